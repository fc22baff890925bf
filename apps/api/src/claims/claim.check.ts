import {
  claimTextLengthMax,
  rationaleLengthMax,
  reasonLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import { InputCheck } from "../kernel/input-check.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { optionalText, writtenText } from "../kernel/written-text.ts";

export const claimText = (given: string): string | InvalidInput =>
  writtenText("text", given, claimTextLengthMax);

export const reasonText = (given: string | null | undefined): string | null | InvalidInput =>
  optionalText("reason", given, reasonLengthMax);

export const rationaleText = (given: string): string | InvalidInput =>
  writtenText("rationale", given, rationaleLengthMax);

/** A BCP 47 tag in its canonical case. */
export function languageTag(given: string): string | InvalidInput {
  const check = new InputCheck();
  const tag = check.language("language", given);
  return check.fault ?? tag;
}

/** Each once, in the order given. */
export function topicNames(given: readonly string[]): string[] | InvalidInput {
  const check = new InputCheck();
  const topics = check.list("topics", given, { max: topicsMax, lengthMax: topicLengthMax });
  return check.fault ?? topics;
}
