import type { DataSource, EntityManager } from "typeorm";
import type { Actor, Viewer } from "../../kernel/actor.ts";
import { asEditor } from "../../kernel/access.ts";
import { globalId } from "../../kernel/id.ts";
import type { Recorder } from "../../kernel/recorder.ts";
import { NotFound } from "../../kernel/refusal.ts";
import type { SourceService } from "../../sources/source.service.ts";
import { toldOrigin } from "../article-change.ts";
import type { ArticleStore } from "../article.store.ts";
import type { Origin, RepublicationStore } from "../republication.store.ts";
import type { CopyClusterStore } from "./copy-cluster.store.ts";
import {
  RepublicationCircle,
  RepublicationProposalDecided,
  RepublicationProposalOpen,
} from "./republication-proposal.refusal.ts";
import type { LockedProposal, RepublicationProposalStore } from "./republication-proposal.store.ts";

interface Decided {
  readonly id: string;
}

interface Parts {
  readonly articles: ArticleStore;
  readonly republications: RepublicationStore;
  readonly proposals: RepublicationProposalStore;
  readonly clusters: CopyClusterStore;
  readonly sources: SourceService;
  readonly recorder: Recorder;
}

/** What people make of the proposals that an article is a copy. */
export class RepublicationProposalService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** It becomes what is known of the article's origin. */
  async confirm(
    viewer: Viewer,
    id: string,
  ): Promise<Decided | RepublicationProposalDecided | RepublicationCircle | NotFound> {
    const actor = asEditor(viewer, "Confirming a republication");
    const { proposals, republications } = this.#with;
    return this.#source.transaction(async (tx) => {
      const proposal = await this.#lock(tx, id);
      if (proposal === null) return unknown(id);
      if (proposal.state !== "PROPOSED") return new RepublicationProposalDecided(proposal.state);
      const { articleId, originalArticleId } = proposal;
      if (originalArticleId !== null && (await republications.leadsTo(tx, originalArticleId, articleId)))
        return new RepublicationCircle(originalArticleId);
      const before = await republications.find(tx, articleId);
      const origin = await this.#originOf(tx, actor, proposal);
      await proposals.decide(tx, id, { state: "CONFIRMED", by: actor.personId });
      await this.#setOrigin(tx, articleId, origin);
      await this.#record(tx, {
        actor,
        proposal,
        action: "ARTICLE_REPUBLICATION_CONFIRMED",
        before,
        after: origin,
      });
      return { id };
    });
  }

  async refuse(viewer: Viewer, id: string): Promise<Decided | RepublicationProposalDecided | NotFound> {
    const actor = asEditor(viewer, "Refusing a republication");
    const { proposals, republications, clusters } = this.#with;
    return this.#source.transaction(async (tx) => {
      const proposal = await this.#lock(tx, id);
      if (proposal === null) return unknown(id);
      if (proposal.state !== "PROPOSED") return new RepublicationProposalDecided(proposal.state);
      await proposals.decide(tx, id, { state: "REFUSED", by: actor.personId });
      const before = await republications.find(tx, proposal.articleId);
      // What only the import believed was this very thing: it is not so.
      const after = before !== null && !before.confirmed && isSame(before, proposal) ? null : before;
      if (after !== before) await this.#setOrigin(tx, proposal.articleId, after);
      else await clusters.regroup(tx, proposal.articleId);
      await this.#record(tx, { actor, proposal, action: "ARTICLE_REPUBLICATION_REFUSED", before, after });
      return { id };
    });
  }

  /** Whatever was believed before the decision is believed again, unless somebody has repaired the origin since. */
  async reopen(viewer: Viewer, id: string): Promise<Decided | RepublicationProposalOpen | NotFound> {
    const actor = asEditor(viewer, "Taking back a decision on a republication");
    const { proposals, republications, clusters } = this.#with;
    return this.#source.transaction(async (tx) => {
      const proposal = await this.#lock(tx, id);
      if (proposal === null) return unknown(id);
      const { articleId, decidedAt } = proposal;
      if (decidedAt === null) return new RepublicationProposalOpen();
      const before = await republications.find(tx, articleId);
      const earlier = await republications.beforeDecision(tx, id);
      const after = earlier === undefined ? before : earlier;
      await proposals.decide(tx, id, { state: "PROPOSED", by: null });
      if (earlier === undefined) await clusters.regroup(tx, articleId);
      else await this.#setOrigin(tx, articleId, earlier);
      await this.#record(tx, { actor, proposal, action: "ARTICLE_REPUBLICATION_REOPENED", before, after });
      return { id };
    });
  }

  /** The article first, as whoever edits it does: the two wait for each other, and not in a circle. */
  async #lock(tx: EntityManager, id: string): Promise<LockedProposal | null> {
    const articleId = await this.#with.proposals.articleOf(tx, id);
    if (articleId === null) return null;
    await this.#with.articles.lock(tx, articleId);
    return this.#with.proposals.lock(tx, id);
  }

  async #originOf(tx: EntityManager, actor: Actor, proposal: LockedProposal): Promise<Origin> {
    const { originalArticleId, originalName, originalUrl, evidence, knownBy } = proposal;
    const known = proposal.originalSourceId ?? proposal.publisherId;
    const named = { name: originalName ?? "", kind: "AGENCY" } as const;
    const originalSourceId =
      known ?? (originalName === null ? null : (await this.#with.sources.resolve(tx, actor, named)).id);
    const found = { originalArticleId, originalSourceId, originalUrl };
    return { ...found, evidence, knownBy, confirmed: true, confirmedBy: actor.personId };
  }

  async #setOrigin(tx: EntityManager, articleId: string, origin: Origin | null): Promise<void> {
    const { articles, republications, clusters } = this.#with;
    const article = await articles.lock(tx, articleId);
    if (article === null) throw new Error(`There is no article ${articleId}`);
    await republications.replace(tx, articleId, origin);
    await articles.save(tx, { ...article, revisionId: null });
    await articles.showNamed(tx, articleId);
    await clusters.regroup(tx, articleId);
  }

  async #record(tx: EntityManager, { actor, proposal, action, before, after }: Told): Promise<void> {
    const subject = { type: "Article", id: proposal.articleId } as const;
    const of = { proposal: globalId("RepublicationProposal", proposal.id) };
    await this.#with.recorder.record(tx, {
      ...{ actor, action, subject },
      before: { ...of, state: proposal.state, origin: before && toldOrigin(before) },
      after: { ...of, origin: after && toldOrigin(after) },
    });
  }
}

interface Told {
  readonly actor: Actor;
  readonly proposal: LockedProposal;
  readonly action: string;
  readonly before: Origin | null;
  readonly after: Origin | null;
}

const unknown = (id: string): NotFound =>
  new NotFound("republication proposal", globalId("RepublicationProposal", id));

const isSame = (origin: Origin, proposal: LockedProposal): boolean =>
  origin.originalArticleId === proposal.originalArticleId &&
  origin.originalSourceId === proposal.originalSourceId &&
  origin.originalUrl === proposal.originalUrl;
