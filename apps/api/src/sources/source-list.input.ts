import { SourceKind } from "@claimdesk/shared/claim-state";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction, enumFilterOf, StringFilter, StringListFilter } from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

const SourceKindFilter = enumFilterOf("SourceKind", () => SourceKind);

const SourceOrderField = { NAME: "NAME", CREATED_AT: "CREATED_AT" } as const;
registerEnumType(SourceOrderField, {
  name: "SourceOrderField",
  description: "What sources can be ordered by.",
  valuesConfig: {
    NAME: { description: "The name, without regard to case and accents." },
    CREATED_AT: { description: "When the desk first named it." },
  },
});

@InputType({ description: "Which sources. What stands side by side is all to hold." })
class SourceFilter {
  @Field(() => [SourceFilter], { nullable: true, description: "All of these hold." })
  and?: SourceFilter[];

  @Field(() => [SourceFilter], { nullable: true, description: "One of these holds." })
  or?: SourceFilter[];

  @Field(() => SourceFilter, { nullable: true, description: "This does not hold." })
  not?: SourceFilter;

  @Field(() => SourceKindFilter, { nullable: true, description: "What it is." })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: "Where it is at home: ISO 3166-1 alpha-2." })
  country?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "Internet domains that are its own." })
  domains?: StringListFilter;
}

@InputType({ description: "One order of sources." })
class SourceOrder {
  @Field(() => SourceOrderField, { description: "By what." })
  field: keyof typeof SourceOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => SourceFilter, { nullable: true, description: "Only these." })
  filter?: SourceFilter;

  @Field(() => String, {
    nullable: true,
    description: "Parts of names or aliases, without regard to case and accents; -exclusions.",
  })
  search?: string;

  @Field(() => [SourceOrder], { nullable: true, description: "By name, unless told." })
  orderBy?: SourceOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
