import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { SourceOrder } from "./source-order.type.ts";
import { SourceFilter } from "./source.filter.ts";

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
