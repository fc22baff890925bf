import { Role } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import { Scope } from "./api-key.type.ts";

@InputType({ description: "Somebody new at the desk." })
export class AddPersonInput {
  @Field(() => String, { description: "As it is shown beside the person's work." })
  name: string;

  @Field(() => String, { description: "What the person signs in with. Capitals do not matter." })
  email: string;

  @Field(() => [Role], {
    description: "What the person does here. None of them can still read the desk's public side.",
  })
  roles: Role[];

  @Field(() => String, { description: "At least 12 characters. The person can change it." })
  password: string;
}

@InputType({ description: "What is left out stays as it is." })
export class EditPersonInput {
  @Field(() => ID, { description: "Whom to change." })
  id: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Left out: stays as it is." })
  name?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: "All roles from now on, in place of the earlier ones.",
  })
  roles?: Role[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False signs the person out everywhere and stops their keys; their work stays. True lets them back.",
  })
  active?: boolean | null;
}

@InputType({ description: "A new password, for oneself or, by an administrator, for somebody else." })
export class SetPasswordInput {
  @Field(() => ID, { nullable: true, description: "Left out: one's own." })
  personId?: string | null;

  @Field(() => String, { description: "At least 12 characters." })
  password: string;

  @Field(() => String, { nullable: true, description: "Needed to change one's own." })
  currentPassword?: string | null;
}

@InputType({ description: "A key for a program of one's own." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "What the key is for." })
  name: string;

  @Field(() => [Scope], { description: "What the key may do: any of what its owner may." })
  scopes: Scope[];

  @Field(() => Int, { defaultValue: 90, description: "After how many days it stops working: from 1 to 365." })
  days: number;
}

@InputType({ description: "A key that shall stop working." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "Which key." })
  id: string;
}

@InputType({ description: "Whose sessions shall end." })
export class SignOutEverywhereInput {
  @Field(() => ID, { nullable: true, description: "Left out: oneself. Others are for administrators." })
  personId?: string | null;
}
