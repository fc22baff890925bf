import type { SourceKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { insertRow } from "../platform/db/insert-row.ts";
import type { SourceWords } from "./source.check.ts";
import { SourceEntity } from "./source.entity.ts";

export interface SourceRow extends SourceWords {
  readonly id: string;
  readonly version: number;
  readonly ownerIds: readonly string[];
}

/** How a text names a source: all of it may be wrong but the name. */
export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly domain?: string | null | undefined;
}

const row = `
select s.id, s.name, s.kind, s.aliases, s.homepage, s.domains, s.country, s.version,
  array(select o.owner_id from source_owner o where o.source_id = s.id and o.until = 'infinity' order by o.owner_id)
    as "ownerIds"
from source s`;

/** What is called so, by its name or an alias; of the kind asked for first, then the one longest known. */
const byName = `
select id, kind from source
where source_names(name, aliases) like '%' || regexp_replace(name_key($1), '([\\\\%_])', '\\\\\\1', 'g') || '%'
  and (name_key(name) = name_key($1) or exists (select from unnest(aliases) a where name_key(a) = name_key($1)))
  and not exists (select from source_merge g where g.merged_id = source.id and g.until = 'infinity')
order by kind = $2 desc, name_key(name) = name_key($1) desc, id`;

/** Every write and lock of sources and of who owns them. */
export class SourceStore {
  /** Whoever names the same source at the same moment comes afterwards, and finds it. */
  async lockName(tx: EntityManager, name: string): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('source ' || name_key($1), 0))", [name]);
  }

  async named(tx: EntityManager, { name, kind }: NamedSource): Promise<{ id: string; kind: SourceKind }[]> {
    return tx.query(byName, [name, kind]);
  }

  async withDomain(tx: EntityManager, domain: string): Promise<string | null> {
    const [found] = (await tx.query(
      `select id from source where domains @> array[$1::text]
         and not exists (select from source_merge g where g.merged_id = source.id and g.until = 'infinity')
       order by id limit 1`,
      [domain],
    )) as { id: string }[];
    return found?.id ?? null;
  }

  async insert(tx: EntityManager, words: SourceWords, createdBy: string): Promise<string> {
    const id = newUuid();
    const lists = { aliases: [...words.aliases], domains: [...words.domains] };
    await insertRow(tx, SourceEntity, { ...words, ...lists, id, createdBy });
    return id;
  }

  async lock(tx: EntityManager, id: string): Promise<SourceRow | null> {
    // Weaker than "for update": whoever refers to the source meanwhile, as an owner perhaps, does not wait for it.
    await tx.query("select from source where id = $1 for no key update", [id]);
    const [found] = (await tx.query(`${row} where s.id = $1`, [id])) as SourceRow[];
    return found ?? null;
  }

  /** How they stand now. Nothing is locked. */
  look(tx: EntityManager, ids: readonly string[]): Promise<SourceRow[]> {
    return tx.query(`${row} where s.id = any($1::uuid[])`, [ids]);
  }

  async save(tx: EntityManager, id: string, words: SourceWords): Promise<void> {
    const { name, kind, aliases, homepage, domains, country } = words;
    await tx.query(
      `update source set name = $2, kind = $3, aliases = $4, homepage = $5, domains = $6, country = $7,
         version = version + 1 where id = $1`,
      [id, name, kind, aliases, homepage, domains, country],
    );
  }

  async missing(tx: EntityManager, ids: readonly string[]): Promise<string | null> {
    const [found] = (await tx.query(
      "select w.id from unnest($1::uuid[]) w (id) where not exists (select from source where source.id = w.id)",
      [ids],
    )) as { id: string }[];
    return found?.id ?? null;
  }

  /** What these are now: each by itself, or what it was merged into. */
  async standing(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    const rows = (await tx.query(
      "select distinct source_at(w.id, clock_timestamp()) as id from unnest($1::uuid[]) w (id) order by 1",
      [ids],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** The same, each beside what it was asked by. */
  async standingOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await tx.query(
      "select w.id, source_at(w.id, clock_timestamp()) as now from unnest($1::uuid[]) w (id)",
      [ids],
    )) as { id: string; now: string }[];
    return new Map(rows.map(({ id, now }) => [id, now]));
  }

  /** Earlier owners keep the period in which they were it. */
  async setOwners(tx: EntityManager, id: string, ownerIds: readonly string[]): Promise<void> {
    await tx.query(
      `update source_owner set until = now()
       where source_id = $1 and until = 'infinity' and owner_id <> all($2::uuid[])`,
      [id, ownerIds],
    );
    await tx.query(
      `insert into source_owner (source_id, owner_id)
       select $1, w.id from unnest($2::uuid[]) w (id)
       where not exists (select from source_owner o
         where o.source_id = $1 and o.owner_id = w.id and o.until = 'infinity')`,
      [id, ownerIds],
    );
    // Whoever owns what is public already becomes public with it.
    await tx.query(
      "select become_public('{}', array[id], now()) from source where id = $1 and public_from is not null",
      [id],
    );
  }

  /**
   * Editors who make each other's sources the owner come one after the other. To be asked for before any source is
   * locked: whoever waits here must not hold one that becomes public with somebody else's edit.
   */
  async lockOwners(tx: EntityManager): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('source owners', 0))");
  }

  /** Of the owners proposed, one that the source itself owns, through however many others. */
  async ownedAmong(tx: EntityManager, id: string, ownerIds: readonly string[]): Promise<string | null> {
    return (await this.ownedAmongEach(tx, [{ id, ownerIds }])).get(id) ?? null;
  }

  /** The same for many sources, each with its owners. */
  async ownedAmongEach(tx: EntityManager, proposed: readonly Owned[]): Promise<ReadonlyMap<string, string>> {
    const pairs = proposed.flatMap(({ id, ownerIds }) => ownerIds.map((ownerId) => [id, ownerId] as const));
    const rows = (await tx.query(
      `with recursive above (source, id, proposed) as (
         select w.source, w.owner, w.owner from unnest($1::uuid[], $2::uuid[]) w (source, owner)
         union
         select a.source, o.owner_id, a.proposed
         from above a join source_owner o on o.source_id = a.id and o.until = 'infinity')
       select distinct on (source) source, proposed from above where id = source order by source, proposed`,
      [pairs.map(([id]) => id), pairs.map(([, ownerId]) => ownerId)],
    )) as { source: string; proposed: string }[];
    return new Map(rows.map(({ source, proposed: owner }) => [source, owner]));
  }
}

interface Owned {
  readonly id: string;
  readonly ownerIds: readonly string[];
}
