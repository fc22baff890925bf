import type { DataSource, EntityManager } from "typeorm";
import type { ArticleRefetchService } from "../articles/article-refetch.service.ts";
import type { CapturedPage, CaptureService } from "../captures/capture.service.ts";
import type { FetchFailure } from "../captures/web-fetch.service.ts";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { Refusal, type InvalidInput } from "../kernel/refusal.ts";
import type { Finding, Reading } from "../reading/reading.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { ArticleMakingService } from "./article-making.service.ts";
import { inputDigest, type ImportStore } from "./import.store.ts";
import { pageUrlOf } from "./page-url.ts";
import type { DonePage, EarlierImport, PageImportStore } from "./page-import.store.ts";
import { rightsOf } from "./read-words.ts";
import type { ReadingService } from "./reading.service.ts";
import { titled } from "./title.ts";
import type { UrlImportRow, UrlImportStore } from "./url-import.store.ts";

interface Parts {
  readonly imports: ImportStore;
  readonly urls: UrlImportStore;
  readonly earlier: PageImportStore;
  readonly captures: CaptureService;
  readonly readings: ReadingService;
  readonly making: ArticleMakingService;
  readonly refetches: ArticleRefetchService;
  readonly actors: PersonActorService;
  readonly recorder: Recorder;
}

interface ReadPage extends CapturedPage {
  readonly reading: Reading;
  readonly pageUrl: string;
}

type Became = Pick<DonePage, "articleId" | "revisionId" | "outcome"> & {
  readonly findings: readonly Finding[];
};

/** What becomes of a page that was fetched: an article, another text of one that is here, or nothing new. */
export class PageImportService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Null: it is done, or nobody wants it any more. `held` answers with the import as long as somebody does. */
  async finish(
    page: CapturedPage,
    { url, language }: UrlImportRow,
    held: (tx: EntityManager) => Promise<UrlImportRow | null>,
  ): Promise<FetchFailure | null> {
    if (page.kind === null) return "UNSUPPORTED_TYPE";
    const finalUrl = page.capture.web?.finalUrl ?? url;
    // Before the transaction: reading a long page takes long.
    const read = await this.#with.readings.read({
      ...{ kind: page.kind, input: page.text, sourceUrl: finalUrl, language, publisherId: null },
      fetchedAt: new Date().toISOString(),
    });
    if (read.kind === "unreadable") return read.code;
    const { reading } = read;
    const pageUrl = pageUrlOf(finalUrl, reading.canonicalUrl);
    const answer = await wholeOrNothing(this.#source, async (tx) => {
      const row = await held(tx);
      return row === null ? null : this.#finish(tx, row, { ...page, reading, pageUrl });
    });
    // An article holds no more than so many letters, all of which the page had.
    return answer instanceof Refusal ? "TOO_LARGE" : null;
  }

  /** The site says that nothing has changed since the last time. */
  async unchanged(tx: EntityManager, row: UrlImportRow): Promise<void> {
    const { earlier } = this.#with;
    const latest = await earlier.latestOfAddress(tx, row.deskId, row.url);
    if (latest === null) throw new Error(`${row.url} was not modified since it was never fetched`);
    const done = { ...latest, outcome: "UNCHANGED", inputDigest: null } as const;
    await earlier.done(tx, row.id, done);
    await this.#record(tx, row, done);
  }

  async #finish(tx: EntityManager, row: UrlImportRow, page: ReadPage): Promise<InvalidInput | null> {
    const { imports, urls, earlier, captures } = this.#with;
    const { deskId } = row;
    const digest = inputDigest(page.text);
    // Always in this order: two addresses of one page come one after the other, and so do two pages of one text.
    await urls.lockAddress(tx, deskId, page.pageUrl);
    await imports.lockInput(tx, digest);
    const before =
      (await earlier.latestOfPage(tx, deskId, page.pageUrl)) ?? (await earlier.ofInput(tx, deskId, digest));
    const became =
      before === null ? await this.#new(tx, row, page) : await this.#again(tx, row, { before, page });
    if (became instanceof Refusal) return became;
    const captureId = await captures.keep(tx, page.capture);
    await imports.insertFindings(tx, row.id, became.findings);
    const done = { ...became, captureId, pageUrl: page.pageUrl, inputDigest: digest };
    await earlier.done(tx, row.id, done);
    await this.#record(tx, row, done);
    return null;
  }

  async #new(tx: EntityManager, row: UrlImportRow, { reading }: ReadPage): Promise<Became | InvalidInput> {
    const actor = await this.#with.actors.actorOf(tx, row.createdBy);
    const { deskId, publisherId, language } = row;
    const made = await this.#with.making.make(tx, actor, { deskId, reading, publisherId, language });
    return made instanceof Refusal ? made : { ...made, outcome: "NEW_ARTICLE" };
  }

  async #again(
    tx: EntityManager,
    row: UrlImportRow,
    { before, page }: Again,
  ): Promise<Became | InvalidInput> {
    const { refetches, actors } = this.#with;
    const { articleId, revisionId: fromRevisionId } = before;
    const { body: text, bodyHtml: html } = page.reading;
    const actor = await actors.actorOf(tx, row.createdBy);
    const rights = rightsOf(page.reading.rights);
    const read = await refetches.refetch(tx, actor, { articleId, fromRevisionId, text, html, rights });
    if (read instanceof Refusal) return read;
    return {
      articleId,
      revisionId: read.revisionId,
      outcome: read.kind,
      findings: titled(page.reading).findings,
    };
  }

  async #record(
    tx: EntityManager,
    row: UrlImportRow,
    done: Pick<DonePage, "articleId" | "outcome">,
  ): Promise<void> {
    const { actors, recorder } = this.#with;
    const actor = await actors.actorOf(tx, row.createdBy);
    const after = {
      article: globalId("Article", done.articleId),
      kind: "URL",
      sourceUrl: row.url,
      outcome: done.outcome,
    };
    const subject = { type: "ArticleImport", id: row.id } as const;
    await recorder.record(tx, { actor, action: "ARTICLE_IMPORTED", subject, after });
  }
}

interface Again {
  readonly before: EarlierImport;
  readonly page: ReadPage;
}
