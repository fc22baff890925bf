import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { SourceFilter } from "./source.filter.ts";

const SourceOrderField = { NAME: "NAME", CREATED_AT: "CREATED_AT" } as const;
registerEnumType(SourceOrderField, {
  name: "SourceOrderField",
  description: "What sources can be ordered by.",
  valuesConfig: {
    NAME: { description: "The name, without regard to case and accents." },
    CREATED_AT: { description: "When the desk first named it." },
  },
});

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
