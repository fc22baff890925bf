import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { MergedWords } from "./merged-words.ts";

export interface MergeRow {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly wordsBefore: MergedWords;
  readonly wordsAfter: MergedWords;
}

export interface NewMerge extends Omit<MergeRow, "id"> {
  readonly reason: string | null;
  readonly actorId: string;
  readonly at: string;
}

const row = `
select id, kept_id as "keptId", merged_id as "mergedId", words_before as "wordsBefore", words_after as "wordsAfter"
from source_merge where id = $1 and until = 'infinity'`;

/** Every write and lock of which source was merged into which. */
export class SourceMergeStore {
  /** In one order always, and against whoever is about to name one of them: they wait, and name the kept one. */
  async lockSources(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query("select from source where id = any($1::uuid[]) order by id for update", [ids]);
  }

  /** What the source was merged into; null where it stands by itself. */
  async keptFor(tx: EntityManager, id: string): Promise<string | null> {
    const [found] = (await tx.query(
      "select kept_id as id from source_merge where merged_id = $1 and until = 'infinity'",
      [id],
    )) as { id: string }[];
    return found?.id ?? null;
  }

  async insert(tx: EntityManager, merge: NewMerge): Promise<string> {
    const id = newUuid();
    const { keptId, mergedId, at, wordsBefore, wordsAfter, reason, actorId } = merge;
    await tx.query(
      `insert into source_merge (id, kept_id, merged_id, since, words_before, words_after, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, keptId, mergedId, at, JSON.stringify(wordsBefore), JSON.stringify(wordsAfter), reason, actorId],
    );
    return id;
  }

  async standing(tx: EntityManager, id: string): Promise<MergeRow | null> {
    const [found] = (await tx.query(row, [id])) as MergeRow[];
    return found ?? null;
  }

  /** A merge that builds on this one: of the kept source into a third, or of another into the kept source since. */
  async laterThan(tx: EntityManager, { id, keptId }: MergeRow): Promise<string | null> {
    const [found] = (await tx.query(
      `select m.id from source_merge m join source_merge this on this.id = $1
       where m.until = 'infinity' and (m.merged_id = $2 or (m.kept_id = $2 and m.since > this.since))
       order by m.since desc limit 1`,
      [id, keptId],
    )) as { id: string }[];
    return found?.id ?? null;
  }

  async end(tx: EntityManager, id: string, { actorId, at }: { actorId: string; at: string }): Promise<void> {
    await tx.query("update source_merge set until = $3, undone_by = $2 where id = $1", [id, actorId, at]);
  }

  async movedCounts(tx: EntityManager, mergeId: string): Promise<Record<string, number>> {
    const rows = (await tx.query(
      "select table_name as name, count(*)::integer as count from source_move where merge_id = $1 group by 1 order by 1",
      [mergeId],
    )) as { name: string; count: number }[];
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }
}
