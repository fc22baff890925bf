import { SourceKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { facetedConnectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

registerEnumType(SourceKind, {
  name: "SourceKind",
  description: "What a source is.",
  valuesConfig: {
    OUTLET: { description: "Publishes to the public: a newspaper, a site, a broadcaster." },
    AGENCY: { description: "Delivers news to outlets." },
    ORGANISATION: { description: "A company, an association, an institute." },
    GOVERNMENT: { description: "A government body or public authority." },
    PERSON: { description: "Somebody who says or writes things." },
    DOCUMENT: { description: "A report, a law, a treaty, a court's decision." },
    DATASET: { description: "Figures that can be looked up." },
    WEB_PAGE: { description: "A page that is none of the others." },
  },
});

@ObjectType("Source", {
  implements: Node,
  description:
    "Anyone or anything that information comes from. The public sees those behind what was published; the desk sees all.",
})
export class SourceType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "What it is called." })
  name: string;

  @Field(() => SourceKind, { description: "What it is." })
  kind: SourceKind;

  @Field(() => [String], { description: "Other names that it is known by: it is found by them too." })
  aliases: string[];

  @Field(() => [String], { description: "Internet domains that are its own, such as `example.org`." })
  domains: string[];

  @Field(() => String, { nullable: true, description: "Its home page, an http or https address." })
  homepage: string | null;

  @Field(() => String, { nullable: true, description: "Where it is at home: ISO 3166-1 alpha-2." })
  country: string | null;

  @Field(() => [SourceType], { description: "Who owns or controls it, by name." })
  owners: SourceType[];

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When the desk first named it." })
  createdAt: string;

  @PlannedField(() => SourceConnection, {
    args: () => PageArgs,
    description: "What it owns or controls, by name.",
  })
  owned: object;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "Who changed what about it, the newest first. For the desk.",
  })
  audit: object;
}

export const SourceConnection = facetedConnectionOf("Source", {
  node: () => SourceType,
  facets: { kind: "What it is.", country: "Where it is at home." },
});
