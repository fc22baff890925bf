import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { ComparedSource } from "./compared-source.ts";
import type { Likeness } from "./source-likeness.ts";

export interface KeyedSource extends ComparedSource {
  readonly id: string;
}

export interface Proposed extends Likeness {
  readonly otherId: string;
}

/** Of a key that very many have, the rare ones come first: a surname alone is not worth looking at them all. */
const candidatesMax = 200;

const columns = "s.id, s.kind, s.name, s.aliases, s.domains, s.homepage, s.country";
const stands = (alias: string): string =>
  `not exists (select from source_merge g where g.merged_id = ${alias}.id and g.until = 'infinity')`;

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

  async setKeys(tx: EntityManager, id: string, keys: readonly string[]): Promise<void> {
    await tx.query("delete from source_key where source_id = $1 and key <> all($2::text[])", [id, keys]);
    await tx.query(
      "insert into source_key (source_id, key) select $1, k from unnest($2::text[]) k on conflict do nothing",
      [id, keys],
    );
  }

  async candidates(tx: EntityManager, id: string, keys: readonly string[]): Promise<KeyedSource[]> {
    return (await tx.query(
      `select ${columns} from source s join
         (select o.source_id, count(*) as common from unnest($2::text[]) k (key)
            cross join lateral (select source_id from source_key where key = k.key limit ${String(candidatesMax)}) o
          where o.source_id <> $1 group by 1 order by 2 desc, 1 limit ${String(candidatesMax)}) f on f.source_id = s.id
       where ${stands("s")} order by f.common desc, s.id`,
      [id, keys],
    )) as KeyedSource[];
  }

  /** What is no longer alike is no longer proposed; what a person dismissed stays dismissed. */
  async replace(tx: EntityManager, id: string, proposed: readonly Proposed[]): Promise<void> {
    const rows = proposed.map((one) => ({ ...one, id: newUuid() }));
    await tx.query(
      `delete from source_proposal p where (p.one_id = $1 or p.other_id = $1) and p.dismissed_at is null
         and (case when p.one_id = $1 then p.other_id else p.one_id end) <> all($2::uuid[])`,
      [id, proposed.map(({ otherId }) => otherId)],
    );
    await tx.query(
      `insert into source_proposal (id, one_id, other_id, confidence, reasons)
       select w.id, least($1::uuid, w."otherId"), greatest($1::uuid, w."otherId"), w.confidence, w.reasons
       from jsonb_to_recordset($2::jsonb) w (id uuid, "otherId" uuid, confidence double precision, reasons text[])
       on conflict (one_id, other_id) do update set confidence = excluded.confidence, reasons = excluded.reasons`,
      [id, JSON.stringify(rows)],
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
