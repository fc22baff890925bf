import { codePointLength } from "@claimdesk/shared/code-point";
import type {
  AnchorAnswer,
  AppearanceAnswer,
  ArticleAnswer,
  EvidenceAnswer,
  WholeClaim,
} from "./claim.fragment.ts";
import { addressOf } from "./claim-review.document.ts";
import { claimAddress, claimAnnotationsAddress, lastingId, type Publisher } from "./desk-address.ts";
import { given } from "./given.ts";

export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** A claim as annotations name it. */
export interface NamedClaim {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}

/** The anchors of a claim as W3C Web Annotations: where it is made, who is named there, and what bears on it. */
export function annotationsOfClaim(claim: WholeClaim, publisher: Publisher): object {
  const id = claimAnnotationsAddress(publisher, claim.id);
  const items = [
    ...claim.appearances.nodes.flatMap((appearance) => [
      annotationOf(appearance, { claim, publisher, id }),
      ...linksOf(appearance, { publisher, id }),
    ]),
    ...claim.evidence.nodes.flatMap((evidence) => evidenceOf(evidence, { claim, publisher, id })),
  ];
  return {
    "@context": annotationContext,
    id,
    type: "AnnotationCollection",
    label: claim.text,
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items } }),
  };
}

interface Place {
  readonly publisher: Publisher;
  /** Of the collection that the annotation stands in. */
  readonly id: string;
}

/** That the words of the article are this claim. */
export const annotationOf = (
  {
    id,
    anchor,
    article,
    revision,
  }: Pick<AppearanceAnswer, "id" | "anchor" | "revision"> & {
    readonly article: Pick<ArticleAnswer, "id" | "url" | "canonicalUrl">;
  },
  { claim, ...place }: Place & { readonly claim: NamedClaim },
): object => ({
  ...annotation(`${place.id}#${id}`, "identifying", place.publisher),
  body: [
    { source: claimAddress(place.publisher, claim.id), purpose: "identifying" },
    words(claim.text, "describing", claim.language),
  ],
  target: targetOf(article, anchor, revision.createdAt),
});

/** That these words name a source of the attribution. */
function linksOf({ id, attribution, article, revision }: AppearanceAnswer, place: Place): object[] {
  return attribution.flatMap(({ anchor, source: { name, homepage } }, position) => {
    if (anchor === null) return [];
    const named = words(name, "identifying");
    const home = { source: homepage, purpose: "identifying" };
    return [
      {
        ...annotation(`${place.id}#${id}-${position + 1}`, "identifying", place.publisher),
        body: homepage === null ? [named] : [home, named],
        target: targetOf(article, anchor, revision.createdAt),
      },
    ];
  });
}

/** That these words bear on the claim. Which text their position counts in is not told, so only they are. */
function evidenceOf(
  { id, anchor, article, stance, note }: EvidenceAnswer,
  { claim, ...place }: Place & { readonly claim: NamedClaim },
): object[] {
  if (anchor === null || article === null) return [];
  return [
    {
      ...annotation(`${place.id}#${id}`, "linking", place.publisher),
      body: [
        { source: claimAddress(place.publisher, claim.id), purpose: "linking" },
        words(stance, "tagging"),
        ...(note === null ? [] : [words(note, "commenting")]),
      ],
      target: targetOf(article, anchor, null),
    },
  ];
}

const annotation = (id: string, motivation: string, { name, url }: Publisher): object => ({
  id,
  type: "Annotation",
  motivation,
  creator: { id: url, type: "Organization", name },
});

const words = (value: string, purpose: string, language: string | null = null): object => ({
  type: "TextualBody",
  value,
  purpose,
  format: "text/plain",
  ...given({ language }),
});

/**
 * The selectors are two ways to the same words. The position counts code points in the text that the desk read at that
 * instant, which the state names; a page that has changed since is searched for the quote. Of a passage that the rights
 * cut short only the beginning is quoted, which is not what follows it: then the position alone tells all of it.
 */
function targetOf(
  article: Pick<ArticleAnswer, "id" | "url" | "canonicalUrl">,
  { exact, prefix, suffix, start, end }: AnchorAnswer,
  readAt: string | null,
): object {
  const isWhole = codePointLength(exact) === end - start;
  const quote = { type: "TextQuoteSelector", exact, prefix, ...(isWhole ? { suffix } : {}) };
  const source = addressOf(article) ?? lastingId(article.id);
  if (readAt === null) return { source, selector: quote };
  const position = { type: "TextPositionSelector", start, end };
  return {
    source,
    selector: isWhole ? [quote, position] : [position],
    state: { type: "TimeState", sourceDate: readAt },
  };
}
