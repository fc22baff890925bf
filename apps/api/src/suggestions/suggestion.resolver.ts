import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { articleReader } from "../articles/article.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import type { ModelReadingService } from "./model-reading.service.ts";
import {
  AcceptSuggestionAnswer,
  AskLanguageModelAnswer,
  DismissSuggestionAnswer,
  ReopenSuggestionAnswer,
} from "./suggestion.answer.ts";
import {
  AcceptSuggestionInput,
  AskLanguageModelInput,
  DismissSuggestionInput,
  ReopenSuggestionInput,
} from "./suggestion.input.ts";
import { suggestionReader } from "./suggestion.reader.ts";
import type { SuggestionService } from "./suggestion.service.ts";

@Resolver()
export class SuggestionResolver {
  readonly #suggestions: SuggestionService;

  readonly #models: ModelReadingService;

  constructor(suggestions: SuggestionService, models: ModelReadingService) {
    this.#suggestions = suggestions;
    this.#models = models;
  }

  @Mutation(() => AskLanguageModelAnswer, {
    description:
      "Has the desk's language model asked what can be checked in an article's newest text. What it says is checked against the text, and becomes suggestions. For editors.",
  })
  async askLanguageModel(
    @Arg("input", () => AskLanguageModelInput) { articleId }: AskLanguageModelInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = await this.#models.ask(context.viewer, uuidOf("Article", articleId));
    return asked instanceof Refusal
      ? asked
      : readBack(context, info, { reader: articleReader, uuid: asked.id });
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

  @Mutation(() => ReopenSuggestionAnswer, {
    description: "Takes back that a suggestion was dismissed: it is open again. For editors.",
  })
  async reopenSuggestion(
    @Arg("input", () => ReopenSuggestionInput) input: ReopenSuggestionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const uuid = uuidOf("Suggestion", input.id);
    const opened = await this.#suggestions.reopen(context.viewer, uuid);
    return opened instanceof Refusal ? opened : readBack(context, info, { reader: suggestionReader, uuid });
  }
}
