import type { EntityManager } from "typeorm";

export interface JobRow {
  readonly id: string;
  readonly queue: string;
  readonly state: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
}

export interface QueueCounts {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  readonly done: number;
  readonly nextAt: Date | null;
  readonly lastDoneAt: Date | null;
}

/** Looks into pg-boss's own table, which has no way of listing; whatever changes there, pg-boss changes. */
export class JobStore {
  async counts(tx: EntityManager): Promise<QueueCounts[]> {
    return (await tx.query(
      `select name, count(*) filter (where state in ('created', 'retry'))::integer as waiting,
         count(*) filter (where state = 'active')::integer as running,
         count(*) filter (where state = 'failed')::integer as failed,
         count(*) filter (where state = 'completed')::integer as done,
         min(start_after) filter (where state in ('created', 'retry')) as "nextAt",
         max(completed_on) filter (where state = 'completed') as "lastDoneAt"
       from pgboss.job group by name`,
    )) as QueueCounts[];
  }

  /** Locked: whoever takes it up meanwhile waits, and finds it changed. */
  async lock(tx: EntityManager, id: string): Promise<JobRow | null> {
    const [row] = (await tx.query(
      "select id, name as queue, state from pgboss.job where id = $1 for update",
      [id],
    )) as JobRow[];
    return row ?? null;
  }

  async lockFailed(tx: EntityManager, queue: string, max: number): Promise<string[]> {
    const rows = (await tx.query(
      `select id from pgboss.job where name = $1 and state = 'failed'
       order by completed_on, id limit $2 for update skip locked`,
      [queue, max],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
