import type { AcceptedClaim } from "./made-claim.ts";
import type { ClaimItem, SuggestionItem } from "./text-item.ts";

/** A suggestion that has become a claim, at the words that it was seen in. */
export function acceptedItem(item: SuggestionItem, claim: AcceptedClaim): ClaimItem {
  const { kind, exact, start, end } = item;
  const { id: claimId, appearanceId: id, text, state, speakers } = claim;
  return { type: "claim", id, claimId, text, kind, state, speakers, exact, start, end };
}

/** The same while the server is at it: it has no page yet. */
export function awaitedItem({ id, text, kind, speakers, exact, start, end }: SuggestionItem): ClaimItem {
  const given = { text, kind, speakers, exact, start, end };
  return { type: "claim", id: `awaited-${id}`, claimId: undefined, state: "DRAFT", ...given };
}
