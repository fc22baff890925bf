import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { ClaimConnection } from "../claims/claim.type.ts";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { FeedArgs } from "./feed.input.ts";

@Resolver()
export class FeedResolver {
  @Query(() => ClaimConnection, {
    description:
      "Every claim that is public or was, the latest published, corrected or retracted first; a retracted one as a tombstone. What the Atom, JSON and schema.org feeds are made of.",
  })
  feed(
    @Args(() => FeedArgs) _args: FeedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
