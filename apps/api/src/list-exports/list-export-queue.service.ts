import type { DataSource, EntityManager } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import type { ExportNoticeService } from "../notices/export-notice.service.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { ListExportUpkeepStore } from "./list-export-upkeep.store.ts";
import type { ListExportStore } from "./list-export.store.ts";
import type { ExportFailure, ExportTurn } from "./list-export.ts";

export const writeListJob = "write-list-export";
export const tendListsJob = "tend-list-exports";

/** A program that ended in the middle of an export twice may do so a third time because of it. */
const attemptsMax = 3;

interface Parts {
  readonly store: ListExportStore;
  readonly upkeep: ListExportUpkeepStore;
  readonly recorder: Recorder;
  readonly notices: ExportNoticeService;
  readonly jobs: Pick<Jobs, "scheduleAll">;
}

/** The jobs of exports: what is asked for is written with its job, or neither is. */
export class ListExportQueueService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async putIn(tx: EntityManager, turns: readonly ExportTurn[]): Promise<void> {
    const at = new Date();
    const jobs = turns.map((turn) => ({ key: `${turn.exportId}:${String(turn.turn)}`, data: turn, at }));
    await this.#with.jobs.scheduleAll(writeListJob, jobs, tx);
  }

  /** It will not be tried again by itself. */
  async fail(tx: EntityManager, id: string, failure: ExportFailure): Promise<void> {
    await this.#with.store.fail(tx, id, failure);
    await this.#with.notices.failed(tx, id);
    const subject = { type: "ListExport", id } as const;
    await this.#with.recorder.record(tx, {
      actor: null,
      action: "LIST_EXPORT_FAILED",
      subject,
      after: { failure },
    });
  }

  /** Begun by the clock. The row knows what is to be done, whatever became of its job. */
  async tend(): Promise<void> {
    const { store, upkeep } = this.#with;
    await this.#source.transaction(async (tx) => {
      for (const { id, attempts } of await upkeep.leftBehind(tx)) {
        if (attempts >= attemptsMax) await this.fail(tx, id, "LEFT_BEHIND");
        else await this.putIn(tx, [await store.putBack(tx, id)]);
      }
      await this.putIn(tx, await upkeep.waiting(tx));
    });
    await this.#source.transaction((tx) => upkeep.expire(tx));
    await this.#source.transaction((tx) => upkeep.forget(tx));
  }
}
