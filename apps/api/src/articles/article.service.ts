import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import { newUuid } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { CopyFindingService } from "./copies/copy-finding.service.ts";
import { copyOf, type Credit, type ReadOrigin } from "./copies/stated-origin.ts";
import type { Content } from "./article-change.ts";
import type { ArticlePastStore } from "./article-past.store.ts";
import { checkedArticle, checkedText, type ArticleWords } from "./article.check.ts";
import type { ArticleStore, RevisionText } from "./article.store.ts";
import type { Origin, RepublicationStore } from "./republication.store.ts";
import type { Similar } from "./similar-article.store.ts";

/** Ids are UUIDs of rows that exist. */
export interface NewArticle extends ArticleWords {
  readonly deskId: string;
  readonly publisherId: string | null;
  readonly authorIds: readonly string[];
  /** Paragraphs separated by one blank line; and the same as sanitised HTML. */
  readonly text: string;
  readonly html: string;
  readonly republication: ReadOrigin | null;
  /** Agencies and newsrooms that it is credited to. */
  readonly credits?: readonly Credit[];
}

export interface MadeArticle {
  readonly id: string;
  readonly revisionId: string;
  readonly number: number;
  /** As it was kept: anchors point into it. */
  readonly text: string;
}

interface Parts {
  readonly articles: ArticleStore;
  readonly past: ArticlePastStore;
  readonly republications: RepublicationStore;
  readonly copies: CopyFindingService;
  readonly recorder: Recorder;
}

/** Brings articles in, and gives their texts. */
export class ArticleService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** Within the transaction of whoever read the article, whose permission has been asked. */
  async create(tx: EntityManager, actor: Actor, article: NewArticle): Promise<MadeArticle | InvalidInput> {
    const { articles, republications, copies, recorder } = this.#with;
    const check = new InputCheck();
    const words = checkedArticle(check, article);
    const text = checkedText(check, article.text);
    if (check.fault !== null) return check.fault;
    const { deskId, publisherId, html } = article;
    const [id, revisionId] = [newUuid(), newUuid()];
    await articles.insert(tx, { ...words, id, deskId, publisherId, revisionId, createdBy: actor.personId });
    const revision = { id: revisionId, articleId: id, number: 1, text, html, reason: null };
    await articles.insertRevision(tx, { ...revision, createdBy: actor.personId });
    await articles.setAuthors(tx, id, [...new Set(article.authorIds)]);
    const others = await copies.find(tx, id, text);
    const { republication: origin, credits = [] } = article;
    if (origin) await republications.replace(tx, id, originOf(origin, others));
    await copies.proposeNew(tx, { articleId: id, origin, credits, others });
    const subject = { type: "Article", id } as const;
    const after = { title: words.title, url: words.url, language: words.language };
    await recorder.record(tx, { actor, action: "ARTICLE_CREATED", subject, after });
    return { id, revisionId, number: 1, text };
  }

  /** All that an edit can change, as it stood at an instant as Postgres writes it; null before the article was there. */
  async contentAt(tx: EntityManager, id: string, at: string): Promise<Content | null> {
    const row = await this.#with.past.at(tx, id, at);
    if (row === null) return null;
    const { id: _id, version: _version, revisionNumber: _number, ...content } = row;
    return { ...content, origin: await this.#with.republications.findAt(tx, id, at) };
  }

  /** A number of null means the newest text. */
  textOf(tx: EntityManager, articleId: string, revisionNumber: number | null): Promise<RevisionText | null> {
    return this.#with.articles.textOf(tx, articleId, revisionNumber);
  }
}

/** The source that is named as the original's may have its article here. */
const originOf = (read: ReadOrigin, others: readonly Similar[]): Origin => ({
  ...read,
  originalArticleId: copyOf(read.originalSourceId, others)?.articleId ?? null,
  confirmed: false,
  confirmedBy: null,
});
