import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { Account } from "./account.type.ts";
import { Person } from "./person.type.ts";

export const EndSessionsAnswer = answerOf("EndSessionsAnswer", "The account with its sessions, or why not.", [
  Account,
  NotFound,
]);

export const ResetSecondFactorAnswer = answerOf(
  "ResetSecondFactorAnswer",
  "Who has no second factor any more, or why not.",
  [Person, NotFound, InvalidInput],
);
