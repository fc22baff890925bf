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
import { readFile } from "../reading/read-file.ts";
import { readArticle } from "../reading/read-article.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceService } from "../sources/source.service.ts";
import { UnreadableInput } from "./article-import.refusal.ts";
import type { ArticleMakingService } from "./article-making.service.ts";
import { handedIn, type ArticleToImport, type Handed, type HandedFile } from "./import.check.ts";
import { fileDigest, inputDigest, type ImportStore } from "./import.store.ts";
import type { UrlImportService } from "./url-import.service.ts";

type ImportRefusal = UnreadableInput | InvalidInput | NotFound;

interface Parts {
  readonly imports: ImportStore;
  readonly making: ArticleMakingService;
  readonly captures: CaptureService;
  readonly urls: UrlImportService;
  readonly sources: SourceService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

interface ReadInput {
  readonly handed: Handed | HandedFile;
  readonly reading: Reading;
  /** What was read, and the digest by which the same is known when it comes again. */
  readonly input: string;
  readonly digest: string;
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
    const read = await readHanded(handed);
    if (read instanceof Refusal) return read;
    return wholeOrNothing(this.#source, (tx) => this.#importOnce(tx, actor, read));
  }

  async #importOnce(
    tx: EntityManager,
    actor: Actor,
    read: ReadInput,
  ): Promise<{ readonly id: string } | ImportRefusal> {
    const { imports, desks, sources } = this.#with;
    const [{ publisherId }, { digest }] = [read.handed, read];
    const deskId = await desks.deskOf(tx, actor);
    await imports.lockInput(tx, digest);
    const done = await imports.countAgain(tx, deskId, digest);
    if (done !== null) return { id: done };
    const missing = publisherId === null ? null : await sources.missing(tx, [publisherId]);
    if (missing !== null) return missing;
    return this.#import(tx, actor, { ...read, deskId });
  }

  async #import(
    tx: EntityManager,
    actor: Actor,
    { handed, reading, deskId, ...read }: ReadInput & { readonly deskId: string },
  ): Promise<{ readonly id: string } | InvalidInput> {
    const { imports, making, captures, recorder } = this.#with;
    const { kind, sourceUrl, publisherId, language } = handed;
    const made = await making.make(tx, actor, { deskId, reading, publisherId, language });
    if (made instanceof Refusal) return made;
    const captureId = await (handed.kind === "FILE"
      ? captures.keepFile(tx, handed.file.bytes)
      : captures.keepHanded(tx, handed.kind, handed.input));
    const fileName = handed.kind === "FILE" ? handed.file.name : null;
    const row = { ...made, ...read, deskId, kind, fileName, sourceUrl, captureId };
    const id = await imports.insert(tx, { ...row, createdBy: actor.personId });
    const after = { article: globalId("Article", made.articleId), kind, sourceUrl };
    const subject = { type: "ArticleImport", id } as const;
    await recorder.record(tx, { actor, action: "ARTICLE_IMPORTED", subject, after });
    return { id };
  }
}

async function readHanded(handed: Handed | HandedFile): Promise<ReadInput | UnreadableInput> {
  const { sourceUrl, language } = handed;
  if (handed.kind === "FILE") {
    const found = await readFile(handed.file, { sourceUrl, language });
    if (found.kind === "unreadable") return new UnreadableInput(found.code, found.message);
    const { reading, input } = found;
    const text = "html" in input ? input.html : input.text;
    return {
      handed,
      reading,
      input: text.toWellFormed(),
      digest: fileDigest(handed.file.bytes),
    };
  }
  const { kind, input } = handed;
  const reading = readArticle(kind === "TEXT" ? { text: input } : { html: input }, { sourceUrl, language });
  return reading.kind === "unreadable"
    ? new UnreadableInput(reading.code, reading.message)
    : { handed, reading, input, digest: inputDigest(input) };
}
