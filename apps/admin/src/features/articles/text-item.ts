import type {
  AnchorClass,
  ClaimKind,
  ClaimState,
  MarkedClaimFragment,
  MarkedSuggestionFragment,
  Proposer,
} from "../../gql/graphql.ts";
import type { AnchorChange } from "../../lib/anchor-words.ts";

export interface Speaker {
  verb: string | null;
  name: string;
}

interface Placed {
  id: string;
  text: string;
  kind: ClaimKind;
  /** From the article outwards. */
  speakers: readonly Speaker[];
  exact: string;
  start: number;
  end: number;
}

export interface ClaimItem extends Placed {
  type: "claim";
  /** Undefined until the server has made it. */
  claimId: string | undefined;
  state: ClaimState;
}

export interface SuggestionItem extends Placed {
  type: "suggestion";
  proposedBy: Proposer;
  /** How much there is to check: an order, not a measure. */
  confidence: number;
}

/** Something marked in an article's text. */
export type TextItem = ClaimItem | SuggestionItem;

interface AlteredClaim {
  /** The appearance's. */
  id: string;
  claimId: string;
  text: string;
  state: ClaimState;
  change: AnchorChange;
}

export interface TextItems {
  /** What stands in the newest text, in its order. */
  placed: readonly TextItem[];
  /** Claims whose words the newest text has altered or lost. */
  altered: readonly AlteredClaim[];
  /** Claims whose words stand in an earlier text alone: the repair moved the ground under them. */
  earlier: readonly { claimId: string; text: string; state: ClaimState; revisionNumber: number }[];
}

interface MarkedArticle {
  revisionNumber: number;
  claims: readonly MarkedClaimFragment[];
  suggestions: readonly MarkedSuggestionFragment[];
}

export function textItems({ revisionNumber, claims, suggestions }: MarkedArticle): TextItems {
  const here = claims.map((claim) => ({ claim, appearances: claim.appearances.nodes }));
  const placed = here.flatMap(({ claim, appearances }) =>
    appearances.flatMap((appearance) => {
      const place = placeOf(appearance, revisionNumber);
      return place === null ? [] : [toClaimItem(claim, appearance, place)];
    }),
  );
  const altered = here.flatMap(({ claim, appearances }) =>
    appearances.flatMap((appearance) => toAltered(claim, appearance, revisionNumber)),
  );
  const shown = new Set([...placed, ...altered].map(({ claimId }) => claimId));
  const earlier = here
    .filter(({ claim }) => !shown.has(claim.id))
    .map(({ claim, appearances }) => ({
      claimId: claim.id,
      text: claim.text,
      state: claim.state,
      revisionNumber: Math.max(...appearances.map((one) => one.revisionNumber)),
    }))
    .filter((claim) => Number.isFinite(claim.revisionNumber));
  const inOrder = [...placed, ...suggestions.map(toSuggestionItem)].toSorted(
    (first, second) => first.start - second.start || first.end - second.end,
  );
  return { placed: inOrder, altered, earlier };
}

type MarkedAppearance = MarkedClaimFragment["appearances"]["nodes"][number];

type Place = Pick<Placed, "exact" | "start" | "end">;

/** In the text that is shown: where the anchor says, or where its words have gone since it was made. */
function placeOf({ revisionNumber, anchor, standing }: MarkedAppearance, shown: number): Place | null {
  if (revisionNumber === shown) return anchor;
  if (standing === null || standing.revision.number !== shown || isAltered(standing.class)) return null;
  const { start, end, words } = standing;
  return start === null || end === null || words === null ? null : { exact: words, start, end };
}

const isAltered = (found: AnchorClass): boolean => found === "ALTERED" || found === "GONE";

function toAltered(
  { id: claimId, text, state }: MarkedClaimFragment,
  { id, anchor, standing }: MarkedAppearance,
  shown: number,
): AlteredClaim[] {
  if (standing === null || standing.revision.number !== shown || !isAltered(standing.class)) return [];
  const { class: found, alterations, words, kept } = standing;
  const change = { class: found, alterations, before: anchor.exact, after: words, kept };
  return [{ id, claimId, text, state, change }];
}

function toClaimItem(
  claim: MarkedClaimFragment,
  { id, attribution }: MarkedAppearance,
  place: Place,
): ClaimItem {
  const { text, kind, state } = claim;
  const speakers = attribution.map(({ verb, source }) => ({ verb, name: source.name }));
  const { exact, start, end } = place;
  return { type: "claim", id, claimId: claim.id, text, kind, state, speakers, exact, start, end };
}

export function toSuggestionItem({
  attribution,
  anchor,
  ...suggestion
}: MarkedSuggestionFragment): SuggestionItem {
  const speakers = attribution.map(({ verb, source }) => ({ verb, name: source.name }));
  const { id, text, kind, proposedBy, confidence } = suggestion;
  return { type: "suggestion", id, text, kind, proposedBy, confidence, speakers, ...anchor };
}
