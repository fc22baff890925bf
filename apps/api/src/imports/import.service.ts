import type { DataSource, EntityManager } from "typeorm";
import type { ArticleService } from "../articles/article.service.ts";
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
import type { SuggestionService } from "../suggestions/suggestion.service.ts";
import { UnreadableInput, type FetchingNotOffered } from "./article-import.refusal.ts";
import { handedIn, type ArticleToImport, type Handed } from "./import.check.ts";
import { inputDigest, type ImportStore } from "./import.store.ts";
import { resolveWith, sourcesOf } from "./read-sources.ts";
import { originOf, wordsOf } from "./read-words.ts";
import { titled } from "./title.ts";

type ImportRefusal = UnreadableInput | FetchingNotOffered | InvalidInput | NotFound;

interface Parts {
  readonly imports: ImportStore;
  readonly articles: ArticleService;
  readonly sources: SourceService;
  readonly suggestions: SuggestionService;
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
    const { imports, articles, sources, suggestions, recorder } = this.#with;
    const named = await sourcesOf(reading, handed.publisherId, resolveWith(sources, tx, actor));
    const { title, findings } = titled(reading);
    const { originalSourceId, ...by } = named;
    const article = await articles.create(tx, actor, {
      ...wordsOf({ ...reading, title, language: handed.language ?? reading.language }),
      ...by,
      ...{ deskId, text: reading.body, html: reading.bodyHtml },
      republication: originOf(reading, originalSourceId),
    });
    if (article instanceof Refusal) return article;
    const text = { articleId: article.id, revisionId: article.revisionId, text: article.text };
    await suggestions.suggestIn(tx, text, reading.suggestions);
    const { kind, input, sourceUrl } = handed;
    const made = { deskId, kind, input, sourceUrl, findings, articleId: article.id };
    const id = await imports.insert(tx, { ...made, createdBy: actor.personId });
    const after = { article: globalId("Article", article.id), kind, sourceUrl };
    const subject = { type: "ArticleImport", id } as const;
    await recorder.record(tx, { actor, action: "ARTICLE_IMPORTED", subject, after });
    return { id };
  }
}
