import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import { globalId, newUuid } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, type StaleVersion } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import type { SourceService } from "../sources/source.service.ts";
import { changedIn, told, type Content } from "./article-change.ts";
import { articleAsSeen, contentAfter, type ArticleEdit, type SeenArticle } from "./article-content.ts";
import type { ArticleRow, ArticleStore } from "./article.store.ts";
import { htmlOf } from "./article-text.ts";
import type { CopyFindingService } from "./copies/copy-finding.service.ts";
import type { RepublicationStore } from "./republication.store.ts";

export type { Content };

interface EditedArticle {
  readonly id: string;
  /** False where it was so already: nothing is recorded. */
  readonly isChanged: boolean;
}

type EditRefusal = StaleVersion | NotFound | InvalidInput;

export interface ArticleText {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
  readonly language: string;
  /** Null where nobody did it: the desk read the article again. */
  readonly actor: Viewer;
}

/** Told of every repaired text within its transaction: what later rooms read out of a text, they read again. */
export interface ArticleTextListener {
  retexted(tx: EntityManager, text: ArticleText): Promise<void>;
}

interface Parts {
  readonly articles: ArticleStore;
  readonly republications: RepublicationStore;
  readonly copies: CopyFindingService;
  readonly sources: SourceService;
  readonly recorder: Recorder;
  readonly listeners: readonly ArticleTextListener[];
}

interface Saving {
  readonly actor: Actor;
  readonly article: ArticleRow;
  readonly before: Content;
  readonly after: Content;
  readonly reason: string | null;
  readonly verb: ArticleVerb;
}

interface ArticleVerb extends SeenArticle {
  readonly reason?: string | null | undefined;
  /** As the audit calls it, and what it is to keep beside the content. */
  readonly action: string;
  readonly noted?: object;
}

interface ReplacingVerb<R extends Refusal> extends ArticleVerb {
  /** Begins the sentence that somebody who may not sees. */
  readonly what: string;
  readonly whenSame: R;
}

/** Repairs what was read. A repaired text becomes a new revision; anchors stay with theirs. */
export class ArticleEditService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async edit(viewer: Viewer, edit: ArticleEdit): Promise<EditedArticle | EditRefusal> {
    const actor = asEditor(viewer, "Editing an article");
    return this.#change<InvalidInput>(actor, { ...edit, action: "ARTICLE_EDITED" }, ({ before }) =>
      Promise.resolve(contentAfter(before, edit, actor)),
    );
  }

  /** Another content as a whole, which was this article's own before. `R` says that there is none, or no other. */
  async replace<R extends Refusal>(
    viewer: Viewer,
    verb: ReplacingVerb<R>,
    contentOf: (tx: EntityManager) => Promise<Content | R>,
  ): Promise<EditedArticle | EditRefusal | R> {
    const actor = asEditor(viewer, verb.what);
    return this.#change<R>(actor, verb, async ({ tx, before }) => {
      const content = await contentOf(tx);
      if (content instanceof Refusal) return content;
      return changedIn(before, content).length === 0 ? verb.whenSame : content;
    });
  }

  async #change<R extends Refusal>(
    actor: Actor,
    verb: ArticleVerb,
    work: (open: { readonly tx: EntityManager; readonly before: Content }) => Promise<Content | R>,
  ): Promise<EditedArticle | EditRefusal | R> {
    const reason = optionalText("reason", verb.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    return this.#source.transaction(async (tx) => {
      const article = articleAsSeen(await this.#with.articles.lock(tx, verb.id), verb);
      if (article instanceof Refusal) return article;
      const before = { ...article, origin: await this.#with.republications.find(tx, article.id) };
      const after = await work({ tx, before });
      if (after instanceof Refusal) return after;
      const missing = await this.#missing(tx, article.id, after);
      if (missing !== null) return missing;
      return {
        id: article.id,
        isChanged: await this.#save(tx, { actor, article, before, after, reason, verb }),
      };
    });
  }

  async #save(tx: EntityManager, { actor, article, before, after, reason, verb }: Saving): Promise<boolean> {
    const { articles, republications, copies, recorder } = this.#with;
    const changed = changedIn(before, after);
    if (changed.length === 0) return false;
    const revisionId = after.text === before.text ? null : newUuid();
    if (revisionId !== null) await this.#addRevision(tx, { actor, article, after, reason, revisionId });
    await articles.save(tx, { ...after, id: article.id, revisionId });
    if (changed.includes("authorIds")) await articles.setAuthors(tx, article.id, after.authorIds);
    if (changed.includes("origin")) await republications.replace(tx, article.id, after.origin);
    await articles.showNamed(tx, article.id);
    // Last: it waits for others that form clusters, who may wait for an article that has just been shown.
    if (changed.includes("origin") || changed.includes("publishedAt")) await copies.regroup(tx, article.id);
    const subject = { type: "Article", id: article.id } as const;
    const number = article.revisionNumber;
    await recorder.record(tx, {
      ...{ actor, action: verb.action, subject, reason },
      before: told(before, changed, number),
      after: { ...told(after, changed, number + 1), ...verb.noted },
    });
    return true;
  }

  async #addRevision(
    tx: EntityManager,
    {
      actor,
      article,
      after,
      reason,
      revisionId,
    }: Omit<Saving, "before" | "verb"> & { readonly revisionId: string },
  ): Promise<void> {
    const { text } = after;
    const of = { id: revisionId, articleId: article.id, number: article.revisionNumber + 1 };
    const revision = { ...of, text, html: htmlOf(text), reason, createdBy: actor.personId };
    await this.#with.articles.insertRevision(tx, revision);
    await this.#with.copies.textChanged(tx, article.id, text);
    for (const listener of this.#with.listeners) {
      await listener.retexted(tx, {
        articleId: article.id,
        revisionId,
        text,
        language: after.language,
        actor,
      });
    }
  }

  async #missing(
    tx: EntityManager,
    id: string,
    { publisherId, authorIds, origin }: Content,
  ): Promise<NotFound | InvalidInput | null> {
    const { articles, sources } = this.#with;
    const named = [publisherId, origin?.originalSourceId ?? null, ...authorIds].filter((one) => one !== null);
    const missing = await sources.missing(tx, named);
    if (missing !== null) return missing;
    const original = origin?.originalArticleId ?? null;
    if (original === null) return null;
    if (original === id) {
      const fault = { problem: "ITSELF", message: "An article is not a copy of itself." } as const;
      return new InvalidInput("republication.originalArticleId", fault);
    }
    return (await articles.exists(tx, original))
      ? null
      : new NotFound("article", globalId("Article", original));
  }
}
