import type {
  ClaimState,
  PaletteQuery,
  RecentItemsQuery,
  ReviewState,
  SearchKind,
  SourceKind,
} from "../../gql/graphql.ts";

/** Something at the desk that can be gone to: plain data, as a server action sends it. */
export interface PaletteThing {
  kind: SearchKind;
  href: string;
  /** Escaped text with `<mark>` around what matched, or plain text. */
  text: string;
  isMarked: boolean;
  claimState?: ClaimState | undefined;
  reviewState?: ReviewState | undefined;
  sourceKind?: SourceKind | undefined;
  hint?: string | undefined;
}

type Found = PaletteQuery["find"][number];
type Recent = RecentItemsQuery["recentItems"][number];

/** What was found, or nothing where the one thing that it is about has gone at this very moment. */
export function foundThing(found: Found, language: "en" | "fr"): PaletteThing | undefined {
  const place = placeOf(found, language);
  return place && { kind: found.kind, text: found.highlight, isMarked: true, ...place };
}

function placeOf(
  found: Found,
  language: "en" | "fr",
): Omit<PaletteThing, "kind" | "text" | "isMarked"> | undefined {
  const { claim, article, source, review, person, topic, savedView } = found;
  if (claim) return { href: `/claims/${claim.id}`, claimState: claim.state };
  if (article) return { href: `/articles/${article.id}`, hint: article.publisher?.name };
  if (source) return { href: `/sources/${source.id}`, sourceKind: source.kind };
  if (review) return { href: `/reviews/${review.id}`, reviewState: review.state };
  if (person) return { href: "/people", hint: person.email ?? undefined };
  if (topic) {
    const word = language === "fr" ? topic.nameFr : topic.nameEn;
    return { href: `/claims?topic=${encodeURIComponent(word)}` };
  }
  return savedView ? { href: `/?view=${savedView.id}` } : undefined;
}

export interface RecentThing extends PaletteThing {
  openedAt: string;
}

export function recentThing(recent: Recent): RecentThing | undefined {
  const { kind, openedAt, claim, article, source, review } = recent;
  const item = { kind, openedAt, isMarked: false };
  if (claim) return { ...item, href: `/claims/${claim.id}`, text: claim.text, claimState: claim.state };
  if (article)
    return { ...item, href: `/articles/${article.id}`, text: article.title, hint: article.publisher?.name };
  if (source) return { ...item, href: `/sources/${source.id}`, text: source.name, sourceKind: source.kind };
  return review
    ? { ...item, href: `/reviews/${review.id}`, text: review.claim.text, reviewState: review.state }
    : undefined;
}
