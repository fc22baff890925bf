import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import type { Reader } from "../platform/graphql/reader.ts";
import { SetMailPreferencesAnswer } from "./mail-preference.answer.ts";
import { SetMailPreferencesInput } from "./mail-preference.input.ts";
import type { MailPreferenceService } from "./mail-preference.service.ts";
import { MailPreferences } from "./mail-preference.type.ts";

@Resolver()
export class MailPreferenceResolver {
  readonly #preferences: MailPreferenceService;
  readonly #reader: Reader;

  constructor(preferences: MailPreferenceService, reader: Reader) {
    this.#preferences = preferences;
    this.#reader = reader;
  }

  @Query(() => MailPreferences, {
    nullable: true,
    description: "How you want to be told by e-mail. For people of the desk.",
  })
  myMailPreferences(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => SetMailPreferencesAnswer, {
    description: "Says how one wants to be told by e-mail. For people of the desk.",
  })
  async setMailPreferences(
    @Arg("input", () => SetMailPreferencesInput) input: SetMailPreferencesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { language, quietFrom = null, quietUntil = null } = input;
    const inWords = language === "FR" ? ("fr" as const) : ("en" as const);
    const set = await this.#preferences.set(context.viewer, {
      ...input,
      language: inWords,
      quietFrom,
      quietUntil,
    });
    return set instanceof Refusal ? set : readBack(context, info, { reader: this.#reader, uuid: set.id });
  }
}
