import type { EntityManager } from "typeorm";

export interface Assignment {
  readonly to: string;
  readonly by: string;
  readonly note: string | null;
}

/** Instants as text; they are told, and so compared, to the millisecond. */
export interface DueDateChange {
  readonly dueAt: string | null;
  readonly seen: string | null;
}

export interface Activity {
  readonly active: boolean;
}

/** Writes of who has a review in hand, and until when. */
export class AssignmentStore {
  async assign(tx: EntityManager, reviewId: string, { to, by, note }: Assignment): Promise<void> {
    await tx.query(
      `update review set assignee_id = $2, assigned_by = $3, assigned_at = now(), hand_over_note = $4 where id = $1`,
      [reviewId, to, by, note],
    );
  }

  async release(tx: EntityManager, reviewId: string): Promise<void> {
    await tx.query(
      `update review set assignee_id = null, assigned_by = null, assigned_at = null, hand_over_note = null where id = $1`,
      [reviewId],
    );
  }

  /** False where another date stands there than the one that was seen. */
  async setDue(tx: EntityManager, reviewId: string, { dueAt, seen }: DueDateChange): Promise<boolean> {
    const rows = (await tx.query(
      `with changed as (update review set due_at = $2::timestamptz
         where id = $1 and date_trunc('milliseconds', due_at) is not distinct from date_trunc('milliseconds', $3::timestamptz) returning id) select id from changed`,
      [reviewId, dueAt, seen],
    )) as { id: string }[];
    return rows.length > 0;
  }

  /** Null where there is no such person; held, so that nobody leaves while they are given work. */
  activity(tx: EntityManager, personId: string): Promise<Activity | null> {
    return this.#activity(tx, `${activityOf} for share`, personId);
  }

  /** The same, held by nobody. */
  lookAtActivity(tx: EntityManager, personId: string): Promise<Activity | null> {
    return this.#activity(tx, activityOf, personId);
  }

  async #activity(tx: EntityManager, sql: string, personId: string): Promise<Activity | null> {
    const [person] = (await tx.query(sql, [personId])) as Activity[];
    return person ?? null;
  }
}

const activityOf = "select deactivated_at is null as active from person where id = $1";
