import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { StatsPeriodArgs } from "./stats-period.input.ts";

@ArgsType()
export class SourceStatsArgs extends StatsPeriodArgs {
  @Field(() => ID, { description: "Of this source." })
  sourceId: string;
}

@ObjectType({ description: "What a source did and what became of it at the desk, in one period." })
export class SourceStats {
  @Field(() => DateTimeScalar, { description: "When the period begins." })
  from: string;

  @Field(() => DateTimeScalar, { description: "When it ends; it is no part of it." })
  to: string;

  @Field(() => Int, {
    description: "Articles that it published or wrote, by when they were published, as far as that is known.",
  })
  articleCount: number;

  @Field(() => Int, { description: "Claims that are attributed to it, by when the desk made them." })
  claimCount: number;

  @Field(() => Int, { description: "Of these, claims that became public for the first time." })
  firstCount: number;

  @Field(() => Int, { description: "Corrections of these; a claim corrected twice counts twice." })
  correctionCount: number;

  @Field(() => Int, { description: "Of these, claims that were retracted." })
  retractionCount: number;

  @Field(() => Int, { description: "Merges that stand, into it and of it." })
  mergeCount: number;
}
