import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from "type-graphql";
import { readRoot, type Context } from "../platform/graphql/answer.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import type { Room } from "./room.ts";

@ArgsType()
class PastArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The public view as it stood at this instant.",
  })
  asOf?: string;
}

@ArgsType()
class NodeArgs extends PastArgs {
  @Field(() => ID, { description: "A global id of any kind." })
  id: string;
}

@ArgsType()
class NodesArgs extends PastArgs {
  @Field(() => [ID], { description: "Global ids of any kinds, 100 at the most." })
  ids: string[];
}

@Resolver()
class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Whatever a global id names, as you may see it; null when it names nothing for you.",
  })
  node(
    @Args(() => NodeArgs) _args: NodeArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "What each global id names, in the order given, null where it names nothing for you. 100 at the most.",
  })
  nodes(
    @Args(() => NodesArgs) _args: NodesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }
}

/** Any Node by its id: this knows every room. */
export const nodeRoom = (): Room => ({
  resolvers: [new NodeResolver()],
  roots: { node: { kind: "node" }, nodes: { kind: "nodes" } },
  readers: [],
});
