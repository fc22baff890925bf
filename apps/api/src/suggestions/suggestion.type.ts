import { ClaimKind } from "@claimdesk/shared/claim-state";
import { Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Anchor } from "../claims/anchor.type.ts";
import { ArticleType } from "../articles/article.type.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { SuggestionListArgs } from "./suggestion-list.input.ts";

export const SuggestionState = { OPEN: "OPEN", ACCEPTED: "ACCEPTED", DISMISSED: "DISMISSED" } as const;
registerEnumType(SuggestionState, {
  name: "SuggestionState",
  description: "What a person made of a suggestion.",
  valuesConfig: {
    OPEN: { description: "Nobody has looked at it yet." },
    ACCEPTED: { description: "It became a claim." },
    DISMISSED: { description: "Somebody saw no claim in it." },
  },
});

const Proposer = { RULES: "RULES", LANGUAGE_MODEL: "LANGUAGE_MODEL" } as const;
registerEnumType(Proposer, {
  name: "Proposer",
  description: "What proposed a suggestion.",
  valuesConfig: {
    RULES: { description: "Claimdesk's own rules, which anybody can read." },
    LANGUAGE_MODEL: {
      description:
        "A language model that whoever runs the desk has switched on. The words stand in the article; the rest is its guess.",
    },
  },
});

@ObjectType({ description: "Somebody quoted, as the article names them; perhaps not among the sources yet." })
export class SuggestedSource {
  @Field(() => ID, { nullable: true, description: "The source of that name, where there is one." })
  id: string | null;

  @Field(() => String, { description: "The name as it stands in the article." })
  name: string;
}

@ObjectType({ description: "Who seems to say it." })
export class SuggestedAttribution {
  @Field(() => String, { nullable: true, description: "The verb of speech, as it stands in the article." })
  verb: string | null;

  @Field(() => SuggestedSource, { description: "Who is quoted." })
  source: SuggestedSource;
}

@ObjectType({
  implements: Node,
  description:
    "A claim that the machine sees in an article. A person accepts it, reworded or not, or dismisses it.",
})
export class Suggestion extends Node {
  @Field(() => ClaimKind, { description: "The kind of claim that it would be." })
  kind: string;

  @Field(() => String, { description: "The proposed wording, readable without the article around it." })
  text: string;

  @Field(() => Float, { description: "0 to 1: an order among suggestions, not a measured probability." })
  confidence: number;

  @Field(() => Anchor, { description: "The words in the article's text that it was seen in." })
  anchor: Anchor;

  @Field(() => [SuggestedAttribution], {
    description: "Who says it, from the article outwards; empty when unclear.",
  })
  attribution: SuggestedAttribution[];

  @Field(() => Proposer, { description: "What proposed it." })
  proposedBy: string;

  @Field(() => SuggestionState, { description: "Whether somebody has decided on it." })
  state: string;

  @Field(() => ClaimType, { nullable: true, description: "The claim that it became." })
  claim: ClaimType | null;
}

const SuggestionConnection = connectionOf("Suggestion", () => Suggestion);

extendType(ArticleType, {
  suggestions: {
    type: () => SuggestionConnection,
    args: () => SuggestionListArgs,
    description: "Open suggestions of claims in the newest text. For the desk.",
  },
});
