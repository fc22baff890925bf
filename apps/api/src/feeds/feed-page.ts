import type { ClaimAnswer } from "./claim.fragment.ts";
import type { FeedAnswer } from "./feed.query.ts";
import { withParameters, type Publisher } from "./desk-address.ts";
import type { FeedRequest } from "./feed-request.check.ts";
import { localeOf, wordsFor } from "./page-words.ts";

/** A page of the feed with what every form of it says about itself. */
export interface FeedPage<Claim extends ClaimAnswer> {
  readonly claims: readonly Claim[];
  readonly publisher: Publisher;
  readonly words: { readonly title: string; readonly description: string; readonly language: string };
  /** Of the feed, whichever of its pages this is and however long. */
  readonly id: string;
  /** The page's own address, that of its feed's first page, and that of the next one. */
  readonly self: string;
  readonly start: string;
  readonly next: string | null;
  /** When the latest of its claims was published, corrected or retracted. */
  readonly updatedAt: string | null;
}

/** `path` is where this form of the feed is, from the desk's root. */
export function feedPageOf<Claim extends ClaimAnswer>(
  { feed: { nodes, pageInfo } }: FeedAnswer<Claim>,
  asked: FeedRequest,
  { path, publisher }: { readonly path: string; readonly publisher: Publisher },
): FeedPage<Claim> {
  const { feedTitle, feedDescription } = wordsFor(asked.language);
  const { after: current, limit, ...filters } = asked;
  const id = withParameters(`${publisher.base}${path}`, filters);
  const at = (after: string | null): string =>
    withParameters(id, { limit: limit === null ? null : String(limit), after });
  const [latest] = nodes;
  return {
    claims: nodes,
    publisher,
    words: {
      title: `${feedTitle} · ${publisher.name}`,
      description: feedDescription,
      language: localeOf(asked.language),
    },
    id,
    self: at(current),
    start: at(null),
    next: pageInfo.hasNextPage ? at(pageInfo.endCursor) : null,
    updatedAt: latest === undefined ? null : toldAt(latest),
  };
}

/** When the public last learned something of the claim. */
export const toldAt = ({ retractedAt, updatedAt }: ClaimAnswer): string => retractedAt ?? updatedAt;
