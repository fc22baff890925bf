import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Makes a claim of a suggestion." })
export class AcceptSuggestionInput {
  @Field(() => ID, { description: "The suggestion." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: "The claim's wording; the suggestion's own when left out.",
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Say so to create the claim although the same one exists.",
  })
  evenIfSameExists?: boolean | null;
}

@InputType({ description: "Has the language model asked about an article." })
export class AskLanguageModelInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;
}

@InputType({ description: "Puts a suggestion away." })
export class DismissSuggestionInput {
  @Field(() => ID, { description: "The suggestion." })
  id: string;
}

@InputType({ description: "Takes back that a suggestion was dismissed." })
export class ReopenSuggestionInput {
  @Field(() => ID, { description: "The suggestion." })
  id: string;
}
