import { ClaimKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { Verdict } from "./verdict.type.ts";

@ObjectType("ClaimRevision", {
  implements: Node,
  description:
    "A claim as it stood after one change: immutable, and what decisions are bound to. For the desk.",
})
export class ClaimRevisionType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => Int, { description: "Counts the claim's revisions from 1." })
  number: number;

  @Field(() => String, {
    description: "SHA-256 of all that an approval covers: wording, verdict, appearances and evidence.",
  })
  digest: string;

  @Field(() => DateTimeScalar, { description: "When the change was made." })
  createdAt: string;

  @Field(() => Person, { nullable: true, description: "Who made it." })
  createdBy: Person | null;

  @Field(() => String, { description: "The statement." })
  text: string;

  @Field(() => String, { description: "The statement's language, a BCP 47 tag." })
  language: string;

  @Field(() => ClaimKind, { description: "What sort of statement it is." })
  kind: ClaimKind;

  @Field(() => [String], { description: "What it is about." })
  topics: string[];

  @Field(() => Verdict, { nullable: true, description: "The rating and its reasons, as proposed then." })
  verdict: Verdict | null;

  @Field(() => String, { nullable: true, description: "Why the change was made, where its author said." })
  reason: string | null;
}

export const ClaimRevisionConnection = connectionOf("ClaimRevision", () => ClaimRevisionType);
