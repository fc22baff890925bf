import { ReviewOccasion, ReviewState, Role } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AlteredAnchor } from "../anchors/anchor-standing.type.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { Desk } from "../identity/desk.type.ts";
import { Person } from "../identity/person.type.ts";
import { facetedConnectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendType, PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ClaimDifference } from "./claim-difference.type.ts";
import { DecisionType } from "./decision.type.ts";
import { ExpertInvitationType } from "./expert-invitation.type.ts";
import { ReviewCommentConnection } from "./review-comment.type.ts";
import "./review-enum.type.ts";

@ObjectType({
  description:
    "The desk's policy as it was when the claim was submitted: a later change does not move the goal.",
})
export class ReviewPolicy {
  @Field(() => Int, { description: "How many approvals of the same content it takes." })
  approvalsNeeded: number;

  @Field(() => [Role], { description: "Whose decisions count." })
  deciderRoles: Role[];

  @Field(() => Boolean, {
    description:
      "Is it published as soon as it is approved? A correction then takes the note that it was submitted with; without one it waits.",
  })
  publishesAutomatically: boolean;

  @Field(() => Boolean, {
    description: "Do decisions of experts from outside count like a reviewer's? Else they are advice.",
  })
  countsExperts: boolean;
}

@ObjectType("Review", {
  implements: Node,
  description: "One round of judging a claim: assignment, decisions, comments and outcome. For the desk.",
})
export class ReviewType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => ReviewState, { description: "How it stands." })
  state: ReviewState;

  @Field(() => ReviewOccasion, { description: "Why the claim is judged." })
  occasion: ReviewOccasion;

  @Field(() => [AlteredAnchor], {
    description:
      "The words that the judged revision rests on and that their articles no longer bear out, each with what stands there now: the first 50. Empty where there are none.",
  })
  alteredAnchors: AlteredAnchor[];

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of all of these: what `decideReview` takes as `anchorsDigest`. Null where there are none.",
  })
  anchorsDigest: string | null;

  @Field(() => String, {
    description: "SHA-256 of all that an approval covers: what `decideReview` takes.",
  })
  digest: string;

  @Field(() => ReviewPolicy, { description: "What it takes to approve." })
  policy: ReviewPolicy;

  @Field(() => ClaimType, { description: "The claim, as it now is." })
  claim: ClaimType;

  @Field(() => Desk, { description: "Whose queue it stands in." })
  desk: Desk;

  @Field(() => [ExpertInvitationType], {
    description: "Whom from outside the desk asked to judge it, the first first. 50 at the most.",
  })
  expertInvitations: ExpertInvitationType[];

  @Field(() => [DecisionType], { description: "Every decision, the stale ones too, in the order of time." })
  decisions: DecisionType[];

  @Field(() => Int, { description: "How many approvals of the present content there are." })
  approvals: number;

  @PlannedField(() => ReviewCommentConnection, {
    args: () => PageArgs,
    description: "What was said about it, in the order of time.",
  })
  comments: object;

  @Field(() => Person, { nullable: true, description: "Who has taken it. Others may decide all the same." })
  assignee: Person | null;

  @Field(() => Person, {
    nullable: true,
    description: "Who gave it to whoever has it: the same person, where they took it themselves.",
  })
  assignedBy: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When whoever has it got it." })
  assignedAt: string | null;

  @Field(() => String, { nullable: true, description: "Why it was handed over; null where it was taken." })
  handOverNote: string | null;

  @Field(() => [Person], {
    description:
      "Whom you can hand it over to: everybody else who may decide on it now, by name, the first 100. Empty once it is closed.",
  })
  possibleDeciders: Person[];

  @Field(() => Boolean, { description: "May you give it to somebody else now?" })
  viewerCanHandOver: boolean;

  @Field(() => Boolean, { description: "May you say by when it is to be decided?" })
  viewerCanSetDueDate: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "By when it should be decided." })
  dueAt: string | null;

  @Field(() => Boolean, { description: "Is it open although it should have been decided?" })
  overdue: boolean;

  @Field(() => DateTimeScalar, { description: "When it was handed over, or called for." })
  submittedAt: string;

  @Field(() => Person, {
    nullable: true,
    description: "Who handed it over, or whose change of an article called for it.",
  })
  submittedBy: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed; null while it is open." })
  closedAt: string | null;

  @Field(() => String, { nullable: true, description: "What its author says to the reviewers." })
  note: string | null;

  @Field(() => Boolean, { description: "May you decide on it now?" })
  viewerCanDecide: boolean;

  @Field(() => String, { nullable: true, description: "Why you may not, as a sentence; null where you may." })
  whyNot: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The same for programs: `NOT_A_REVIEWER`, or the code of the refusal that `decideReview` would answer with.",
  })
  whyNotCode: string | null;

  @Field(() => [ClaimDifference], {
    description: "What differs from the last revision that was approved or published; empty when none was.",
  })
  changesSinceApproved: ClaimDifference[];
}

export const ReviewConnection = facetedConnectionOf("Review", {
  node: () => ReviewType,
  facets: {
    desk: "Whose queue it stands in.",
    language: "The claim's language.",
    kind: "The claim's kind.",
    topics: "Each of the claim's topics.",
  },
});

extendType(ClaimType, {
  openReview: {
    type: () => ReviewType,
    nullable: true,
    description: "The review that is waiting for decisions, if there is one. For the desk.",
  },
  reviews: {
    type: () => ReviewConnection,
    args: () => PageArgs,
    description: "Every round of judging it, the newest first. For the desk.",
  },
});
