import { Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { LikenessReason } from "./compared-source.ts";
import { SourceType } from "./source.type.ts";

registerEnumType(LikenessReason, {
  name: "LikenessReason",
  description: "Why two sources may be one.",
  valuesConfig: {
    SAME_DOMAIN: { description: "They have a domain of their own in common." },
    SAME_NAME: { description: "They have a name in common." },
    SAME_LETTERS: { description: "The same name but for accents, case, punctuation, spaces or an article." },
    LEGAL_FORM: { description: "The same name but for its legal form, such as AG or Ltd." },
    NAME_IS_DOMAIN: { description: "The name of the one is the domain of the other." },
    ACRONYM: { description: "The name of the one is made of the first letters of the other's." },
    NAME_ORDER: { description: "The same words in another order." },
    TRANSLITERATION: { description: "The same name in another alphabet, or by another language's spelling." },
    INITIAL_AND_SURNAME: { description: "An initial and the same surname." },
    MIDDLE_NAME: { description: "The same name but for a middle name that one of them leaves out." },
    SURNAME_ALONE: { description: "One of them is a surname alone." },
  },
});

@ObjectType("SourceProposal", {
  description: "Two sources that may be one: an editor merges them, or says that they are two.",
})
export class SourceProposalType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => SourceType, { description: "The one." })
  one: SourceType;

  @Field(() => SourceType, { description: "The other." })
  other: SourceType;

  @Field(() => Float, { description: "0 to 1: how far the reasons are believed. For ordering." })
  confidence: number;

  @Field(() => [LikenessReason], { description: "Why, the strongest reason first." })
  reasons: string[];

  @Field(() => DateTimeScalar, { description: "Since when." })
  proposedAt: string;

  @Field(() => Boolean, { description: "Did an editor say that they are two?" })
  isDismissed: boolean;

  @Field(() => Person, { nullable: true, description: "Who said so." })
  dismissedBy: Person | null;
}

export const SourceProposalConnection = connectionOf("SourceProposal", () => SourceProposalType);

extendType(SourceType, {
  proposals: {
    type: () => SourceProposalConnection,
    args: () => PageArgs,
    description: "Other sources that may be this one, the likeliest first. For the desk.",
  },
});
