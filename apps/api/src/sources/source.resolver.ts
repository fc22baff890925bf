import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { ThingArgs } from "../platform/graphql/thing.input.ts";
import type { GivenOwners } from "./ownership.check.ts";
import { CreateSourceAnswer, EditSourceAnswer } from "./source.answer.ts";
import { SourcesArgs } from "./source-list.input.ts";
import { CreateSourceInput, EditSourceInput } from "./source.input.ts";
import { sourceReader } from "./source.reader.ts";
import type { SourceService } from "./source.service.ts";
import { SourceConnection, SourceType } from "./source.type.ts";

const uuid = (id: string): string => uuidOf("Source", id);

/** The same input, its owners by their UUIDs. */
const withOwners = <T extends GivenOwners>({ ownerIds, ownerships, ...input }: T) => ({
  ...input,
  ownerIds: ownerIds && ownerIds.map(uuid),
  ownerships: ownerships && ownerships.map((one) => ({ ...one, ownerId: uuid(one.ownerId) })),
});

@Resolver()
export class SourceResolver {
  readonly #sources: SourceService;

  constructor(sources: SourceService) {
    this.#sources = sources;
  }

  @Query(() => SourceType, { nullable: true, description: "One source; null where you see none of that id." })
  source(
    @Args(() => ThingArgs) _args: ThingArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => SourceConnection, {
    description: "Sources: those behind what was published, and for the desk all of them.",
  })
  sources(
    @Args(() => SourcesArgs) _args: SourcesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateSourceAnswer, { description: "Names a source. For editors." })
  async createSource(
    @Arg("input", () => CreateSourceInput) input: CreateSourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const made = await this.#sources.create(context.viewer, withOwners(input));
    return made instanceof Refusal ? made : readBack(context, info, { reader: sourceReader, uuid: made.id });
  }

  @Mutation(() => EditSourceAnswer, { description: "Changes what the desk knows of a source. For editors." })
  async editSource(
    @Arg("input", () => EditSourceInput) input: EditSourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edit = { ...withOwners(input), id: uuid(input.id) };
    const edited = await this.#sources.edit(context.viewer, edit);
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: sourceReader, uuid: edited.id });
  }
}
