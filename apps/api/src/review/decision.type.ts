import { DecisionKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ExpertInvitationType } from "./expert-invitation.type.ts";
import "./review-enum.type.ts";

@ObjectType("Decision", {
  description: "What one reviewer decided, bound to exactly the content that they read. Never altered.",
})
export class DecisionType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => DecisionKind, { description: "What was decided." })
  decision: DecisionKind;

  @Field(() => String, { nullable: true, description: "Why." })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  at: string;

  @Field(() => Person, {
    nullable: true,
    description: "By whom; null where it was an expert from outside.",
  })
  reviewer: Person | null;

  @Field(() => ExpertInvitationType, {
    nullable: true,
    description:
      "The invitation that an expert from outside decided with. Their decision is advice, unless the policy counts experts.",
  })
  expertInvitation: ExpertInvitationType | null;

  @Field(() => String, { description: "The digest of what was read." })
  digest: string;

  @Field(() => Int, { description: "Number of the claim's revision that was read." })
  revisionNumber: number;

  @Field(() => Boolean, { description: "Has the content changed since? Then the decision counts no more." })
  stale: boolean;
}
