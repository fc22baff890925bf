import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Which of one's own sessions shall end." })
export class EndSessionsInput {
  @Field(() => ID, { nullable: true, description: "Left out: all but the one that asks." })
  id?: string | null;
}

@InputType({ description: "Whose second factor shall be taken away." })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: "Who lost theirs." })
  personId: string;

  @Field(() => String, { nullable: true, description: "Why, for the audit." })
  reason?: string | null;
}
