import type { EntityManager } from "typeorm";
import type { Ownership } from "./ownership.ts";

/** The ownerships of the source `s` that the desk knows of when the test on `o` holds, as JSON. */
export const ownershipsSql = (held: string): string =>
  `coalesce((select json_agg(json_build_object('ownerId', o.owner_id, 'since', o.held_since, 'until', o.held_until,
     'statedAt', o.stated_at) order by o.owner_id) from source_owner o where o.source_id = s.id and ${held}), '[]')`;

const wanted = `wanted as (select * from json_to_recordset($2::json)
  as w ("ownerId" uuid, since text, until text, "statedAt" text))`;

const sameAs = `w."ownerId" = o.owner_id and w.since is not distinct from o.held_since
  and w.until is not distinct from o.held_until and w."statedAt" is not distinct from o.stated_at`;

/** Every write and lock of who owns a source. */
export class OwnershipStore {
  /** What the desk said before keeps the period in which it said so. */
  async set(tx: EntityManager, id: string, ownerships: readonly Ownership[]): Promise<void> {
    const values = [id, JSON.stringify(ownerships)];
    await tx.query(
      `with ${wanted} update source_owner o set until = now()
       where o.source_id = $1 and o.until = 'infinity' and not exists (select from wanted w where ${sameAs})`,
      values,
    );
    await tx.query(
      `with ${wanted} insert into source_owner (source_id, owner_id, held_since, held_until, stated_at)
       select $1, w."ownerId", w.since, w.until, w."statedAt" from wanted w
       where not exists (select from source_owner o
         where o.source_id = $1 and o.owner_id = w."ownerId" and o.until = 'infinity')`,
      values,
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
  async lock(tx: EntityManager): Promise<void> {
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
         select a.source, o.owner_id, a.proposed from above a
           join source_owner o on o.source_id = a.id and o.until = 'infinity' and o.held_until is null)
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
