import type { DataSource } from "typeorm";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, type NotFound, type StaleVersion } from "../kernel/refusal.ts";
import type { OwnershipCircle, SourceMerged } from "../sources/source.refusal.ts";
import type { SourceService } from "../sources/source.service.ts";
import { NothingToRestore } from "./restoration.refusal.ts";
import type { RestorationStore } from "./restoration.store.ts";
import { noSuchMoment, reasonToRestore, type WantedRestoration } from "./wanted-restoration.ts";

type Refused = NothingToRestore | StaleVersion | SourceMerged | OwnershipCircle | NotFound | InvalidInput;

const verb = { what: "Restoring a source", action: "SOURCE_RESTORED" } as const;

/** Makes a source what it was. An owner that was merged since gives way to what it is now, as in every edit. */
export class SourceRestorationService {
  readonly #source: DataSource;
  readonly #store: RestorationStore;
  readonly #sources: SourceService;

  constructor(source: DataSource, { store, sources }: { store: RestorationStore; sources: SourceService }) {
    this.#source = source;
    this.#store = store;
    this.#sources = sources;
  }

  async restore(viewer: Viewer, wanted: WantedRestoration): Promise<{ readonly id: string } | Refused> {
    const reason = reasonToRestore(viewer, wanted, verb.what);
    if (reason instanceof InvalidInput) return reason;
    const { id, expectedVersion, recordId } = wanted;
    // What was is read before the source is locked: it does not change any more, or the version tells.
    const at = await this.#store.instantOf(this.#source.manager, { subjectId: id, recordId });
    const words = at === null ? null : await this.#sources.wordsAt(id, at);
    if (words === null) return noSuchMoment("source", wanted);
    const noted = { restored: globalId("AuditRecord", recordId) };
    const edit = { ...words, id, expectedVersion, reason };
    return this.#sources.change(viewer, edit, { ...verb, noted, whenSame: new NothingToRestore() });
  }
}
