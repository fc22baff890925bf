import { ClaimMove, ClaimState } from "@claimdesk/shared/claim-state";
import type { Anchor } from "@claimdesk/shared/anchor";
import { Field, Int, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { QuoteCandidate } from "./anchor.type.ts";
import "./claim-enum.type.ts";

@ObjectType({
  implements: Refusal,
  description:
    "The desk has this claim, or one in nearly the same words. Add the appearance to it, or say `evenIfSameExists`.",
})
export class SameClaimExists extends Refusal {
  /** UUIDs; the field `claims` reads them as they now are. */
  readonly claimIds: readonly string[];

  constructor(claimIds: readonly string[]) {
    super(
      "SAME_CLAIM_EXISTS",
      claimIds.length === 1
        ? "The desk has this claim already. Add the appearance to it, or say that it is another one."
        : `The desk has this claim already, ${String(claimIds.length)} times. Add the appearance to one of them, or say that it is another one.`,
    );
    this.claimIds = claimIds;
  }
}

/** What a refused quote tells: which field of the input, and where the words stand. */
export interface RefusedQuote {
  readonly field: string;
  readonly exact: string;
  readonly candidates: readonly Anchor[];
  readonly total: number;
}

const shown = (words: string): string => {
  const letters = Array.from(words);
  return letters.length > 80 ? `${letters.slice(0, 80).join("")}…` : words;
};

@ObjectType({
  implements: Refusal,
  description: "The words occur more than once, and nothing tells which are meant.",
})
export class AmbiguousQuote extends Refusal {
  @Field(() => String, { description: "The path of the anchor in the input." })
  readonly field: string;

  @Field(() => [QuoteCandidate], { description: "Where they occur, in reading order: the first 20." })
  readonly candidates: readonly QuoteCandidate[];

  @Field(() => Int, { description: "How often they occur." })
  readonly total: number;

  constructor({ field, exact, candidates, total }: RefusedQuote) {
    super(
      "AMBIGUOUS_QUOTE",
      `"${shown(exact)}" occurs ${String(total)} times in the text. Say where it starts, or what stands around it.`,
    );
    this.field = field;
    this.candidates = candidates;
    this.total = total;
  }
}

@ObjectType({
  implements: Refusal,
  description: "The words do not stand in the revision's text, or not where the anchor says.",
})
export class QuoteNotFound extends Refusal {
  @Field(() => String, { description: "The path of the anchor in the input." })
  readonly field: string;

  @Field(() => [QuoteCandidate], {
    description: "Where the words do occur, in reading order: the first 20; empty when nowhere.",
  })
  readonly candidates: readonly QuoteCandidate[];

  constructor({ field, exact, candidates, total }: RefusedQuote) {
    super(
      "QUOTE_NOT_FOUND",
      total === 0
        ? `"${shown(exact)}" does not occur in the text, letter for letter.`
        : `"${shown(exact)}" occurs in the text, but not where the anchor says.`,
    );
    this.field = field;
    this.candidates = candidates;
  }
}

@ObjectType({ implements: Refusal, description: "A claim in this state cannot make that move." })
export class NotInThisState extends Refusal {
  @Field(() => ClaimState, { description: "Where the claim stands." })
  readonly state: ClaimState;

  @Field(() => [ClaimMove], { description: "What can be done with a claim there, by those who may." })
  readonly allowedMoves: readonly ClaimMove[];

  constructor(move: ClaimMove, state: ClaimState, allowedMoves: readonly ClaimMove[]) {
    const possible = allowedMoves.length === 0 ? "nothing more" : allowedMoves.join(", ");
    super(
      "NOT_IN_THIS_STATE",
      `A claim that is ${state} cannot take the move ${move}. Possible is: ${possible}.`,
    );
    this.state = state;
    this.allowedMoves = allowedMoves;
  }
}

@ObjectType({ implements: Refusal, description: "The desk's scale has no such rating." })
export class UnknownRating extends Refusal {
  @Field(() => [String], { description: "The ratings that there are, in the order of the scale." })
  readonly scale: readonly string[];

  constructor(rating: string, scale: readonly string[]) {
    super("UNKNOWN_RATING", `The scale has no rating "${shown(rating)}". It has: ${scale.join(", ")}.`);
    this.scale = scale;
  }
}

@ObjectType({
  implements: Refusal,
  description: "Somebody else made the claim, or more has been done with it. It can be withdrawn.",
})
export class ClaimHasHistory extends Refusal {
  constructor() {
    super(
      "CLAIM_HAS_HISTORY",
      "Somebody else made this claim, or more has been done with it than making it. Withdraw it instead.",
    );
  }
}
