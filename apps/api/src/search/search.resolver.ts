import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { FindArgs } from "./find.input.ts";
import { SearchHit } from "./search-hit.type.ts";

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      "Anything at the desk that you may see, by words, by a name that is nearly right, or by its id or address; the best first. For people of the desk.",
  })
  find(
    @Args(() => FindArgs) _args: FindArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
