import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { ClaimStateStats } from "./claim-state-stats.type.ts";
import { DecisionStats } from "./decision-stats.type.ts";
import { PublicationStats } from "./publication-stats.type.ts";
import { SourceStats, SourceStatsArgs } from "./source-stats.type.ts";
import { StatsPeriodArgs } from "./stats-period.input.ts";
import { WorkloadsArgs } from "./workload.input.ts";
import { WorkloadConnection } from "./workload.type.ts";

@Resolver()
export class StatisticsResolver {
  @Query(() => [ClaimStateStats], {
    description:
      "How many claims stood in each state at the end of each period, the earliest first. For people of the desk.",
  })
  claimStateStats(
    @Args(() => StatsPeriodArgs) _args: StatsPeriodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [DecisionStats], {
    description:
      "How the reviews of each period ended and how long they took, the earliest first. For people of the desk.",
  })
  decisionStats(
    @Args(() => StatsPeriodArgs) _args: StatsPeriodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [PublicationStats], {
    description:
      "What was published, corrected and retracted in each period, the earliest first. For people of the desk.",
  })
  publicationStats(
    @Args(() => StatsPeriodArgs) _args: StatsPeriodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [SourceStats], {
    description:
      "What a source published, what it is said to have said, and what the desk published of that, in each period, the earliest first. For people of the desk.",
  })
  sourceStats(
    @Args(() => SourceStatsArgs) _args: SourceStatsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => WorkloadConnection, {
    description: "What lies with each person of the desk. For people of the desk.",
  })
  workloads(
    @Args(() => WorkloadsArgs) _args: WorkloadsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
