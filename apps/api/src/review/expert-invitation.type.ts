import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

export const ExpertInvitationState = {
  OPEN: "OPEN",
  USED: "USED",
  REVOKED: "REVOKED",
  EXPIRED: "EXPIRED",
} as const;
export type ExpertInvitationState = keyof typeof ExpertInvitationState;

registerEnumType(ExpertInvitationState, {
  name: "ExpertInvitationState",
  description: "What an invitation's link is good for.",
  valuesConfig: {
    OPEN: { description: "It opens the review, and one decision can be taken with it." },
    USED: { description: "The expert has decided." },
    REVOKED: { description: "Somebody made it stop working." },
    EXPIRED: { description: "Its time is over." },
  },
});

@ObjectType("ExpertInvitation", {
  implements: Node,
  description:
    "That somebody from outside is asked to judge one review, by a link that needs no account. For the desk.",
})
export class ExpertInvitationType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "The expert's name, under which their decision is recorded." })
  name: string;

  @Field(() => String, { description: "Their e-mail address." })
  email: string;

  @Field(() => String, { nullable: true, description: "What they are asked, in a word to them." })
  note: string | null;

  @Field(() => ExpertInvitationState, { description: "What its link is good for now." })
  state: ExpertInvitationState;

  @Field(() => Person, { nullable: true, description: "Who invited them." })
  invitedBy: Person | null;

  @Field(() => DateTimeScalar, { description: "When they were invited." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When the link stops working by itself." })
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the link was first opened." })
  openedAt: string | null;
}

@ObjectType({ description: "An invitation just made." })
export class CreatedExpertInvitation {
  @Field(() => ExpertInvitationType, { description: "The invitation, as the review lists it from now on." })
  invitation: ExpertInvitationType;

  @Field(() => String, {
    description:
      "What the expert's link ends with: the admin opens it at `/expert/`. Told this once, and kept only as a hash.",
  })
  readonly secret: string;

  readonly uuid: string;

  constructor({ id }: { readonly id: string }, secret: string) {
    this.uuid = id;
    this.secret = secret;
  }
}
