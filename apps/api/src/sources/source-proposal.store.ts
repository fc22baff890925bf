import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ComparedSource } from "./compared-source.ts";
import type { SourceKeys } from "./source-key.ts";
import type { Likeness } from "./source-likeness.ts";

export interface KeyedSource extends ComparedSource {
  readonly id: string;
}

export interface KeysOfSource extends SourceKeys {
  readonly id: string;
}

interface Candidate extends KeyedSource {
  /** UUID: whose keys found it. */
  readonly for: string;
}

/** Of which the one has the lesser id: a pair is proposed once. */
export interface ProposedPair extends Likeness {
  readonly oneId: string;
  readonly otherId: string;
}

/** Only of a name that does not say more, such as "J. Martin", are there so many: nobody looks through them. */
const candidatesMax = 200;
/** As many of one key are ranked at all, so that no key costs more than a moment. */
const holdersMax = 10_000;

const columns = "s.id, s.kind, s.name, s.aliases, s.domains, s.homepage, s.country";
const stands = (alias: string, id = "id"): string =>
  `not exists (select from source_merge g where g.merged_id = ${alias}.${id} and g.until = 'infinity')`;

/** Every write and lock of what may be one. */
export class SourceProposalStore {
  /** Two that were written at one moment would not find each other: they are looked at one after the other. */
  async lockKeys(tx: EntityManager): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('source keys', 0))");
  }

  /** The sources that were written the longest ago and have no keys since. */
  async takeUnkeyed(tx: EntityManager, max: number): Promise<KeyedSource[]> {
    return (await tx.query(
      `with taken as (delete from source_unkeyed where source_id in
         (select source_id from source_unkeyed order by since, source_id limit $1 for update skip locked)
         returning source_id)
       select ${columns} from source s join taken t on t.source_id = s.id where ${stands("s")} order by s.id`,
      [max],
    )) as KeyedSource[];
  }

  async setKeys(tx: EntityManager, keyed: readonly KeysOfSource[]): Promise<void> {
    const rows = JSON.stringify(keyed.map(({ id, has }) => ({ id, has })));
    await tx.query(
      `delete from source_key s using jsonb_to_recordset($1::jsonb) w (id uuid, has text[])
       where s.source_id = w.id and s.key <> all(w.has)`,
      [rows],
    );
    await tx.query(
      `insert into source_key (source_id, key)
       select w.id, k from jsonb_to_recordset($1::jsonb) w (id uuid, has text[]) cross join unnest(w.has) k
       on conflict do nothing`,
      [rows],
    );
  }

  /** Those with the narrowest key that is looked for come first, then those with the most of these keys. */
  async candidates(tx: EntityManager, keyed: readonly KeysOfSource[]): Promise<Candidate[]> {
    return (await tx.query(
      `select w.id as "for", ${columns}
       from jsonb_to_recordset($1::jsonb) w (id uuid, "looksFor" text[]) cross join lateral
         (select o.source_id, min(k.place) as place, count(*) as common
          from unnest(w."looksFor") with ordinality k (key, place) cross join lateral
            (select c.source_id from source_key c where c.key = k.key and c.source_id <> w.id
               and ${stands("c", "source_id")} limit ${String(holdersMax)}) o
          group by 1 order by 2, 3 desc, 1 limit ${String(candidatesMax)}) f
         join source s on s.id = f.source_id
       order by w.id, f.place, f.common desc, s.id`,
      [JSON.stringify(keyed.map(({ id, looksFor }) => ({ id, looksFor })))],
    )) as Candidate[];
  }

  /** What is no longer alike is no longer proposed; what a person dismissed stays dismissed. */
  async replace(tx: EntityManager, ids: readonly string[], proposed: readonly ProposedPair[]): Promise<void> {
    const rows = JSON.stringify(proposed.map((pair) => ({ ...pair, id: newUuid() })));
    await tx.query(
      `delete from source_proposal p where (p.one_id = any($1::uuid[]) or p.other_id = any($1::uuid[]))
         and p.dismissed_at is null and not exists (
           select from jsonb_to_recordset($2::jsonb) w ("oneId" uuid, "otherId" uuid)
           where w."oneId" = p.one_id and w."otherId" = p.other_id)`,
      [ids, rows],
    );
    await tx.query(
      `insert into source_proposal (id, one_id, other_id, confidence, reasons)
       select w.id, w."oneId", w."otherId", w.confidence, w.reasons
       from jsonb_to_recordset($1::jsonb)
         w (id uuid, "oneId" uuid, "otherId" uuid, confidence double precision, reasons text[])
       on conflict (one_id, other_id) do update set confidence = excluded.confidence, reasons = excluded.reasons`,
      [rows],
    );
  }

  async lock(tx: EntityManager, id: string): Promise<{ readonly isDismissed: boolean } | null> {
    const [found] = (await tx.query(
      `select dismissed_at is not null as "isDismissed" from source_proposal where id = $1 for update`,
      [id],
    )) as { isDismissed: boolean }[];
    return found ?? null;
  }

  async dismiss(tx: EntityManager, id: string, actorId: string | null): Promise<void> {
    await tx.query(
      "update source_proposal set dismissed_by = $2, dismissed_at = case when $2::uuid is not null then now() end where id = $1",
      [id, actorId],
    );
  }
}
