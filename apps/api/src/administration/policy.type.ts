import { ClaimKind, Role } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Desk } from "../identity/desk.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";

@ObjectType("Policy", {
  implements: Node,
  description:
    "What a review at a desk takes. A review keeps the policy that it was opened with: a later change does not move the goal.",
})
export class PolicyType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => Desk, { description: "Whose it is." })
  desk: Desk;

  @Field(() => ClaimKind, {
    nullable: true,
    description: "The kind of claim that it is for; null for every kind that has no policy of its own.",
  })
  claimKind: ClaimKind | null;

  @Field(() => Int, { description: "How many approvals of the same content it takes, 1 to 5." })
  approvalsNeeded: number;

  @Field(() => [Role], { description: "Whose decisions count: people with one of these roles." })
  deciderRoles: Role[];

  @Field(() => Boolean, {
    description:
      "Is a claim published as soon as it is approved? A correction then takes the note that it was submitted with; without one it waits.",
  })
  publishesAutomatically: boolean;

  @Field(() => Boolean, {
    description:
      "Do approvals count that outside experts gave by a secret link? Where they do not, what an expert decided is shown beside the review.",
  })
  countsExperts: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Within how many hours a review is due, 1 to 8,760; null: no due date is set.",
  })
  dueWithinHours: number | null;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;
}

export const DeskConnection = connectionOf("Desk", () => Desk);

extendType(Desk, {
  members: {
    type: () => [Person],
    description:
      "Who belongs to it, by name, 500 at the most. New claims land on the desk of whoever makes them.",
  },
  policies: {
    type: () => [PolicyType],
    description: "What reviews take here: that for every kind first, then those for one kind.",
  },
  version: {
    type: () => Int,
    description: "Counts the changes of its name and its members; send it back as `expectedVersion`.",
  },
});
