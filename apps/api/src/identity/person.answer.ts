import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { EmailTaken, LastAdministrator, WrongPassword } from "./person.refusal.ts";
import { Person } from "./person.type.ts";

export const AddPersonAnswer = answerOf("AddPersonAnswer", "The person who was added, or why not.", [
  Person,
  EmailTaken,
  InvalidInput,
]);

export const EditPersonAnswer = answerOf("EditPersonAnswer", "The person as they now are, or why not.", [
  Person,
  StaleVersion,
  LastAdministrator,
  NotFound,
  InvalidInput,
]);

export const SetPasswordAnswer = answerOf("SetPasswordAnswer", "Whose password it is, or why it is not.", [
  Person,
  WrongPassword,
  NotFound,
  InvalidInput,
]);

export const SignOutEverywhereAnswer = answerOf("SignOutEverywhereAnswer", "Who is signed out, or why not.", [
  Person,
  NotFound,
]);
