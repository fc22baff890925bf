import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import { newUuid } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { ArticleTextListener } from "./article-edit.service.ts";
import { checkedText } from "./article.check.ts";
import type { ArticleStore } from "./article.store.ts";
import type { CopyFindingService } from "./copies/copy-finding.service.ts";

/** A text that was read again where an earlier one came from. */
export interface RefetchedText {
  readonly articleId: string;
  /** What the earlier reading became. */
  readonly fromRevisionId: string;
  readonly text: string;
  readonly html: string;
}

interface NewText extends RefetchedText {
  readonly number: number;
  readonly language: string;
}

export interface Refetched {
  readonly kind: "UNCHANGED" | "NEW_REVISION" | "REPAIRED_SINCE";
  /** What the page is known to have become so far: a repaired text is not what it says. */
  readonly revisionId: string;
}

interface Parts {
  readonly articles: ArticleStore;
  readonly copies: CopyFindingService;
  readonly recorder: Recorder;
  readonly listeners: readonly ArticleTextListener[];
}

/** What becomes of an article whose page is read again. A text that somebody repaired is never replaced unasked. */
export class ArticleRefetchService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async refetch(tx: EntityManager, actor: Actor, read: RefetchedText): Promise<Refetched | InvalidInput> {
    const { articles } = this.#with;
    const check = new InputCheck();
    const text = checkedText(check, read.text);
    if (check.fault !== null) return check.fault;
    const article = await articles.lock(tx, read.articleId);
    const current = await articles.textOf(tx, read.articleId, null);
    if (article === null || current === null) throw new Error(`There is no article ${read.articleId}`);
    const before = await articles.revisionText(tx, read.fromRevisionId);
    if (text === current.text) return { kind: "UNCHANGED", revisionId: current.revisionId };
    if (text === before) return { kind: "UNCHANGED", revisionId: read.fromRevisionId };
    if (current.revisionId !== read.fromRevisionId) {
      return { kind: "REPAIRED_SINCE", revisionId: read.fromRevisionId };
    }
    const number = article.revisionNumber + 1;
    const made = await this.#addRevision(tx, actor, { ...read, text, number, language: article.language });
    await articles.save(tx, { ...article, revisionId: made });
    await articles.showNamed(tx, article.id);
    await this.#with.recorder.record(tx, {
      ...{ actor, action: "ARTICLE_READ_AGAIN", subject: { type: "Article", id: article.id } },
      ...{ before: { revision: article.revisionNumber }, after: { revision: number } },
    });
    return { kind: "NEW_REVISION", revisionId: made };
  }

  async #addRevision(
    tx: EntityManager,
    actor: Actor,
    { articleId, number, text, html, language }: NewText,
  ): Promise<string> {
    const { articles, copies, listeners } = this.#with;
    const id = newUuid();
    const revision = { id, articleId, number, text, html, reason: null, createdBy: actor.personId };
    await articles.insertRevision(tx, revision);
    await copies.textChanged(tx, articleId, text);
    const newest = { articleId, revisionId: id, text, language, actor };
    for (const listener of listeners) await listener.retexted(tx, newest);
    return id;
  }
}
