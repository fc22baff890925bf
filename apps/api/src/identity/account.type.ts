import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { SecondFactorNeed as Need } from "../kernel/actor.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { Person } from "./person.type.ts";
import type { SessionWay as Way } from "../kernel/session-way.ts";

const SecondFactorNeed = {
  OPTIONAL: "OPTIONAL",
  FULFILLED: "FULFILLED",
  MISSING: "MISSING",
} as const satisfies { readonly [Name in Need]: Name };
type SecondFactorNeed = Need;

registerEnumType(SecondFactorNeed, {
  name: "SecondFactorNeed",
  description: "Does the desk ask this person for a second factor, beside a password?",
  valuesConfig: {
    OPTIONAL: { description: "It does not. They can set one up all the same." },
    FULFILLED: { description: "It does, and they signed in with one." },
    MISSING: {
      description: "It does, and there is none: until it is set up they can do nothing but that.",
    },
  },
});

const SessionWay = {
  PASSWORD: "PASSWORD",
  PASSWORD_AND_CODE: "PASSWORD_AND_CODE",
  RECOVERY_CODE: "RECOVERY_CODE",
  PASSKEY: "PASSKEY",
  SINGLE_SIGN_ON: "SINGLE_SIGN_ON",
} as const satisfies { readonly [Name in Way]: Name };
type SessionWay = Way;

registerEnumType(SessionWay, {
  name: "SessionWay",
  description: "How a session began.",
  valuesConfig: {
    PASSWORD: { description: "With a password alone." },
    PASSWORD_AND_CODE: { description: "With a password and a code of an authenticator app." },
    RECOVERY_CODE: { description: "With a password and a recovery code, each of which works once." },
    PASSKEY: { description: "With a passkey." },
    SINGLE_SIGN_ON: { description: "By the organisation's own sign-in." },
  },
});

@ObjectType({ description: "One device on which a person is signed in." })
export class Session {
  @Field(() => ID, { description: "What to end it by." })
  id: string;

  @Field(() => String, { nullable: true, description: "What the browser says of itself: its User-Agent." })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: "The network address that it began from." })
  address: string | null;

  @Field(() => SessionWay, { description: "How it began." })
  signedInBy: SessionWay;

  @Field(() => DateTimeScalar, { description: "When it began." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it was last seen, to five minutes." })
  lastSeenAt: string;

  @Field(() => DateTimeScalar, { description: "When it ends by itself." })
  expiresAt: string;

  @Field(() => Boolean, { description: "Is it the one that asks?" })
  current: boolean;
}

@ObjectType({ description: "A key in a device or a password manager that signs its person in." })
export class Passkey {
  @Field(() => ID, { description: "What to rename or remove it by." })
  id: string;

  @Field(() => String, { description: "What its person calls it." })
  name: string;

  @Field(() => Boolean, { description: "Is it kept on several devices, as password managers do?" })
  synced: boolean;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last signed its person in." })
  lastUsedAt: string | null;
}

@ObjectType({ description: "What one signs in with. Seen by its person alone." })
export class Account {
  @Field(() => Person, { description: "Whose it is." })
  person: Person;

  @Field(() => Boolean, { description: "Can they sign in with a password?" })
  hasPassword: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Since when a code of an authenticator app is asked for after the password; null while none is.",
  })
  totpSince: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many recovery codes still work; null where no code is asked for.",
  })
  recoveryCodesLeft: number | null;

  @Field(() => SecondFactorNeed, { description: "Does the desk ask for a second factor?" })
  secondFactor: SecondFactorNeed;

  @Field(() => [Passkey], { description: "Their passkeys, the oldest first." })
  passkeys: Passkey[];

  @Field(() => [Session], {
    description: "Where they are signed in, the latest seen first: 100 at the most.",
  })
  sessions: Session[];
}
