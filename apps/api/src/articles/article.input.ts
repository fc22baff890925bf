import { Permission } from "@claimdesk/shared/claim-state";
import { RightsCondition } from "@claimdesk/shared/rights";
import { Field, ID, InputType, Int } from "type-graphql";
import { PartialDateScalar } from "../platform/graphql/scalar.ts";

@InputType({ description: "Whose the article is. What is left out stays as it is; null takes it away." })
export class RightsInput {
  @Field(() => String, { nullable: true, description: "Who holds the copyright." })
  holder?: string | null;

  @Field(() => String, { nullable: true, description: "The words that it is to be credited by." })
  credit?: string | null;

  @Field(() => String, { nullable: true, description: "The copyright notice, as printed." })
  notice?: string | null;

  @Field(() => String, { nullable: true, description: "The terms of reproduction, as printed." })
  terms?: string | null;

  @Field(() => String, { nullable: true, description: "Whom to ask." })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: "What the publisher disclaims, as printed." })
  disclaimer?: string | null;

  @Field(() => Permission, { nullable: true, description: "What the terms come to." })
  permission?: Permission | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The SPDX identifier of the licence, such as CC-BY-4.0, or else its words. A known one brings its link and its conditions along.",
  })
  licence?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the licence's deed stands, an http or https address.",
  })
  licenceUrl?: string | null;

  @Field(() => [RightsCondition], {
    nullable: true,
    description: "All conditions, in place of the earlier ones.",
  })
  conditions?: RightsCondition[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The sentence that all this rests on. Where permission, licence or conditions change and none is given, the earlier one is dropped: it said something else.",
  })
  sentence?: string | null;
}

@InputType({
  description:
    "What the article is a copy of. What is left out stays as it is; null takes it away. With nothing left it is no copy.",
})
export class RepublicationInput {
  @Field(() => ID, { nullable: true, description: "Who published it first." })
  originalSourceId?: string | null;

  @Field(() => ID, { nullable: true, description: "The original, where the desk holds it." })
  originalArticleId?: string | null;

  @Field(() => String, { nullable: true, description: "The original's address." })
  originalUrl?: string | null;

  @Field(() => Boolean, { nullable: true, description: "That you confirm it." })
  confirmed?: boolean | null;
}

@InputType({ description: "What is left out stays as it is; null takes it away where that is possible." })
export class EditArticleInput {
  @Field(() => ID, { description: "The article." })
  id: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "The headline: from 1 to 500 characters." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "The paragraph under the headline." })
  standfirst?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it stands on the web, an http or https address.",
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "When it was published." })
  publishedAt?: string | null;

  @Field(() => ID, { nullable: true, description: "Who published it." })
  publisherId?: string | null;

  @Field(() => [ID], { nullable: true, description: "Who wrote it, all of them in their order." })
  authorIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: "All regions, in place of the earlier ones." })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: "All topics, in place of the earlier ones." })
  topics?: string[] | null;

  @Field(() => RightsInput, { nullable: true, description: "Whose it is." })
  rights?: RightsInput | null;

  @Field(() => RepublicationInput, {
    nullable: true,
    description: "What it is a copy of; null says that it is none.",
  })
  republication?: RepublicationInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The text repaired, paragraphs separated by a blank line. It becomes a new revision; anchors stay with the one that they were made in.",
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history. Up to 4,000 characters.",
  })
  reason?: string | null;
}
