import { Field, Float, Int, ObjectType } from "type-graphql";
import { Person } from "../../identity/person.type.ts";
import { connectionOf, PageArgs } from "../../platform/graphql/connection.type.ts";
import { Node } from "../../platform/graphql/node.type.ts";
import { extendType } from "../../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../../platform/graphql/scalar.ts";
import { SourceType } from "../../sources/source.type.ts";
import { ArticleType } from "../article.type.ts";
import { RepublicationKnownBy } from "../republication-known-by.type.ts";
import { RepublicationDirection, RepublicationProposalState } from "./republication-proposal-enum.type.ts";

@ObjectType({
  implements: Node,
  description:
    "That an article seems to be a copy, with what speaks for it. A person confirms or refuses it; the machine decides nothing.",
})
export class RepublicationProposal extends Node {
  @Field(() => ArticleType, { description: "The copy." })
  article: ArticleType;

  @Field(() => ArticleType, { nullable: true, description: "The original, where the desk holds it." })
  original: ArticleType | null;

  @Field(() => SourceType, { nullable: true, description: "Who published it first, where it is known here." })
  originalSource: SourceType | null;

  @Field(() => String, {
    nullable: true,
    description: "Who is credited, as they are commonly named, where the desk has no such source yet.",
  })
  originalName: string | null;

  @Field(() => String, { nullable: true, description: "The original's address, where it is known." })
  originalUrl: string | null;

  @Field(() => RepublicationKnownBy, { description: "What it rests on: words, a link, or the text." })
  knownBy: string;

  @Field(() => String, { nullable: true, description: "The words of the article or its page that say so." })
  evidence: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "0 to 1: of the copy's words, those that stand in the original. Null where it is not here.",
  })
  share: number | null;

  @Field(() => [Int], {
    description: "Which paragraphs of the copy stand in the original, for the most part; counted from 1.",
  })
  sharedParagraphs: number[];

  @Field(() => RepublicationDirection, { description: "By what it is told which is the copy." })
  direction: string;

  @Field(() => Float, { description: "0 to 1: an order among proposals, not a measured probability." })
  confidence: number;

  @Field(() => RepublicationProposalState, { description: "Whether somebody has decided on it." })
  state: string;

  @Field(() => Person, { nullable: true, description: "Who decided." })
  decidedBy: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was decided." })
  decidedAt: string | null;
}

const RepublicationProposalConnection = connectionOf("RepublicationProposal", () => RepublicationProposal);

extendType(ArticleType, {
  republicationProposals: {
    type: () => RepublicationProposalConnection,
    args: () => PageArgs,
    description:
      "What the article seems to be a copy of and nobody has decided on, the surest first. For the desk.",
  },
});
