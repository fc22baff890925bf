import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import type { AppearanceService } from "./appearance.service.ts";
import { AddAppearanceAnswer, RemoveAppearanceAnswer, SetAttributionAnswer } from "./claim.answer.ts";
import { AddAppearanceInput, RemoveAppearanceInput, SetAttributionInput } from "./claim.input.ts";
import { toNewAppearance, toNewLink, toSeen } from "./claim.mapper.ts";
import { claimReader } from "./claim.reader.ts";

@Resolver()
export class AppearanceResolver {
  readonly #appearances: AppearanceService;

  constructor(appearances: AppearanceService) {
    this.#appearances = appearances;
  }

  @Mutation(() => AddAppearanceAnswer, { description: "Says where else a claim is made. For editors." })
  async addAppearance(
    @Arg("input", () => AddAppearanceInput) input: AddAppearanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = { ...toSeen(input), appearance: toNewAppearance(input.appearance) };
    const changed = await this.#appearances.add(context.viewer, wanted);
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @Mutation(() => RemoveAppearanceAnswer, {
    description: "Takes an appearance away; what was published before keeps it. For editors.",
  })
  async removeAppearance(
    @Arg("input", () => RemoveAppearanceInput) input: RemoveAppearanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = { ...toSeen(input), appearanceId: uuidOf("Appearance", input.appearanceId) };
    const changed = await this.#appearances.remove(context.viewer, wanted);
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @Mutation(() => SetAttributionAnswer, {
    description: "Says whose words they are, as a chain of sources from the article outwards. For editors.",
  })
  async setAttribution(
    @Arg("input", () => SetAttributionInput) input: SetAttributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const attribution = input.attribution.map(toNewLink);
    const wanted = { ...toSeen(input), appearanceId: uuidOf("Appearance", input.appearanceId), attribution };
    const changed = await this.#appearances.setAttribution(context.viewer, wanted);
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }
}
