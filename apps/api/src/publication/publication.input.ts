import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { PublicationFilter } from "./publication.filter.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";

@InputType({ description: "An approved claim that the public shall see." })
export class PublishClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When, if it is not to be now. An edit before that cancels it.",
  })
  at?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What is corrected: needed when the claim was public before, and read by the public. Up to 4,000 characters.",
  })
  correctionNote?: string | null;
}

@InputType({ description: "A public claim that shall be taken back." })
export class RetractClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { description: "Why, for the public to read. From 1 to 4,000 characters." })
  reason: string;
}

@InputType({ description: "A publication to come that shall not." })
export class CancelPublicationInput {
  @Field(() => ID, { description: "The publication." })
  publicationId: string;

  @Field(() => String, { nullable: true, description: "Why. Up to 4,000 characters." })
  reason?: string | null;
}

@ArgsType()
export class ChangesArgs {
  @Field(() => String, {
    nullable: true,
    description: "The `endCursor` up to which you know all changes; from the very first when left out.",
  })
  since?: string;

  @Field(() => PublicationFilter, { nullable: true, description: "Only these." })
  filter?: PublicationFilter;

  @Field(() => Int, { nullable: true, description: "How many, 0 to 100; 20 when left out." })
  first?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many of the latest, 0 to 100, and not together with `first`. `last: 1` gives the `endCursor` to follow from now on.",
  })
  last?: number;
}
