import { ClaimKind, Role } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A new desk. It begins with a policy of one approval by reviewers." })
export class CreateDeskInput {
  @Field(() => String, { description: "What it is called, 300 characters at the most." })
  name: string;
}

@InputType({ description: "Changes a desk. What is left out stays." })
export class EditDeskInput {
  @Field(() => ID, { description: "The desk." })
  id: string;

  @Field(() => Int, { description: "The version that the change was made on." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "What it is called, 300 characters at the most." })
  name?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Everybody who belongs to it from now on, 500 at the most. Their earlier claims stay where they are.",
  })
  memberIds?: string[] | null;
}

@InputType({
  description:
    "What a review at a desk takes from now on. Reviews that are open keep what they were opened with.",
})
export class SetPolicyInput {
  @Field(() => ID, { description: "The desk." })
  deskId: string;

  @Field(() => ClaimKind, {
    nullable: true,
    description: "The kind of claim that it is for; left out: every kind that has no policy of its own.",
  })
  claimKind?: ClaimKind | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the policy that is there; left out where there is none for this kind yet.",
  })
  expectedVersion?: number | null;

  @Field(() => Int, { description: "How many approvals of the same content it takes, 1 to 5." })
  approvalsNeeded: number;

  @Field(() => [Role], {
    description: "Whose decisions count: people with one of these roles. At least one.",
  })
  deciderRoles: Role[];

  @Field(() => Boolean, { description: "Is a claim published as soon as it is approved?" })
  publishesAutomatically: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Do approvals count that outside experts gave by a secret link? Left out: as before, and in a new policy they do not.",
  })
  countsExperts?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Within how many hours a review is due, 1 to 8,760. Left out: no due date is set.",
  })
  dueWithinHours?: number | null;
}

@InputType({ description: "A kind of claim that is to follow the policy for every kind again." })
export class RemovePolicyInput {
  @Field(() => ID, { description: "The policy." })
  id: string;

  @Field(() => Int, { description: "Its version, as it was seen." })
  expectedVersion: number;
}
