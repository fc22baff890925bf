import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { AddTermAnswer, EditTermAnswer, MergeTermsAnswer } from "./term.answer.ts";
import { AddTermInput, EditTermInput, MergeTermsInput, TermsArgs } from "./term.input.ts";
import { termReader } from "./term.reader.ts";
import type { TermService } from "./term.service.ts";
import { LooseWord, TermConnection, Vocabulary } from "./term.type.ts";

@Resolver()
export class TermResolver {
  readonly #terms: TermService;

  constructor(terms: TermService) {
    this.#terms = terms;
  }

  @Query(() => TermConnection, {
    description: "The desk's terms, by their names in English; merged ones are left out. For the desk.",
  })
  terms(
    @Args(() => TermsArgs) _args: TermsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [LooseWord], {
    description:
      "Words that claims or articles have and no term knows, the commonest first, 100 at the most. For administrators.",
  })
  looseWords(
    @Arg("vocabulary", () => Vocabulary, { description: "What they would be terms of." })
    vocabulary: Vocabulary,
    @Ctx() { viewer }: Context,
  ): Promise<object[]> {
    return this.#terms.looseWords(viewer, vocabulary);
  }

  @Mutation(() => AddTermAnswer, { description: "Adds a topic or a region. For administrators." })
  async addTerm(
    @Arg("input", () => AddTermInput) input: AddTermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#answer(await this.#terms.add(context.viewer, input), context, info);
  }

  @Mutation(() => EditTermAnswer, {
    description:
      "Renames a term, adds spellings, retires it or takes it up again. No claim or article changes. For administrators.",
  })
  async editTerm(
    @Arg("input", () => EditTermInput) input: EditTermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edit = { ...input, id: uuidOf("Term", input.id) };
    return this.#answer(await this.#terms.edit(context.viewer, edit), context, info);
  }

  @Mutation(() => MergeTermsAnswer, {
    description:
      "Makes two terms one: the words of the one count as the other. No claim or article changes. For administrators.",
  })
  async mergeTerms(
    @Arg("input", () => MergeTermsInput) input: MergeTermsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const ids = { keptId: uuidOf("Term", input.keptId), mergedId: uuidOf("Term", input.mergedId) };
    return this.#answer(await this.#terms.merge(context.viewer, { ...input, ...ids }), context, info);
  }

  #answer(answer: { readonly id: string } | Refusal, context: Context, info: GraphQLResolveInfo): unknown {
    return answer instanceof Refusal
      ? answer
      : readBack(context, info, { reader: termReader, uuid: answer.id });
  }
}
