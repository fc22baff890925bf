import type { EntityManager } from "typeorm";
import type { NoticeStore } from "./notice.store.ts";

/** Tells whoever asked for a file what became of it, in the transaction in which it ends. */
export class ExportNoticeService {
  readonly #store: NoticeStore;

  constructor(store: NoticeStore) {
    this.#store = store;
  }

  done(tx: EntityManager, exportId: string): Promise<void> {
    return this.#store.exportEnded(tx, exportId, "EXPORT_DONE");
  }

  failed(tx: EntityManager, exportId: string): Promise<void> {
    return this.#store.exportEnded(tx, exportId, "EXPORT_FAILED");
  }

  /** Whoever fetches the file, or has it written again, has heard of it. */
  known(tx: EntityManager, exportId: string): Promise<void> {
    return this.#store.exportKnown(tx, exportId);
  }
}
