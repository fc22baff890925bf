import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { VerdictService } from "../claims/verdict.service.ts";
import type { Refusal } from "../kernel/refusal.ts";
import type { Context } from "../platform/graphql/answer.ts";
import {
  AddRatingAnswer,
  ArrangeVerdictScaleAnswer,
  EditRatingAnswer,
  VerdictScale,
} from "./scale.answer.ts";
import { AddRatingInput, ArrangeVerdictScaleInput, EditRatingInput } from "./scale.input.ts";
import type { ScaleService } from "./scale.service.ts";

@Resolver()
export class ScaleResolver {
  readonly #scale: ScaleService;
  readonly #verdicts: VerdictService;

  constructor(scale: ScaleService, verdicts: VerdictService) {
    this.#scale = scale;
    this.#verdicts = verdicts;
  }

  @Mutation(() => AddRatingAnswer, {
    description: "Adds a step to the scale of verdicts. For administrators.",
  })
  async addRating(
    @Arg("input", () => AddRatingInput) input: AddRatingInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    return this.#answer(await this.#scale.add(viewer, { ...input, value: input.value ?? null }));
  }

  @Mutation(() => EditRatingAnswer, {
    description:
      "Renames a step of the scale, changes its value, retires it or offers it again; what is public says so at once. For administrators.",
  })
  async editRating(
    @Arg("input", () => EditRatingInput) input: EditRatingInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    return this.#answer(await this.#scale.edit(viewer, input));
  }

  @Mutation(() => ArrangeVerdictScaleAnswer, {
    description: "Puts the steps of the scale in order. For administrators.",
  })
  async arrangeVerdictScale(
    @Arg("input", () => ArrangeVerdictScaleInput) input: ArrangeVerdictScaleInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    return this.#answer(await this.#scale.arrange(viewer, input.ratings));
  }

  async #answer(refusal: Refusal | null): Promise<unknown> {
    return refusal ?? new VerdictScale(await this.#verdicts.scale());
  }
}
