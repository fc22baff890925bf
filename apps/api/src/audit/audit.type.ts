import { Field, ID, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { JsonScalar } from "../platform/graphql/json.scalar.ts";

@ObjectType("AuditRecord", {
  description:
    "That somebody changed something: written in the same transaction, never altered. For the desk.",
})
export class AuditRecordType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was done." })
  at: string;

  @Field(() => Person, {
    nullable: true,
    description: "Who did it; null for the desk itself, by its command line or its clock.",
  })
  actor: Person | null;

  @Field(() => String, { description: "What was done, such as `CLAIM_EDITED`." })
  action: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "What it was before, as far as the action changes it.",
  })
  before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: "What it was afterwards." })
  after: unknown;

  @Field(() => String, { nullable: true, description: "Why, where a reason was asked." })
  reason: string | null;
}

export const AuditRecordConnection = connectionOf("AuditRecord", () => AuditRecordType);
