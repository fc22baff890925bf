import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import type { Permission } from "../kernel/actor.ts";
import { Person } from "./person.type.ts";

export const Scope = {
  SEE_DESK: "SEE_DESK",
  EDIT: "EDIT",
  REVIEW: "REVIEW",
  ADMINISTER: "ADMINISTER",
} as const satisfies { readonly [Name in Permission]: Name };
export type Scope = Permission;

registerEnumType(Scope, {
  name: "Scope",
  description: "What a key may do, as far as its owner may.",
  valuesConfig: {
    SEE_DESK: { description: "Read what is not published: drafts, reviews, people." },
    EDIT: { description: "Import articles, make and change claims, submit and publish them." },
    REVIEW: { description: "Take reviews, decide and comment on them." },
    ADMINISTER: { description: "Look after people, keys and policies." },
  },
});

@ObjectType({
  implements: Node,
  description: "What a program shows instead of a password. Seen by its owner and by administrators.",
})
export class ApiKey {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "What the key is for." })
  name: string;

  @Field(() => String, {
    description: "Its first characters, to tell it from others; the rest is kept as a hash.",
  })
  start: string;

  @Field(() => [Scope], { description: "What the key may do, while its owner may." })
  scopes: Scope[];

  @Field(() => Person, { description: "Whose key it is." })
  owner: Person;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it stops working by itself." })
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last used, to the minute." })
  lastUsedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When somebody made it stop working." })
  revokedAt: string | null;
}

@ObjectType({ description: "A key just made." })
export class CreatedApiKey {
  @Field(() => ApiKey, { description: "The key, as it is listed from now on." })
  apiKey: ApiKey;

  @Field(() => String, { description: "What the program sends. It is told this once, and kept nowhere." })
  readonly secret: string;

  readonly uuid: string;

  constructor(uuid: string, secret: string) {
    this.uuid = uuid;
    this.secret = secret;
  }
}
