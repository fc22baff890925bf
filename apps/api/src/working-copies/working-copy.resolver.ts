import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Context } from "../platform/graphql/answer.ts";
import { DiscardWorkingCopyAnswer, KeepWorkingCopyAnswer } from "./working-copy.answer.ts";
import { DiscardWorkingCopyInput, KeepWorkingCopyInput } from "./working-copy.input.ts";
import type { WorkingCopyService } from "./working-copy.service.ts";
import { DiscardedWorkingCopy, KeptWorkingCopy } from "./working-copy.type.ts";

@Resolver()
export class WorkingCopyResolver {
  readonly #copies: WorkingCopyService;

  constructor(copies: WorkingCopyService) {
    this.#copies = copies;
  }

  @Mutation(() => KeepWorkingCopyAnswer, {
    description:
      "Keeps what you typed for a part of a claim, so that it is there on another device, too. Nothing of the claim changes. For editors.",
  })
  async keepWorkingCopy(
    @Arg("input", () => KeepWorkingCopyInput) input: KeepWorkingCopyInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const kept = await this.#copies.keep(viewer, placeOf(input), input);
    return kept instanceof Refusal ? kept : new KeptWorkingCopy(kept.version, kept.keptAt.toISOString());
  }

  @Mutation(() => DiscardWorkingCopyAnswer, {
    description: "Throws away what you typed for a part of a claim and did not save. For editors.",
  })
  async discardWorkingCopy(
    @Arg("input", () => DiscardWorkingCopyInput) input: DiscardWorkingCopyInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const gone = await this.#copies.discard(viewer, placeOf(input));
    return gone instanceof Refusal ? gone : new DiscardedWorkingCopy(gone.wasThere);
  }
}

const placeOf = ({ claimId, part, number }: DiscardWorkingCopyInput) => ({
  claimId: uuidOf("Claim", claimId),
  part,
  number: number ?? null,
});
