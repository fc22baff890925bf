import { DecisionKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";

const secret = "What the link ends with.";

@InputType({ description: "Whom to ask from outside, and until when." })
export class CreateExpertInvitationInput {
  @Field(() => ID, { description: "The review, the only thing that the link opens." })
  reviewId: string;

  @Field(() => String, { description: "The expert's name. Up to 120 characters." })
  name: string;

  @Field(() => String, { description: "Their e-mail address; nobody's who works at this desk." })
  email: string;

  @Field(() => Int, { defaultValue: 7, description: "For how many days the link works: 1 to 30." })
  days: number;

  @Field(() => String, { nullable: true, description: "A word to them. Up to 4,000 characters." })
  note?: string | null;
}

@InputType({ description: "An invitation whose link is to stop working." })
export class RevokeExpertInvitationInput {
  @Field(() => ID, { description: "The invitation." })
  id: string;
}

@InputType({ description: "A link that an expert was given." })
export class OpenExpertInvitationInput {
  @Field(() => String, { description: secret })
  secret: string;
}

@InputType({ description: "What an expert from outside decides, with the link that they were given." })
export class DecideAsExpertInput {
  @Field(() => String, { description: secret })
  secret: string;

  @Field(() => String, { description: "The digest of what was read." })
  digest: string;

  @Field(() => DecisionKind, { description: "What is decided." })
  decision: DecisionKind;

  @Field(() => String, {
    nullable: true,
    description: "Why; needed for all but approvals. Up to 4,000 characters.",
  })
  reason?: string | null;
}
