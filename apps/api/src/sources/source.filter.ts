import { SourceKind } from "@claimdesk/shared/claim-state";
import { Field, InputType } from "type-graphql";
import {
  DateTimeFilter,
  enumFilterOf,
  IDFilter,
  StringFilter,
  StringListFilter,
} from "../platform/graphql/filter.input.ts";

const SourceKindFilter = enumFilterOf("SourceKind", () => SourceKind);

@InputType({
  description:
    "Which sources. What stands side by side is all to hold. Left empty where another filter asks for one: any source.",
})
export class SourceFilter {
  @Field(() => [SourceFilter], { nullable: true, description: "All of these hold." })
  and?: SourceFilter[];

  @Field(() => [SourceFilter], { nullable: true, description: "One of these holds." })
  or?: SourceFilter[];

  @Field(() => SourceFilter, { nullable: true, description: "This does not hold." })
  not?: SourceFilter;

  @Field(() => IDFilter, { nullable: true, description: "Its global id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its name, without regard to case and accents." })
  name?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "Its other names, letter by letter." })
  aliases?: StringListFilter;

  @Field(() => SourceKindFilter, { nullable: true, description: "What it is." })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: "Where it is at home: ISO 3166-1 alpha-2." })
  country?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "Internet domains that are its own." })
  domains?: StringListFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When the desk first named it." })
  createdAt?: DateTimeFilter;

  @Field(() => IDFilter, { nullable: true, description: "Owned or controlled by this source." })
  ownerId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "Owned or controlled by a source that is such." })
  owner?: SourceFilter;
}
