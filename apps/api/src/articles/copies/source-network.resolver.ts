import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../../platform/graphql/answer.ts";
import { SourceNetwork } from "./source-network.type.ts";

@ArgsType()
class SourceNetworkArgs {
  @Field(() => ID, { description: "Around this source." })
  sourceId: string;
}

@Resolver()
export class SourceNetworkResolver {
  @Query(() => SourceNetwork, {
    nullable: true,
    description:
      "Who owns a source and whom it owns, whom it republishes and who republishes it; null where there is none of that id. For people of the desk.",
  })
  sourceNetwork(
    @Args(() => SourceNetworkArgs) _args: SourceNetworkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}
