import type { SourceKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { insertRow } from "../platform/db/insert-row.ts";
import type { Ownership } from "./ownership.ts";
import { ownershipsSql } from "./ownership.store.ts";
import type { SourceWords } from "./source.check.ts";
import { SourceEntity } from "./source.entity.ts";

export interface SourceRow extends SourceWords {
  readonly id: string;
  readonly version: number;
  readonly ownerships: readonly Ownership[];
}

/** How a text names a source: all of it may be wrong but the name. */
export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly domain?: string | null | undefined;
}

const row = `
select s.id, s.name, s.kind, s.aliases, s.homepage, s.domains, s.country, s.version,
  ${ownershipsSql("o.until = 'infinity'")} as ownerships
from source s`;

/** What is called so, by its name or an alias; of the kind asked for first, then the one longest known. */
const byName = `
select id, kind from source
where source_names(name, aliases) like '%' || regexp_replace(name_key($1), '([\\\\%_])', '\\\\\\1', 'g') || '%'
  and (name_key(name) = name_key($1) or exists (select from unnest(aliases) a where name_key(a) = name_key($1)))
  and not exists (select from source_merge g where g.merged_id = source.id and g.until = 'infinity')
order by kind = $2 desc, name_key(name) = name_key($1) desc, id`;

/** Every write and lock of sources. */
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
  async standingOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await tx.query(
      "select w.id, source_at(w.id, clock_timestamp()) as now from unnest($1::uuid[]) w (id)",
      [ids],
    )) as { id: string; now: string }[];
    return new Map(rows.map(({ id, now }) => [id, now]));
  }
}
