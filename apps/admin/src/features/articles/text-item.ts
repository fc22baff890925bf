import type {
  ClaimKind,
  ClaimState,
  MarkedClaimFragment,
  MarkedSuggestionFragment,
  Proposer,
} from "../../gql/graphql.ts";

interface Speaker {
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
  claimId: string;
  state: ClaimState;
}

export interface SuggestionItem extends Placed {
  type: "suggestion";
  proposedBy: Proposer;
}

/** Something marked in an article's text. */
export type TextItem = ClaimItem | SuggestionItem;

export interface TextItems {
  /** What stands in the newest text, in its order. */
  placed: readonly TextItem[];
  /** Claims whose words stand in an earlier text alone: the repair moved the ground under them. */
  earlier: readonly { claimId: string; text: string; state: ClaimState; revisionNumber: number }[];
}

interface MarkedArticle {
  id: string;
  revisionNumber: number;
  claims: readonly MarkedClaimFragment[];
  suggestions: readonly MarkedSuggestionFragment[];
}

export function textItems({ id, revisionNumber, claims, suggestions }: MarkedArticle): TextItems {
  const here = claims.map((claim) => ({
    claim,
    appearances: claim.appearances.nodes.filter(({ article }) => article.id === id),
  }));
  const placed = here.flatMap(({ claim, appearances }) =>
    appearances
      .filter((appearance) => appearance.revisionNumber === revisionNumber)
      .map((appearance) => toClaimItem(claim, appearance)),
  );
  const earlier = here
    .filter(({ appearances }) => !appearances.some((one) => one.revisionNumber === revisionNumber))
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
  return { placed: inOrder, earlier };
}

type MarkedAppearance = MarkedClaimFragment["appearances"]["nodes"][number];

function toClaimItem(claim: MarkedClaimFragment, { id, anchor, attribution }: MarkedAppearance): ClaimItem {
  const { text, kind, state } = claim;
  const speakers = attribution.map(({ verb, source }) => ({ verb, name: source.name }));
  return { type: "claim", id, claimId: claim.id, text, kind, state, speakers, ...anchor };
}

function toSuggestionItem({ attribution, anchor, ...suggestion }: MarkedSuggestionFragment): SuggestionItem {
  const speakers = attribution.map(({ verb, source }) => ({ verb, name: source.name }));
  const { id, text, kind, proposedBy } = suggestion;
  return { type: "suggestion", id, text, kind, proposedBy, speakers, ...anchor };
}
