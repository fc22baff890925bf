import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { SuggestionState } from "./suggestion.type.ts";

@ObjectType({
  implements: Refusal,
  description: "Somebody has already accepted or dismissed the suggestion.",
})
export class SuggestionDecided extends Refusal {
  @Field(() => SuggestionState, { description: "What was decided." })
  readonly suggestionState: string;

  constructor(state: string) {
    super("SUGGESTION_DECIDED", `Somebody has already decided on this suggestion: it is ${state}.`);
    this.suggestionState = state;
  }
}

@ObjectType({
  implements: Refusal,
  description: "Nobody has decided on the suggestion: there is nothing to take back.",
})
export class SuggestionOpen extends Refusal {
  constructor() {
    super("SUGGESTION_OPEN", "Nobody has decided on this suggestion: accept or dismiss it.");
  }
}
