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
import { readArticle } from "../reading/read-article.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceService } from "../sources/source.service.ts";
import { UnreadableInput } from "./article-import.refusal.ts";
import type { ArticleMakingService } from "./article-making.service.ts";
import { handedIn, type ArticleToImport, type Handed } from "./import.check.ts";
import { inputDigest, type ImportStore } from "./import.store.ts";
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
  readonly handed: Handed;
  readonly reading: Reading;
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
    const { kind, input, sourceUrl, language } = handed;
    // Before the transaction: reading a long page takes long.
    const reading = readArticle(kind === "TEXT" ? { text: input } : { html: input }, { sourceUrl, language });
    if (reading.kind === "unreadable") return new UnreadableInput(reading.code, reading.message);
    return wholeOrNothing(this.#source, (tx) => this.#importOnce(tx, actor, { handed, reading }));
  }

  async #importOnce(
    tx: EntityManager,
    actor: Actor,
    read: ReadInput,
  ): Promise<{ readonly id: string } | ImportRefusal> {
    const { imports, desks, sources } = this.#with;
    const { input, publisherId } = read.handed;
    const [deskId, digest] = [await desks.deskOf(tx, actor), inputDigest(input)];
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
    { handed, reading, deskId }: ReadInput & { readonly deskId: string },
  ): Promise<{ readonly id: string } | InvalidInput> {
    const { imports, making, captures, recorder } = this.#with;
    const { kind, input, sourceUrl, publisherId, language } = handed;
    const made = await making.make(tx, actor, { deskId, reading, publisherId, language });
    if (made instanceof Refusal) return made;
    const captureId = await captures.keepHanded(tx, kind, input);
    const row = { ...made, deskId, kind, input, sourceUrl, captureId, createdBy: actor.personId };
    const id = await imports.insert(tx, row);
    const after = { article: globalId("Article", made.articleId), kind, sourceUrl };
    const subject = { type: "ArticleImport", id } as const;
    await recorder.record(tx, { actor, action: "ARTICLE_IMPORTED", subject, after });
    return { id };
  }
}
