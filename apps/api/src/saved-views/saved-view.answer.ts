import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf, toldAnswerOf } from "../platform/graphql/answer.ts";
import { NotYourView } from "./saved-view.refusal.ts";
import { DefaultView, DeletedSavedView, SavedViewType } from "./saved-view.type.ts";

export const CreateSavedViewAnswer = answerOf("CreateSavedViewAnswer", "The view, or why there is none.", [
  SavedViewType,
  NotFound,
  InvalidInput,
]);

export const EditSavedViewAnswer = answerOf("EditSavedViewAnswer", "The view as it now is, or why not.", [
  SavedViewType,
  NotYourView,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const DeleteSavedViewAnswer = toldAnswerOf("DeleteSavedViewAnswer", "What is gone, or why it stays.", [
  DeletedSavedView,
  NotYourView,
  StaleVersion,
  NotFound,
]);

export const SetDefaultViewAnswer = toldAnswerOf(
  "SetDefaultViewAnswer",
  "What your queue opens with, or why it does not.",
  [DefaultView, NotFound],
);
