import { Role } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { Desk } from "./desk.type.ts";

registerEnumType(Role, {
  name: "Role",
  description: "What a person does at the desk. One person can have several.",
  valuesConfig: {
    EDITOR: { description: "Brings articles in, marks claims and hands them over for review." },
    REVIEWER: { description: "Approves claims, asks for changes or rejects them; never their own." },
    ADMIN: {
      description: "May do both, never on their own work, and looks after people, keys and policies.",
    },
  },
});

export const SecondFactor = { TOTP: "TOTP", PASSKEY: "PASSKEY" } as const;
export type SecondFactor = (typeof SecondFactor)[keyof typeof SecondFactor];

registerEnumType(SecondFactor, {
  name: "SecondFactor",
  description: "What somebody can show beside a password, or in its place.",
  valuesConfig: {
    TOTP: { description: "A code of an authenticator app, new every half minute." },
    PASSKEY: { description: "A key in a device or a password manager." },
  },
});

@ObjectType({
  implements: Node,
  description: "Somebody who works at the desk. Seen by the desk, and by themselves.",
})
export class Person {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "As it stands beside the person's work." })
  name: string;

  @Field(() => String, { description: "What the person signs in with." })
  email: string;

  @Field(() => [Role], { description: "What the person does here." })
  roles: Role[];

  @Field(() => [Desk], { description: "The desks that the person belongs to." })
  desks: Desk[];

  @Field(() => [SecondFactor], {
    description: "What the person has set up beside a password. For administrators.",
  })
  secondFactors: SecondFactor[];

  @Field(() => Boolean, {
    description: "False once the person has left: they can do nothing more, and their work stays.",
  })
  active: boolean;

  @Field(() => Int, { description: "To be sent back as expectedVersion." })
  version: number;

  @Field(() => DateTimeScalar, { description: "Since when the person is here." })
  createdAt: string;
}
