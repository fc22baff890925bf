import type { RepublicationKnownBy } from "../republication.entity.ts";
import type { Similar } from "../similar-article.store.ts";
import type { NewProposal } from "./republication-proposal.store.ts";

/** A republication as a text or its page states it. */
export interface ReadOrigin {
  readonly originalSourceId: string | null;
  readonly originalUrl: string | null;
  readonly evidence: string | null;
  readonly knownBy: RepublicationKnownBy;
}

/** That a text is credited to somebody, in these words: an agency's dateline, "Avec AFP". */
export interface Credit {
  readonly name: string;
  readonly evidence: string;
  readonly confidence: number;
}

/** All that an article says of where it comes from. */
export interface Stated {
  readonly articleId: string;
  readonly origin: ReadOrigin | null;
  readonly credits: readonly Credit[];
  /** The desk's sources of the names that are credited. */
  readonly sources: ReadonlyMap<string, string>;
  readonly others: readonly Similar[];
}

/** Our judgement: a sentence about the original says more than a link, which sites also set by mistake. */
const confidences = { STATED_IN_TEXT: 0.9, CANONICAL_LINK: 0.8 } as const;

/** Stated, and the text is that source's, too. */
const bothBonus = 0.08;

/** What is proposed because the article or its page says so. */
export function statedProposals({ articleId, origin, credits, sources, others }: Stated): NewProposal[] {
  const about = (sourceId: string | null) => {
    const original = copyOf(sourceId, others);
    const found = {
      originalArticleId: original?.articleId ?? null,
      share: original?.share ?? null,
      sharedParagraphs: original?.paragraphs ?? [],
    };
    return { articleId, originalSourceId: sourceId, direction: "STATED" as const, ...found };
  };
  const surer = (confidence: number, { share }: { readonly share: number | null }): number =>
    Math.min(1, share === null ? confidence : confidence + bothBonus);
  const proposals = credits
    .filter(({ name }) => sources.get(name) === undefined || sources.get(name) !== origin?.originalSourceId)
    .map(({ name, evidence, confidence }): NewProposal => {
      const sourceId = sources.get(name) ?? null;
      const named = { originalName: sourceId === null ? name : null, originalUrl: null };
      const stated = about(sourceId);
      const said = { knownBy: "STATED_IN_TEXT", evidence, confidence: surer(confidence, stated) } as const;
      return { ...stated, ...named, ...said };
    });
  if (origin === null || origin.knownBy === "EDITOR" || origin.knownBy === "NEAR_DUPLICATE") return proposals;
  const { originalSourceId, originalUrl, evidence } = origin;
  const stated = about(originalSourceId);
  const knownBy = evidence === null ? "CANONICAL_LINK" : origin.knownBy;
  if (knownBy === "CANONICAL_LINK" && originalUrl === null) return proposals;
  const confidence = surer(confidences[knownBy], stated);
  return [...proposals, { ...stated, originalName: null, originalUrl, evidence, knownBy, confidence }];
}

/** The source that is named may have its article here: the most similar one that is a copy. */
export const copyOf = (sourceId: string | null, others: readonly Similar[]): Similar | undefined =>
  others.find(
    ({ publisherId, relation }) => publisherId !== null && publisherId === sourceId && relation !== "OVERLAP",
  );
