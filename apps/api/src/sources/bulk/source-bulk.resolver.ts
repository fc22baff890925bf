import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../../kernel/id.ts";
import type { Context } from "../../platform/graphql/answer.ts";
import { EditSourcesAnswer } from "./source-bulk.answer.ts";
import { EditSourcesInput } from "./source-bulk.input.ts";
import type { SourceEditsService } from "./source-edits.service.ts";

@Resolver()
export class SourceBulkResolver {
  readonly #edits: SourceEditsService;

  constructor(edits: SourceEditsService) {
    this.#edits = edits;
  }

  @Mutation(() => EditSourcesAnswer, {
    description:
      "Says the same of sources, 100 at the most: kind, country or owners; each for itself, by the rules of `editSource`. With `dryRun`, says what would become of each. For editors.",
  })
  editSources(
    @Arg("input", () => EditSourcesInput) input: EditSourcesInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const sources = input.sources.map(({ sourceId, expectedVersion }) => ({
      id: uuidOf("Source", sourceId),
      expectedVersion,
    }));
    const addOwnerIds = (input.addOwnerIds ?? []).map((id) => uuidOf("Source", id));
    return this.#edits.edit(viewer, { ...input, sources, addOwnerIds });
  }
}
