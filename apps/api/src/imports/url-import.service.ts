import type { DataSource, EntityManager } from "typeorm";
import type { WebAddressService } from "../captures/web-address.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound, type InvalidInput } from "../kernel/refusal.ts";
import type { SourceService } from "../sources/source.service.ts";
import { ImportEnded, ImportNotStopped } from "./article-import.refusal.ts";
import type { HandedUrl } from "./import.check.ts";
import type { UrlImportQueueService } from "./url-import-queue.service.ts";
import { movesOf } from "./url-import.policy.ts";
import type { UrlImportStore } from "./url-import.store.ts";

type Made = { readonly id: string };

interface Parts {
  readonly imports: UrlImportStore;
  readonly queue: UrlImportQueueService;
  readonly addresses: WebAddressService;
  readonly sources: SourceService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

/** What people do with imports of addresses: ask for them, call them off, have them tried again. */
export class UrlImportService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** An address that is on its way in already answers with that import. */
  async request(
    actor: Actor,
    { url, publisherId, language }: HandedUrl,
  ): Promise<Made | InvalidInput | NotFound> {
    const { imports, queue, addresses, sources, desks } = this.#with;
    const fault = await addresses.fault("url", url);
    if (fault !== null) return fault;
    return this.#source.transaction(async (tx) => {
      const deskId = await desks.deskOf(tx, actor);
      await imports.lockAddress(tx, deskId, url);
      const open = await imports.countOpen(tx, deskId, url);
      if (open !== null) return { id: open };
      const missing = publisherId === null ? null : await sources.missing(tx, [publisherId]);
      if (missing !== null) return missing;
      const made = { deskId, url, publisherId, language, fromFeed: false, createdBy: actor.personId };
      const [turn] = await queue.add(tx, [made]);
      if (turn === undefined) throw new Error("An import was not put into the queue");
      await this.#record(tx, actor, { action: "IMPORT_REQUESTED", id: turn.importId, after: { url } });
      return { id: turn.importId };
    });
  }

  async cancel(viewer: Viewer, id: string): Promise<Made | ImportEnded | NotFound> {
    const actor = asEditor(viewer, "Calling an import off");
    return this.#source.transaction(async (tx) => {
      const state = await this.#with.imports.lockState(tx, id);
      if (state === null) return unknownImport(id);
      if (!movesOf(state).includes("CANCEL")) return new ImportEnded();
      await this.#with.imports.cancel(tx, id);
      await this.#record(tx, actor, { action: "IMPORT_CANCELLED", id, before: { state } });
      return { id };
    });
  }

  async retry(viewer: Viewer, id: string): Promise<Made | ImportNotStopped | NotFound> {
    const actor = asEditor(viewer, "Trying an import again");
    return this.#source.transaction(async (tx) => {
      const state = await this.#with.imports.lockState(tx, id);
      if (state === null) return unknownImport(id);
      if (!movesOf(state).includes("RETRY")) return new ImportNotStopped();
      await this.#with.queue.putIn(tx, await this.#with.imports.retry(tx, id), new Date());
      await this.#record(tx, actor, { action: "IMPORT_RETRIED", id, before: { state } });
      return { id };
    });
  }

  async #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    await this.#with.recorder.record(tx, { ...entry, actor, subject: { type: "ArticleImport", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

const unknownImport = (uuid: string): NotFound => new NotFound("import", globalId("ArticleImport", uuid));
