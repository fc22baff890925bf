import { ArgsType, Field, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ClaimFilter } from "./claim.filter.ts";
import { ClaimStatsField, StatsInterval } from "./claim-stats.type.ts";

@InputType({ description: "What claims are counted by: periods, values, or both at once." })
class ClaimStatsGrouping {
  @Field(() => StatsInterval, {
    nullable: true,
    description: "Periods of this length, by first publication.",
  })
  interval?: keyof typeof StatsInterval;

  @Field(() => String, {
    defaultValue: "UTC",
    description:
      "Whose midnight begins a period: a name of the IANA time zone database, such as `Europe/Paris`.",
  })
  timeZone: string;

  @Field(() => ClaimStatsField, { nullable: true, description: "The values of this." })
  by?: keyof typeof ClaimStatsField;

  @Field(() => ClaimStatsField, {
    nullable: true,
    description: "The values of this besides, within each value of `by`, which it needs.",
  })
  alsoBy?: keyof typeof ClaimStatsField;

  @Field(() => Int, {
    nullable: true,
    description: "Only the values of `by` with most claims, this many, 1 to 100; all others are left out.",
  })
  top?: number;
}

@ArgsType()
export class ClaimStatsArgs {
  @Field(() => ClaimFilter, { nullable: true, description: "Only these." })
  filter?: ClaimFilter;

  @Field(() => String, { nullable: true, description: "Only those found: as `claims` takes it." })
  search?: string;

  @Field(() => ClaimStatsGrouping, {
    nullable: true,
    description: "Left out or empty: one bucket with all of them.",
  })
  groupBy?: ClaimStatsGrouping;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}
