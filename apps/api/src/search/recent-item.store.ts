import type { EntityManager } from "typeorm";
import { recentItemsMax, type RecentKind } from "./recent-kind.ts";

const tables: Record<RecentKind, string> = {
  CLAIM: "claim",
  ARTICLE: "article",
  SOURCE: "source",
  REVIEW: "review",
};

interface Opened {
  readonly kind: RecentKind;
  readonly id: string;
}

export class RecentItemStore {
  async isThere(tx: EntityManager, { kind, id }: Opened): Promise<boolean> {
    const rows = (await tx.query(`select 1 from ${tables[kind]} where id = $1`, [id])) as unknown[];
    return rows.length > 0;
  }

  /** What was opened before moves to the front; what is beyond the last is forgotten. */
  async note(tx: EntityManager, personId: string, { kind, id }: Opened): Promise<void> {
    await tx.query(
      `insert into recent_item (person_id, kind, thing_id) values ($1, $2, $3)
       on conflict (person_id, kind, thing_id) do update set opened_at = excluded.opened_at`,
      [personId, kind, id],
    );
    await tx.query(
      `delete from recent_item where (person_id, kind, thing_id) in (
         select person_id, kind, thing_id from recent_item where person_id = $1
         order by opened_at desc, thing_id desc offset $2)`,
      [personId, recentItemsMax],
    );
  }

  async clear(tx: EntityManager, personId: string): Promise<number> {
    const [, count] = (await tx.query("delete from recent_item where person_id = $1", [personId])) as [
      unknown,
      number,
    ];
    return count;
  }
}
