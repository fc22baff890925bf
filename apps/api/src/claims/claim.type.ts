import { ClaimKind, ClaimMove, ClaimState } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ArticleFilter } from "../articles/article.filter.ts";
import { ArticleType } from "../articles/article.type.ts";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { Person } from "../identity/person.type.ts";
import { PageArgs, searchableConnectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendInput, extendType, PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { SourceFilter } from "../sources/source.filter.ts";
import { SourceType } from "../sources/source.type.ts";
import { AppearanceConnection } from "./appearance.type.ts";
import "./claim-enum.type.ts";
import { ClaimFilter } from "./claim.filter.ts";
import { AppearanceListArgs } from "./appearance-list.input.ts";
import { ClaimListArgs } from "./claim-list.input.ts";
import { ClaimRevisionConnection } from "./claim-revision.type.ts";
import { Verdict } from "./verdict.type.ts";

@ObjectType("Claim", {
  implements: Node,
  description:
    "One checkable statement in the desk's own words. The public sees its published revision, the desk its newest; a retracted claim stays as a tombstone with its words and the reason.",
})
export class ClaimType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "The statement, plain text of up to 2,000 code points." })
  text: string;

  @Field(() => String, { description: "The statement's language, a BCP 47 tag." })
  language: string;

  @Field(() => ClaimKind, { description: "What sort of statement it is." })
  kind: ClaimKind;

  @Field(() => [String], { description: "What it is about." })
  topics: string[];

  @Field(() => ClaimState, {
    description: "Where it stands. In the public view it is PUBLISHED or RETRACTED.",
  })
  state: ClaimState;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;

  @Field(() => Boolean, {
    description: "Does the public see a revision of it, be it the newest or an earlier one?",
  })
  isPublic: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was first published; null before that.",
  })
  publishedAt: string | null;

  @Field(() => DateTimeScalar, {
    description:
      "When it last changed. In the public view: since when it is as it is, corrections by a merge of sources included.",
  })
  updatedAt: string;

  @Field(() => DateTimeScalar, {
    description: "When it was written. In the public view: when it was first published.",
  })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was retracted." })
  retractedAt: string | null;

  @Field(() => String, { nullable: true, description: "Why it was retracted." })
  retractionReason: string | null;

  @Field(() => Verdict, {
    nullable: true,
    description: "How it is rated; null while nobody has proposed it, and on a tombstone.",
  })
  verdict: Verdict | null;

  @Field(() => Person, { nullable: true, description: "Who wrote it first. For the desk." })
  createdBy: Person | null;

  @Field(() => String, {
    description: "SHA-256 of all that an approval of the newest revision covers. For the desk.",
  })
  digest: string;

  @Field(() => [ClaimMove], {
    description:
      "What you may do with it now, by its state, your roles and your own part in it. For the desk.",
  })
  allowedMoves: ClaimMove[];

  @PlannedField(() => AppearanceConnection, {
    args: () => AppearanceListArgs,
    description: "Where it is made, in the order in which the appearances were added.",
  })
  appearances: object;

  @PlannedField(() => ClaimRevisionConnection, {
    args: () => PageArgs,
    description: "Every state it has been in, the newest first. For the desk.",
  })
  revisions: object;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "Who did what with it, when and why, the newest first. For the desk.",
  })
  audit: object;
}

export const ClaimConnection = searchableConnectionOf("Claim", {
  node: () => ClaimType,
  facets: {
    language: "The statement's language.",
    kind: "What sort of statement it is.",
    rating: "The rating of the verdict.",
    topics: "Each of its topics.",
  },
});

extendType(ArticleType, {
  claims: {
    type: () => ClaimConnection,
    args: () => ClaimListArgs,
    description: "The claims that appear in it.",
  },
});

extendType(SourceType, {
  claims: {
    type: () => ClaimConnection,
    args: () => ClaimListArgs,
    description: "The claims that it is named for in the attribution of an appearance.",
  },
});

extendInput(ArticleFilter, {
  claims: { type: () => ClaimFilter, description: "A claim that is such appears in it." },
});

extendInput(SourceFilter, {
  claims: { type: () => ClaimFilter, description: "A claim that is such is attributed to it." },
});
