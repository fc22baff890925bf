import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

export const ClaimStatsField = {
  RATING: "RATING",
  KIND: "KIND",
  LANGUAGE: "LANGUAGE",
  TOPIC: "TOPIC",
  SOURCE: "SOURCE",
  PUBLISHER: "PUBLISHER",
} as const;
registerEnumType(ClaimStatsField, {
  name: "ClaimStatsField",
  description: "What claims can be counted by.",
  valuesConfig: {
    RATING: { description: "The rating of the verdict." },
    KIND: { description: "What sort of statement it is." },
    LANGUAGE: { description: "The statement's language, as it is written: `fr` and `fr-BE` are two." },
    TOPIC: { description: "Each of its topics: a claim with two counts under both." },
    SOURCE: { description: "Each source that an appearance of it is attributed to." },
    PUBLISHER: { description: "Each publisher of an article that it appears in." },
  },
});

export const StatsInterval = { DAY: "DAY", WEEK: "WEEK", MONTH: "MONTH", YEAR: "YEAR" } as const;
registerEnumType(StatsInterval, {
  name: "StatsInterval",
  description: "How long a period is. It begins at midnight of the time zone.",
  valuesConfig: {
    DAY: { description: "A day." },
    WEEK: { description: "A week, from Monday on (ISO 8601)." },
    MONTH: { description: "A month of the calendar." },
    YEAR: { description: "A year of the calendar." },
  },
});

@ObjectType({ description: "How many claims there are in one period, with one value, or both." })
class ClaimStatsBucket {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the period begins; the first publication of its claims lies in it. Null without an interval, and for what is unpublished.",
  })
  from: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the period ends; it is no part of it." })
  to: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The value, as a filter takes it. Null without `by`, and for claims that have none.",
  })
  value: string | null;

  @Field(() => String, { nullable: true, description: "The value, as people read it." })
  label: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The value of `alsoBy`, as a filter takes it. Null without `alsoBy`, and for claims that have none.",
  })
  alsoValue: string | null;

  @Field(() => String, { nullable: true, description: "The value of `alsoBy`, as people read it." })
  alsoLabel: string | null;

  @Field(() => Int, { description: "How many claims." })
  count: number;
}

@ObjectType({ description: "How many claims there are, and how they are spread." })
export class ClaimStats {
  @Field(() => Int, {
    description: "Claims in all, each counted once: what `claims` says under the same filter.",
  })
  totalCount: number;

  @Field(() => [ClaimStatsBucket], {
    description:
      "The earliest period first, within it the commonest value first. Periods and values without claims are left out.",
  })
  buckets: ClaimStatsBucket[];
}
