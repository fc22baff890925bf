import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import { newUuid } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { ArticleTextListener } from "./article-edit.service.ts";
import { checkedText } from "./article.check.ts";
import type { ArticleRow, ArticleStore, RevisionText } from "./article.store.ts";
import type { CopyFindingService } from "./copies/copy-finding.service.ts";
import { checkedRights, type RightsWords } from "./rights.check.ts";

/** What was read again where an earlier reading came from. */
export interface RefetchedText {
  readonly articleId: string;
  /** What the earlier reading became. */
  readonly fromRevisionId: string;
  readonly text: string;
  readonly html: string;
  readonly rights: RightsWords;
}

interface NewText extends RefetchedText {
  readonly number: number;
  readonly language: string;
}

export interface Refetched {
  readonly kind: "UNCHANGED" | "NEW_REVISION" | "REPAIRED_SINCE";
  /** What the page is known to have become so far: a repaired text is not what it says. */
  readonly revisionId: string;
  /** Are the article's rights others by it? */
  readonly hasNewRights: boolean;
}

interface Parts {
  readonly articles: ArticleStore;
  readonly copies: CopyFindingService;
  readonly recorder: Recorder;
  readonly listeners: readonly ArticleTextListener[];
}

/**
 * What becomes of an article whose page is read again. A text that somebody repaired is never replaced unasked, and
 * neither are rights that somebody corrected.
 */
export class ArticleRefetchService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async refetch(tx: EntityManager, actor: Actor, read: RefetchedText): Promise<Refetched | InvalidInput> {
    const { articles } = this.#with;
    const check = new InputCheck();
    const text = checkedText(check, read.text);
    const wanted = checkedRights(check, read.rights);
    if (check.fault !== null) return check.fault;
    const article = await articles.lock(tx, read.articleId);
    const current = await articles.textOf(tx, read.articleId, null);
    if (article === null || current === null) throw new Error(`There is no article ${read.articleId}`);
    const rights = await this.#rightsAfter(tx, article, wanted);
    const hasNewRights = rights !== article.rights;
    const before = await articles.revisionText(tx, read.fromRevisionId);
    const kind = kindOf({ text, before, current, from: read.fromRevisionId });
    const number = article.revisionNumber + 1;
    const made =
      kind === "NEW_REVISION"
        ? await this.#addRevision(tx, actor, { ...read, text, number, language: article.language })
        : null;
    if (made !== null || hasNewRights) await this.#save(tx, actor, { article, rights, made });
    const known = text === current.text ? current.revisionId : read.fromRevisionId;
    return { kind, revisionId: made ?? known, hasNewRights };
  }

  /** Those of the article itself where they stay. */
  async #rightsAfter(tx: EntityManager, { id, rights }: ArticleRow, read: RightsWords): Promise<RightsWords> {
    if (isDeepStrictEqual(rights, read) || rights.ground === "EDITOR") return rights;
    return (await this.#with.articles.wereRightsEdited(tx, id)) ? rights : read;
  }

  async #save(
    tx: EntityManager,
    actor: Actor,
    { article, rights, made }: { article: ArticleRow; rights: RightsWords; made: string | null },
  ): Promise<void> {
    const { articles, recorder } = this.#with;
    const { id, revisionNumber } = article;
    await articles.save(tx, { ...article, rights, revisionId: made });
    await articles.showNamed(tx, id);
    const told = (revision: number, kept: RightsWords): object => ({
      ...(made === null ? {} : { revision }),
      ...(rights === article.rights ? {} : { rights: kept }),
    });
    await recorder.record(tx, {
      ...{ actor, action: "ARTICLE_READ_AGAIN", subject: { type: "Article", id } },
      ...{ before: told(revisionNumber, article.rights), after: told(revisionNumber + 1, rights) },
    });
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

interface Texts {
  readonly text: string;
  /** What the earlier reading had. */
  readonly before: string | null;
  readonly current: RevisionText;
  readonly from: string;
}

function kindOf({ text, before, current, from }: Texts): Refetched["kind"] {
  if (text === current.text || text === before) return "UNCHANGED";
  return current.revisionId === from ? "NEW_REVISION" : "REPAIRED_SINCE";
}
