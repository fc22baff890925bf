import { Field, InputType } from "type-graphql";
import { SeenClaimInput } from "./seen-claim.type.ts";

const many = "The claims: 100 at the most, each once.";
const preview = "Only say what would become of each claim now. Nothing is changed.";

@InputType({ description: "Topics that many claims get or lose." })
export class EditClaimTopicsInput {
  @Field(() => [SeenClaimInput], { description: many })
  claims: SeenClaimInput[];

  @Field(() => [String], {
    nullable: true,
    description: "What they are about from now on, beside the topics that they have.",
  })
  add?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "What they are not about any more. Capitals do not matter.",
  })
  remove?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history. Up to 4,000 characters.",
  })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: preview })
  dryRun: boolean;
}

@InputType({ description: "Claims that shall be as if nobody had made them." })
export class DiscardClaimsInput {
  @Field(() => [SeenClaimInput], { description: many })
  claims: SeenClaimInput[];

  @Field(() => Boolean, { defaultValue: false, description: preview })
  dryRun: boolean;
}
