import { Field, ID, InputType, Int } from "type-graphql";

const seen = "The version that was read: somebody else's change is not overwritten.";
const why = "Why: it is kept with the new revision. From 1 to 4,000 characters.";
const moment = "A record of its audit: it becomes again as it stood right after this.";

@InputType({ description: "A claim that is to be again what it was." })
export class RestoreClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: moment })
  recordId: string;

  @Field(() => String, { description: why })
  reason: string;
}

@InputType({ description: "An article that is to be again what it was, text and fields." })
export class RestoreArticleInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: moment })
  recordId: string;

  @Field(() => String, { description: why })
  reason: string;
}

@InputType({ description: "A source that is to be again what it was, names and owners." })
export class RestoreSourceInput {
  @Field(() => ID, { description: "The source." })
  sourceId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => ID, { description: moment })
  recordId: string;

  @Field(() => String, { description: why })
  reason: string;
}
