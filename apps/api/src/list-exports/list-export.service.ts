import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound } from "../kernel/refusal.ts";
import type { ExportNoticeService } from "../notices/export-notice.service.ts";
import type { GraphQuery } from "../platform/graphql/graph-query.ts";
import { exportedLists } from "./exported-lists.ts";
import type { ListExportQueueService } from "./list-export-queue.service.ts";
import { ExportEnded, ExportNotStopped, ExportUnderWay } from "./list-export.refusal.ts";
import type { ListExportRow, ListExportStore } from "./list-export.store.ts";
import { exportMoves, type FileFormat, type WantedList } from "./list-export.ts";

type Made = { readonly id: string };

interface Parts {
  readonly store: ListExportStore;
  readonly queue: ListExportQueueService;
  readonly recorder: Recorder;
  readonly notices: ExportNoticeService;
  readonly rowsMax: number;
}

export interface WantedFile extends WantedList {
  readonly format: FileFormat;
}

/** What people do with exports of lists. */
export class ListExportService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** `ask` asks the graph as this viewer: a list that it denies is denied now, not in a job that nobody looks at. */
  async request(viewer: Viewer, wanted: WantedFile, ask: GraphQuery): Promise<Made | ExportUnderWay> {
    const actor = actorWith(viewer, "SEE_DESK", "Exporting a list");
    const { list, format, filter, search, orderBy } = wanted;
    await ask(exportedLists[list].first, { filter, search, orderBy });
    const { store, queue, rowsMax } = this.#with;
    return this.#source.transaction(async (tx) => {
      const underWay = await this.#underWay(tx, actor);
      if (underWay !== null) return underWay;
      const asked = { ...wanted, personId: actor.personId, permissions: [...actor.permissions], rowsMax };
      const turn = await store.insert(tx, asked);
      await queue.putIn(tx, [turn]);
      const after = { list, format, filter, search, orderBy };
      await this.#record(tx, actor, { action: "LIST_EXPORT_ASKED", id: turn.exportId, after });
      return { id: turn.exportId };
    });
  }

  async cancel(viewer: Viewer, id: string): Promise<Made | ExportEnded | NotFound> {
    const actor = actorWith(viewer, "SEE_DESK", "Calling an export off");
    return this.#source.transaction(async (tx) => {
      const found = await this.#own(tx, actor, id);
      if (found instanceof NotFound) return found;
      if (!exportMoves(found.state).includes("CANCEL")) return new ExportEnded();
      await this.#with.store.cancel(tx, id);
      const before = { state: found.state };
      await this.#record(tx, actor, { action: "LIST_EXPORT_CANCELLED", id, before });
      return { id };
    });
  }

  async retry(viewer: Viewer, id: string): Promise<Made | ExportNotStopped | ExportUnderWay | NotFound> {
    const actor = actorWith(viewer, "SEE_DESK", "Trying an export again");
    return this.#source.transaction(async (tx) => {
      const underWay = await this.#underWay(tx, actor);
      const found = await this.#own(tx, actor, id);
      if (found instanceof NotFound) return found;
      if (!exportMoves(found.state).includes("RETRY")) return new ExportNotStopped();
      if (underWay !== null) return underWay;
      const { store, queue, notices, rowsMax } = this.#with;
      const again = { permissions: [...actor.permissions], rowsMax };
      await queue.putIn(tx, [await store.retry(tx, id, again)]);
      await notices.known(tx, id);
      await this.#record(tx, actor, { action: "LIST_EXPORT_RETRIED", id, before: { state: found.state } });
      return { id };
    });
  }

  /** Null where this person has no such file. That it was fetched is recorded. */
  async fetch(viewer: Viewer, id: string): Promise<ListExportRow | null> {
    const actor = actorWith(viewer, "SEE_DESK", "Fetching an export");
    return this.#source.transaction(async (tx) => {
      const found = await this.#own(tx, actor, id);
      if (found instanceof NotFound || found.state !== "DONE") return null;
      await this.#with.notices.known(tx, id);
      await this.#record(tx, actor, { action: "LIST_EXPORT_FETCHED", id });
      return found;
    });
  }

  async #underWay(tx: EntityManager, { personId }: Actor): Promise<ExportUnderWay | null> {
    const id = await this.#with.store.underWay(tx, personId);
    return id === null ? null : new ExportUnderWay(globalId("ListExport", id));
  }

  /** Somebody else's is not to be told from one that does not exist. */
  async #own(tx: EntityManager, { personId }: Actor, id: string): Promise<ListExportRow | NotFound> {
    const row = await this.#with.store.lock(tx, id);
    return row?.personId === personId ? row : new NotFound("list export", globalId("ListExport", id));
  }

  async #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    await this.#with.recorder.record(tx, { ...entry, actor, subject: { type: "ListExport", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}
