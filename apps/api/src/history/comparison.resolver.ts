import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { Comparison, ComparisonArgs } from "./comparison.type.ts";

@Resolver()
export class ComparisonResolver {
  @Query(() => Comparison, {
    nullable: true,
    description:
      "Compares two moments in the history of a claim, an article or a source; null where the records are not of one such thing. For the desk.",
  })
  comparison(
    @Args(() => ComparisonArgs) _args: ComparisonArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
