import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { ClaimStatsArgs } from "./claim-stats.input.ts";
import { ClaimStats } from "./claim-stats.type.ts";

@Resolver()
export class ClaimStatsResolver {
  @Query(() => ClaimStats, {
    description:
      "Counts claims for charts: over time, by a value, or both; those that `claims` lists under the same filter, search and instant. At most 1,000 buckets.",
  })
  claimStats(
    @Args(() => ClaimStatsArgs) _args: ClaimStatsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
