import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { MergeSourcesAnswer, UndoSourceMergeAnswer } from "./source-merge.answer.ts";
import { MergeSourcesInput, UndoSourceMergeInput } from "./source-merge.input.ts";
import type { SourceMergeService } from "./source-merge.service.ts";
import type { SourcePartingService } from "./source-parting.service.ts";
import "./source-merge.type.ts";
import { sourceReader } from "./source.reader.ts";

@Resolver()
export class SourceMergeResolver {
  readonly #merges: SourceMergeService;
  readonly #partings: SourcePartingService;

  constructor(merges: SourceMergeService, partings: SourcePartingService) {
    this.#merges = merges;
    this.#partings = partings;
  }

  @Mutation(() => MergeSourcesAnswer, {
    description:
      "Makes two sources one. What named the merged one names the other; approvals stand, and it can be undone. For editors.",
  })
  async mergeSources(
    @Arg("input", () => MergeSourcesInput) input: MergeSourcesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const ids = { keepId: uuidOf("Source", input.keepId), mergedId: uuidOf("Source", input.mergedId) };
    const done = await this.#merges.merge(context.viewer, { ...input, ...ids });
    return done instanceof Refusal ? done : readBack(context, info, { reader: sourceReader, uuid: done.id });
  }

  @Mutation(() => UndoSourceMergeAnswer, {
    description:
      "Takes a merge back: what it moved and still names the kept source goes back, what changed since stays. For editors.",
  })
  async undoSourceMerge(
    @Arg("input", () => UndoSourceMergeInput) input: UndoSourceMergeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const done = await this.#partings.undo(context.viewer, {
      ...input,
      mergeId: uuidOf("SourceMerge", input.mergeId),
    });
    return done instanceof Refusal ? done : readBack(context, info, { reader: sourceReader, uuid: done.id });
  }
}
