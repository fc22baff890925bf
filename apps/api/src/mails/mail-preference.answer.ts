import { InvalidInput } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { MailPreferences } from "./mail-preference.type.ts";

export const SetMailPreferencesAnswer = answerOf(
  "SetMailPreferencesAnswer",
  "How one is told from now on, or why that is not changed.",
  [MailPreferences, InvalidInput],
);
