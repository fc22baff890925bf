import type { EntityManager } from "typeorm";
import type { Similar, SimilarArticleStore } from "../similar-article.store.ts";
import type { CopyClusterStore } from "./copy-cluster.store.ts";
import { orderOf, type Direction } from "./copy-direction.ts";
import { statedProposals, type Stated } from "./stated-origin.ts";
import type { NewProposal, Party, RepublicationProposalStore } from "./republication-proposal.store.ts";

interface Parts {
  readonly similar: SimilarArticleStore;
  readonly proposals: RepublicationProposalStore;
  readonly clusters: CopyClusterStore;
}

interface Found {
  readonly articleId: string;
  readonly others: readonly Similar[];
  /** Sources that the text is credited to. */
  readonly credited: ReadonlySet<string>;
  /** Articles of which it was refused that one is a copy of the other. */
  readonly refused: ReadonlySet<string>;
}

interface Pair {
  readonly other: Party;
  readonly found: Similar;
  /** Was the other one first? */
  readonly isOriginal: boolean;
  readonly by: Direction;
}

/** Notices which articles have words in common whenever a text is written, and proposes who copied whom. */
export class CopyFindingService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** Within the transaction that writes the text. */
  async find(tx: EntityManager, articleId: string, text: string): Promise<Similar[]> {
    const others = await this.#with.similar.find(tx, articleId, text);
    await this.#with.similar.replace(tx, articleId, others);
    return others;
  }

  /** Of an article that has come in, once what it states of its origin is written. */
  async proposeNew(tx: EntityManager, stated: Omit<Stated, "sources">): Promise<void> {
    const { proposals, clusters } = this.#with;
    const { articleId, origin, credits, others } = stated;
    const sources = await proposals.sourcesNamed(
      tx,
      credits.map(({ name }) => name),
    );
    const credited = new Set(sources.values());
    // Of what was not here before nobody has refused anything.
    await this.#proposeCopies(tx, { articleId, others, credited, refused: new Set() });
    await proposals.propose(tx, statedProposals({ articleId, origin, credits, sources, others }));
    // Else nothing holds it together with another one.
    if (origin === null && others.every(({ relation }) => relation === "OVERLAP")) return;
    await clusters.regroup(tx, articleId);
  }

  /** Of an article whose text is another one now. */
  async textChanged(tx: EntityManager, articleId: string, text: string): Promise<void> {
    const { proposals, clusters } = this.#with;
    const others = await this.find(tx, articleId, text);
    await proposals.dropOpenOf(tx, articleId);
    const refused = await proposals.refusedWith(tx, articleId);
    await this.#proposeCopies(tx, { articleId, others, credited: new Set(), refused });
    await clusters.regroup(tx, articleId);
  }

  /** Of an article whose origin or date is another one now. */
  regroup(tx: EntityManager, articleId: string): Promise<void> {
    return this.#with.clusters.regroup(tx, articleId);
  }

  /** One original for each copy: the one that is stated, or else the first. */
  async #proposeCopies(tx: EntityManager, { articleId, others, credited, refused }: Found): Promise<void> {
    const { proposals } = this.#with;
    const copies = others.filter(({ isCopy, articleId: id }) => isCopy && !refused.has(id));
    if (copies.length === 0) return;
    const ids = [articleId, ...copies.map(({ articleId: id }) => id)];
    const parties = new Map((await proposals.parties(tx, ids)).map((party) => [party.id, party]));
    const here = parties.get(articleId);
    if (here === undefined) throw new Error(`There is no article ${articleId}`);
    const pairs = copies.flatMap((found) => {
      const other = parties.get(found.articleId);
      return other === undefined ? [] : [{ other, found, ...directionOf(here, other, credited) }];
    });
    const [original] = pairs.filter(({ isOriginal }) => isOriginal).sort(firstOf);
    if (original !== undefined) return proposals.propose(tx, [toProposal(here, original)]);
    const later = pairs.filter(({ isOriginal }) => !isOriginal);
    // They were taken for copies of each other before, and are all copies of this one.
    await proposals.dropOpenAmong(
      tx,
      later.map(({ other }) => other.id),
    );
    await proposals.propose(
      tx,
      later.map((pair) => toProposal(here, pair)),
    );
  }
}

function directionOf(
  here: Party,
  other: Party,
  credited: ReadonlySet<string>,
): Pick<Pair, "isOriginal" | "by"> {
  const names = (one: Party, { publisherId }: Party): boolean =>
    publisherId !== null && one.statedSourceId === publisherId;
  const isNamed = names(here, other) || credited.has(other.publisherId ?? "");
  if (isNamed !== names(other, here)) return { isOriginal: isNamed, by: "STATED" };
  const { order, by } = orderOf(other, here);
  return { isOriginal: order < 0, by };
}

const firstOf = (one: Pair, other: Pair): number =>
  Number(other.by === "STATED") - Number(one.by === "STATED") || orderOf(one.other, other.other).order;

/** How sure the direction makes it: the texts are the same either way. */
const trust: Readonly<Record<Direction, number>> = { STATED: 0.98, DATES: 0.9, ARRIVAL: 0.6 };

function toProposal(here: Party, { other, found, isOriginal, by }: Pair): NewProposal {
  const [copy, original] = isOriginal ? [here, other] : [other, here];
  const share = isOriginal ? found.share : found.shareThere;
  return {
    ...{ articleId: copy.id, originalArticleId: original.id, originalSourceId: original.publisherId },
    ...{ originalName: null, originalUrl: null, knownBy: "NEAR_DUPLICATE", evidence: null, share },
    sharedParagraphs: isOriginal ? found.paragraphs : found.paragraphsThere,
    ...{ direction: by, confidence: trust[by] * Math.max(found.share, found.shareThere) },
  };
}
