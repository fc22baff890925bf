import { startOf } from "@claimdesk/shared/partial-date";
import { ratingValueMax, ratingValueMin } from "@claimdesk/shared/verdict";
import type {
  Article,
  Claim,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  Rating,
} from "schema-dts";
import type {
  AppearanceAnswer,
  ArticleAnswer,
  ClaimAnswer,
  EvidenceAnswer,
  PublicationAnswer,
  SourceAnswer,
  WholeClaim,
} from "./claim.fragment.ts";
import { claimAddress, claimPageAddress, type Publisher } from "./desk-address.ts";
import { given } from "./given.ts";

/** schema.org's words for a published claim: the review, what it reviews, and where that was said. */
export function claimReviewOf(claim: WholeClaim, publisher: Publisher): ClaimReview {
  const address = claimAddress(publisher, claim.id);
  const desk = organisationOf(publisher);
  const correction = correctionsOf(claim.publications.nodes);
  const citation = claim.evidence.nodes.map(citationOf).filter((one) => one !== null);
  return {
    "@type": "ClaimReview",
    "@id": `${address}#review`,
    url: claimPageAddress(publisher, claim.id),
    claimReviewed: claim.text,
    inLanguage: claim.language,
    author: desk,
    publisher: desk,
    datePublished: claim.publishedAt,
    dateModified: claim.updatedAt,
    ...given({
      keywords: claim.topics.length > 0 ? claim.topics : null,
      reviewBody: claim.verdict?.rationaleText,
      reviewRating: ratingOf(claim),
      citation: citation.length > 0 ? citation : null,
      correction: correction.length > 0 ? correction : null,
    }),
    itemReviewed: claimOf(claim, publisher),
  };
}

/** What is left of a retracted claim: its words, and that and why it was taken back. No review of it stands any more. */
export function tombstoneOf(claim: ClaimAnswer, publisher: Publisher): Claim {
  const address = claimAddress(publisher, claim.id);
  const correction = correctionsOf(claim.publications.nodes);
  return {
    "@type": "Claim",
    "@id": `${address}#claim`,
    url: claimPageAddress(publisher, claim.id),
    text: claim.text,
    inLanguage: claim.language,
    creativeWorkStatus: "Retracted",
    publisher: organisationOf(publisher),
    ...given({
      dateModified: claim.retractedAt,
      correction: correction.length > 0 ? correction : null,
    }),
  };
}

/** The claim as a document of its own: what stands of it, or what is left. */
export const claimDataOf = (claim: WholeClaim, publisher: Publisher): object => ({
  "@context": "https://schema.org",
  ...(claim.retractedAt === null ? claimReviewOf(claim, publisher) : tombstoneOf(claim, publisher)),
});

export const organisationOf = ({ name, url }: Publisher): Organization => ({
  "@type": "Organization",
  name,
  url,
});

/** Google requires the name of a rating and recommends a number. Without one, none is said: see ADR 19. */
function ratingOf({ verdict }: ClaimAnswer): Rating | null {
  if (verdict === null) return null;
  const named = { "@type": "Rating", alternateName: verdict.label } as const;
  if (verdict.value === null) return named;
  return { ...named, ratingValue: verdict.value, bestRating: ratingValueMax, worstRating: ratingValueMin };
}

function claimOf({ id, text, language, appearances }: WholeClaim, publisher: Publisher): Claim {
  const [first] = [...appearances.nodes].sort(byDate);
  // Where some are left out, the first of all may be among them.
  const firstKnown = appearances.pageInfo.hasNextPage ? undefined : first;
  return {
    "@type": "Claim",
    "@id": `${claimAddress(publisher, id)}#claim`,
    text,
    inLanguage: language,
    ...given({
      author: first === undefined ? null : speakerOf(first),
      datePublished: firstKnown?.article.publishedAt,
      appearance:
        appearances.nodes.length > 0 ? appearances.nodes.map(({ article }) => workOf(article)) : null,
      firstAppearance: firstKnown === undefined ? null : workOf(firstKnown.article),
    }),
  };
}

/** The earliest first; whose date nobody knows cannot be said to come first. */
function byDate(left: AppearanceAnswer, right: AppearanceAnswer): number {
  const [a, b] = [left, right].map(({ article }) => article.publishedAt);
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return startOf(a).localeCompare(startOf(b));
}

/** The last of the chain who can say something; where nobody is named, the article says it itself. */
function speakerOf({ attribution, article }: AppearanceAnswer): Person | Organization | null {
  const speakers = attribution.map(({ source }) => agentOf(source)).filter((one) => one !== null);
  return speakers.at(-1) ?? (article.publisher === null ? null : agentOf(article.publisher));
}

/** A document or a dataset says nothing by itself. */
function agentOf({ name, kind, homepage }: SourceAnswer): Person | Organization | null {
  const named = { name, ...given({ sameAs: homepage }) };
  switch (kind) {
    case "PERSON":
      return { "@type": "Person", ...named };
    case "OUTLET":
    case "AGENCY":
    case "ORGANISATION":
    case "GOVERNMENT":
      return { "@type": "Organization", ...named };
    case "DOCUMENT":
    case "DATASET":
    case "WEB_PAGE":
      return null;
  }
}

function workOf(article: ArticleAnswer): Article {
  const publisher = article.publisher === null ? null : agentOf(article.publisher);
  return {
    "@type": "Article",
    headline: article.title,
    inLanguage: article.language,
    ...given({ url: addressOf(article), datePublished: article.publishedAt, publisher }),
  };
}

export const addressOf = ({
  canonicalUrl,
  url,
}: Pick<ArticleAnswer, "canonicalUrl" | "url">): string | null => canonicalUrl ?? url;

/** Evidence that can be looked up. */
function citationOf({ url, source, article }: EvidenceAnswer): CreativeWork | null {
  if (article !== null) return workOf(article);
  const name = source?.name ?? url;
  if (name === null) return null;
  return { "@type": "CreativeWork", name, ...given({ url: url ?? source?.homepage }) };
}

/** In the order in which the public learned of them. */
function correctionsOf(publications: readonly PublicationAnswer[]): CorrectionComment[] {
  return [...publications]
    .reverse()
    .flatMap(({ at, reason }) =>
      reason === null ? [] : [{ "@type": "CorrectionComment", text: reason, datePublished: at }],
    );
}
