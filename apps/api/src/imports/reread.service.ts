import type { DataSource, EntityManager } from "typeorm";
import type { ArticleRefetchService } from "../articles/article-refetch.service.ts";
import type { CaptureService } from "../captures/capture.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound, Refusal, type InvalidInput } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { Reading } from "../reading/reading.ts";
import { UnreadableInput } from "./article-import.refusal.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import type { ImportStore } from "./import.store.ts";
import type { ReadingService } from "./reading.service.ts";
import type { KeptImport, NewReading, RereadStore } from "./reread.store.ts";
import { rightsOf } from "./read-words.ts";
import { titled } from "./title.ts";

interface Parts {
  readonly rereads: RereadStore;
  readonly imports: ImportStore;
  readonly captures: CaptureService;
  readonly readings: ReadingService;
  readonly refetches: ArticleRefetchService;
  readonly recorder: Recorder;
}

interface ReadAgain {
  readonly reading: Reading;
  readonly input: string | null;
}

/** The import that tells of the newest reading, and whether it says anything new. */
export interface Reread {
  readonly id: string;
  readonly became: NewReading["outcome"] | "SAME";
}

type RereadRefusal = UnreadableInput | InvalidInput | NotFound;

/** Reads what was kept once more, by the rules of today. */
export class RereadService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Where today's reading finds what the latest one found, that one is the answer, and nothing is written. */
  async reread(viewer: Viewer, id: string): Promise<Reread | RereadRefusal> {
    return this.#reread(asEditor(viewer, "Reading an import again"), id);
  }

  /** The newest import of each article; `told` hears of each. */
  async rereadAll(viewer: Viewer, told: (id: string, became: Reread | RereadRefusal) => void): Promise<void> {
    const { manager } = this.#source;
    const actor = asEditor(viewer, "Reading imports again");
    for (let after: string | null = null; ;) {
      const ids = await this.#with.rereads.newest(manager, after, pageOf);
      for (const id of ids) told(globalId("ArticleImport", id), await this.#reread(actor, id));
      after = ids.at(-1) ?? null;
      if (after === null) return;
    }
  }

  async #reread(actor: Actor, id: string): Promise<Reread | RereadRefusal> {
    const { rereads } = this.#with;
    const rootId = await rereads.rootOf(this.#source.manager, id);
    if (rootId === null) return new NotFound("import", globalId("ArticleImport", id));
    // Before the transaction: reading a long page takes long. All readings of one import are of the same bytes.
    const read = await this.#read(await rereads.latest(this.#source.manager, rootId));
    if (read instanceof Refusal) return read;
    return wholeOrNothing(this.#source, async (tx) => {
      await rereads.lock(tx, rootId);
      return this.#take(tx, actor, { kept: await rereads.latest(tx, rootId), rootId, ...read });
    });
  }

  async #take(
    tx: EntityManager,
    actor: Actor,
    { kept, rootId, reading, input }: ReadAgain & { readonly kept: KeptImport; readonly rootId: string },
  ): Promise<Reread | InvalidInput> {
    const { rereads, imports, refetches, recorder } = this.#with;
    const { findings } = titled(reading);
    const { articleId, revisionId: fromRevisionId } = kept;
    const text = { text: reading.body, html: reading.bodyHtml, rights: rightsOf(reading.rights) };
    const placed = await refetches.refetch(tx, actor, { articleId, fromRevisionId, ...text });
    if (placed instanceof Refusal) return placed;
    const { kind: outcome, revisionId, hasNewRights } = placed;
    const told = !hasNewRights && (outcome === "UNCHANGED" || outcome === kept.outcome);
    if (told && sameOf(await rereads.found(tx, kept.id)) === sameOf(findings)) {
      return { id: kept.id, became: "SAME" };
    }
    const createdBy = actor.personId;
    const id = await rereads.insert(tx, { id: kept.id, rootId, input, outcome, revisionId, createdBy });
    await imports.insertFindings(tx, id, findings);
    const subject = { type: "ArticleImport", id } as const;
    const after = { of: globalId("ArticleImport", rootId), article: globalId("Article", articleId), outcome };
    await recorder.record(tx, { actor, action: "IMPORT_READ_AGAIN", subject, after });
    return { id, became: outcome };
  }

  async #read(kept: KeptImport): Promise<ReadAgain | UnreadableInput> {
    const { captures, readings } = this.#with;
    const bytes =
      kept.captureId === null ? null : await captures.bytesOf(this.#source.manager, kept.captureId);
    const read = await readings.read(this.#handed(kept, bytes));
    return read.kind === "unreadable" ? new UnreadableInput(read.code, read.message) : read;
  }

  /** As it was handed in the first time: "yesterday" still counts from when a page came. */
  #handed(kept: KeptImport, bytes: Buffer | null): Handed | HandedFile {
    const { kind, input, fileName, rowKind, told, sourceUrl, language, contentType } = kept;
    const known = { sourceUrl, language, publisherId: null };
    const written = input ?? bytes?.toString("utf8") ?? "";
    if (kind === "FILE" && bytes !== null) {
      const content =
        rowKind === null ? undefined : rowKind === "HTML" ? { html: written } : { text: written };
      return { ...known, kind, file: { name: fileName ?? "", bytes }, content, told: told ?? undefined };
    }
    if (kind === "URL" && bytes !== null) {
      const page = this.#with.captures.pageOf(bytes, contentType);
      const fetched = { sourceUrl: kept.finalUrl, fetchedAt: kept.capturedAt?.toISOString() };
      return { ...known, ...fetched, kind: page.kind ?? "HTML", input: page.text };
    }
    return { ...known, kind: kind === "TEXT" ? "TEXT" : "HTML", input: written };
  }
}

const pageOf = 100;

const sameOf = (findings: readonly { field: string; value: string; method: string }[]): string =>
  JSON.stringify(findings.map(({ field, value, method }) => [field, value, method]));
