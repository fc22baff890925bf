import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import { newUuid } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { CopyFindingService } from "./copy-finding.service.ts";
import { checkedArticle, checkedText, type ArticleWords } from "./article.check.ts";
import type { ArticleStore, RevisionText } from "./article.store.ts";
import type { RepublicationKnownBy } from "./republication.entity.ts";
import type { RepublicationStore } from "./republication.store.ts";
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
}

/** A republication as a text or its page states it. */
export interface ReadOrigin {
  readonly originalSourceId: string | null;
  readonly originalUrl: string | null;
  readonly evidence: string | null;
  readonly knownBy: RepublicationKnownBy;
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
    const others = await copies.textWritten(tx, id, text);
    if (article.republication) await republications.replace(tx, id, originOf(article.republication, others));
    const subject = { type: "Article", id } as const;
    const after = { title: words.title, url: words.url, language: words.language };
    await recorder.record(tx, { actor, action: "ARTICLE_CREATED", subject, after });
    return { id, revisionId, number: 1, text };
  }

  /** A number of null means the newest text. */
  textOf(tx: EntityManager, articleId: string, revisionNumber: number | null): Promise<RevisionText | null> {
    return this.#with.articles.textOf(tx, articleId, revisionNumber);
  }
}

/** The source that is named as the original's may have its article here: the most similar one that is a copy. */
function originOf(read: ReadOrigin, others: readonly Similar[]) {
  const original = others.find(
    ({ publisherId, relation }) =>
      publisherId !== null && publisherId === read.originalSourceId && relation !== "OVERLAP",
  );
  return { ...read, originalArticleId: original?.articleId ?? null, confirmed: false, confirmedBy: null };
}
