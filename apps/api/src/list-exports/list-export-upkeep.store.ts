import type { EntityManager } from "typeorm";
import type { ExportTurn } from "./list-export.ts";

/** What ended so long ago is of no use to anybody: what was exported and when, the audit log tells. */
const rememberedDays = 30;
const atOnceMax = 500;

/** What the clock does with exports. */
export class ListExportUpkeepStore {
  /** Those that somebody works on who is gone. */
  async leftBehind(tx: EntityManager): Promise<{ readonly id: string; readonly attempts: number }[]> {
    return (await tx.query(
      `select id, attempts from list_export where state = 'RUNNING' and running_until < now()
       order by running_until limit $1 for no key update skip locked`,
      [atOnceMax],
    )) as { id: string; attempts: number }[];
  }

  /** Those that wait longer than a moment: their job may be lost, and one more does no harm. */
  async waiting(tx: EntityManager): Promise<ExportTurn[]> {
    return (await tx.query(
      `select id as "exportId", turn from list_export
       where state = 'QUEUED' and queued_at < now() - interval '1 minute' order by queued_at limit $1`,
      [atOnceMax],
    )) as ExportTurn[];
  }

  /** Takes the files away whose time has come. */
  async expire(tx: EntityManager): Promise<void> {
    await tx.query(
      `with expired as (
         update list_export set state = 'EXPIRED' where id in (
           select id from list_export where state = 'DONE' and expires_at < now()
           order by expires_at limit $1 for no key update skip locked)
         returning id)
       delete from list_export_piece p using expired e where p.export_id = e.id`,
      [atOnceMax],
    );
  }

  async forget(tx: EntityManager): Promise<void> {
    await tx.query(
      `delete from list_export where state in ('FAILED', 'CANCELLED', 'EXPIRED')
         and ended_at < now() - make_interval(days => $1)`,
      [rememberedDays],
    );
  }
}
