import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { claimReader } from "../claims/claim.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { AcceptSuggestionAnswer, DismissSuggestionAnswer } from "./suggestion.answer.ts";
import { AcceptSuggestionInput, DismissSuggestionInput } from "./suggestion.input.ts";
import { suggestionReader } from "./suggestion.reader.ts";
import type { SuggestionService } from "./suggestion.service.ts";

@Resolver()
export class SuggestionResolver {
  readonly #suggestions: SuggestionService;

  constructor(suggestions: SuggestionService) {
    this.#suggestions = suggestions;
  }

  @Mutation(() => AcceptSuggestionAnswer, {
    description: "Makes a claim of a suggestion, with its appearance and its attribution. For editors.",
  })
  async acceptSuggestion(
    @Arg("input", () => AcceptSuggestionInput) input: AcceptSuggestionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = { ...input, id: uuidOf("Suggestion", input.id) };
    const made = await this.#suggestions.accept(context.viewer, wanted);
    return made instanceof Refusal ? made : readBack(context, info, { reader: claimReader, uuid: made.id });
  }

  @Mutation(() => DismissSuggestionAnswer, {
    description: "Puts a suggestion away: nobody is shown it again. For editors.",
  })
  async dismissSuggestion(
    @Arg("input", () => DismissSuggestionInput) input: DismissSuggestionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const uuid = uuidOf("Suggestion", input.id);
    const dismissed = await this.#suggestions.dismiss(context.viewer, uuid);
    return dismissed instanceof Refusal
      ? dismissed
      : readBack(context, info, { reader: suggestionReader, uuid });
  }
}
