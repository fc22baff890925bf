import type { DataSource, EntityManager } from "typeorm";
import type { CaptureService } from "../captures/capture.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { Refusal, type InvalidInput } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { SourceService } from "../sources/source.service.ts";
import { UnreadableInput } from "./article-import.refusal.ts";
import type { ArticleMakingService } from "./article-making.service.ts";
import { handedIn, type ArticleToImport, type Handed, type HandedFile } from "./import.check.ts";
import type { ImportStore, NewImport } from "./import.store.ts";
import { digestOf, type HandedReading } from "./read-handed.ts";
import type { ReadingService } from "./reading.service.ts";
import type { UrlImportService } from "./url-import.service.ts";

type ImportRefusal = UnreadableInput | InvalidInput | NotFound;

interface Parts {
  readonly imports: ImportStore;
  readonly readings: ReadingService;
  readonly making: ArticleMakingService;
  readonly captures: CaptureService;
  readonly urls: UrlImportService;
  readonly sources: SourceService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

export interface ReadInput extends Pick<HandedReading, "reading" | "input"> {
  readonly handed: Handed | HandedFile;
  /** By which the same is known when it comes again. */
  readonly digest: string;
  /** The bytes of a file as they are kept, and the desk that it is for, where they are known already. */
  readonly packed?: Buffer | undefined;
  readonly deskId?: string | undefined;
}

export interface Imported {
  readonly id: string;
  /** It was here before. */
  readonly again: boolean;
}

/** Brings articles in. */
export class ImportService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** The same input again answers with the import that there is. */
  async importArticle(
    viewer: Viewer,
    given: ArticleToImport,
  ): Promise<{ readonly id: string } | ImportRefusal> {
    const actor = asEditor(viewer, "Importing an article");
    const handed = handedIn(given);
    if (handed instanceof Refusal) return handed;
    if (handed.kind === "URL") return this.#with.urls.request(actor, handed);
    // Before the transaction: reading a long page takes long.
    const read = await this.#with.readings.read(handed);
    if (read.kind === "unreadable") return new UnreadableInput(read.code, read.message);
    return this.importRead(actor, { ...read, handed, digest: digestOf(handed) });
  }

  /** What was read already, by whoever may import. `begin` is done first in the transaction. */
  importRead(
    actor: Actor,
    read: ReadInput,
    begin?: (tx: EntityManager) => Promise<void>,
  ): Promise<Imported | ImportRefusal> {
    return wholeOrNothing(this.#source, async (tx) => {
      await begin?.(tx);
      return this.#importOnce(tx, actor, read);
    });
  }

  async #importOnce(tx: EntityManager, actor: Actor, read: ReadInput): Promise<Imported | ImportRefusal> {
    const { imports, desks, sources } = this.#with;
    const [{ publisherId }, { digest }] = [read.handed, read];
    const deskId = read.deskId ?? (await desks.deskOf(tx, actor));
    await imports.lockInput(tx, digest);
    const done = await imports.countAgain(tx, deskId, digest);
    if (done !== null) return { id: done, again: true };
    const missing = publisherId === null ? null : await sources.missing(tx, [publisherId]);
    if (missing !== null) return missing;
    return this.#import(tx, actor, { ...read, deskId });
  }

  async #import(
    tx: EntityManager,
    actor: Actor,
    { handed, reading, deskId, input, digest, packed }: ReadInput & { readonly deskId: string },
  ): Promise<Imported | InvalidInput> {
    const { imports, making, captures, recorder } = this.#with;
    const { kind, sourceUrl, publisherId, language } = handed;
    const made = await making.make(tx, actor, { deskId, reading, publisherId, language });
    if (made instanceof Refusal) return made;
    const captureId = await (handed.kind === "FILE"
      ? captures.keepFile(tx, handed.file.bytes, packed)
      : captures.keepHanded(tx, handed.kind, handed.input));
    const fileName = handed.kind === "FILE" ? handed.file.name : null;
    const row = { ...made, ...rowOf(handed), input, digest, deskId, kind, fileName, sourceUrl, captureId };
    const id = await imports.insert(tx, { ...row, createdBy: actor.personId });
    const after = { article: globalId("Article", made.articleId), kind, sourceUrl };
    const subject = { type: "ArticleImport", id } as const;
    await recorder.record(tx, { actor, action: "ARTICLE_IMPORTED", subject, after });
    return { id, again: false };
  }
}

/** Of a row of a table, what it takes to read it again: its bytes are the row, not a file. */
function rowOf(handed: Handed | HandedFile): Pick<NewImport, "rowKind" | "told"> {
  if (handed.kind !== "FILE") return { rowKind: null, told: null };
  const { content, told = null } = handed;
  return { rowKind: content === undefined ? null : "html" in content ? "HTML" : "TEXT", told };
}
