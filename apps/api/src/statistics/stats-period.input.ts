import { ArgsType, Field, ID } from "type-graphql";
import { StatsInterval } from "../claims/claim-stats.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ArgsType()
export class StatsPeriodArgs {
  @Field(() => DateTimeScalar, {
    description: "The first period is the one that holds this instant, whole.",
  })
  from: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The last period begins before this instant. Left out: now; nothing later is counted.",
  })
  until?: string;

  @Field(() => StatsInterval, {
    description: "How long a period is. At most 400 periods between `from` and `until`.",
  })
  interval: keyof typeof StatsInterval;

  @Field(() => String, {
    defaultValue: "UTC",
    description:
      "Whose midnight begins a period: a name of the IANA time zone database, such as `Europe/Paris`.",
  })
  timeZone: string;

  @Field(() => ID, { nullable: true, description: "Only what belongs to this desk." })
  deskId?: string;
}
