import type { EntityManager } from "typeorm";
import type { Retention } from "./retention.ts";

export class ClearingStore {
  /** So many of the oldest rows that are past their time; answers how many there were. What somebody holds is left. */
  async clear(tx: EntityManager, { table, since, days, where }: Retention, most: number): Promise<number> {
    const [cleared] = (await tx.query(
      `with gone as (delete from ${table} where ctid = any(array(
           select ctid from ${table} where ${since} < now() - make_interval(days => $1)
             ${where === undefined ? "" : `and ${where}`}
           order by ${since} limit $2 for update skip locked))
         returning 1)
       select count(*)::integer as count from gone`,
      [days, most],
    )) as { count: number }[];
    return cleared?.count ?? 0;
  }
}
