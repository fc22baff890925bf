import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which claim is meant, and how it was last seen." })
export class SeenClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;
}
