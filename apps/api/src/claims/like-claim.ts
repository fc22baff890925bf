import { mayBeSame } from "./same-claim.ts";

export const Likeness = { SAME: "SAME", MAY_CONTRADICT: "MAY_CONTRADICT", ALIKE: "ALIKE" } as const;
export type Likeness = keyof typeof Likeness;

/** From here on two wordings are one claim, unless a number or a negation tells them apart. As when one is made. */
const sameFrom = 0.85;
/** A figure or a "not" is a small part of a sentence: with this much in common it is what they differ in. */
const contradictsFrom = 0.7;

/** What trigrams find near, told apart by what they do not see: numbers and negations. Null: they have little to do with each other. */
export function likenessOf(
  one: string,
  other: { readonly text: string; readonly nearness: number },
): Likeness | null {
  if (mayBeSame(one, other.text)) return other.nearness >= sameFrom ? "SAME" : "ALIKE";
  return other.nearness >= contradictsFrom ? "MAY_CONTRADICT" : null;
}
