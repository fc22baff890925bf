import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { ProposeVerdictAnswer } from "./claim.answer.ts";
import { ProposeVerdictInput } from "./claim.input.ts";
import { toSeen } from "./claim.mapper.ts";
import { claimReader } from "./claim.reader.ts";
import type { VerdictService } from "./verdict.service.ts";
import { VerdictRatingType } from "./verdict.type.ts";

@Resolver(() => VerdictRatingType)
export class VerdictResolver {
  readonly #verdicts: VerdictService;

  constructor(verdicts: VerdictService) {
    this.#verdicts = verdicts;
  }

  @Query(() => [VerdictRatingType], { description: "The scale that verdicts are given on, in its order." })
  verdictScale(): Promise<object[]> {
    return this.#verdicts.scale();
  }

  @Mutation(() => ProposeVerdictAnswer, {
    description: "Proposes how a claim is rated, and why. A review decides on it. For editors.",
  })
  async proposeVerdict(
    @Arg("input", () => ProposeVerdictInput) input: ProposeVerdictInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const changed = await this.#verdicts.propose(context.viewer, toSeen(input));
    return changed instanceof Refusal
      ? changed
      : readBack(context, info, { reader: claimReader, uuid: changed.id });
  }

  @FieldResolver(() => String, {
    description: "The rating's name in French or, for any other language, in English.",
  })
  label(
    @Root() { labelFr, labelEn }: VerdictRatingType,
    @Arg("language", () => String, { defaultValue: "en", description: "A BCP 47 tag." }) language: string,
  ): string {
    return /^fr(-|$)/i.test(language) ? labelFr : labelEn;
  }
}
