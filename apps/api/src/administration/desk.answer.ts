import { Desk } from "../identity/desk.type.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { PolicyNeeded, SameDeskExists } from "./desk.refusal.ts";
import { PolicyType } from "./policy.type.ts";

export const CreateDeskAnswer = answerOf("CreateDeskAnswer", "The new desk, or why there is none.", [
  Desk,
  SameDeskExists,
  InvalidInput,
]);

export const EditDeskAnswer = answerOf("EditDeskAnswer", "The desk, or why it stays as it is.", [
  Desk,
  SameDeskExists,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const SetPolicyAnswer = answerOf("SetPolicyAnswer", "The policy, or why nothing changes.", [
  PolicyType,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const RemovePolicyAnswer = answerOf(
  "RemovePolicyAnswer",
  "The desk without that policy, or why it stays.",
  [Desk, PolicyNeeded, StaleVersion, NotFound],
);
