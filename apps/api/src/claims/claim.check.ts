import {
  claimTextLengthMax,
  rationaleLengthMax,
  reasonLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import { richTextFault } from "../kernel/rich-text.ts";
import { optionalText, writtenText } from "../kernel/written-text.ts";

export const claimText = (given: string): string | InvalidInput =>
  writtenText("text", given, claimTextLengthMax);

export const reasonText = (given: string | null | undefined): string | null | InvalidInput =>
  optionalText("reason", given, reasonLengthMax);

/** As it was written, where readers will see all of it. */
export function rationaleMarkdown(given: string): string | InvalidInput {
  const written = writtenText("rationale", given, rationaleLengthMax);
  if (written instanceof InvalidInput) return written;
  const fault = richTextFault("rationale", written);
  return fault === null ? written : new InvalidInput("rationale", fault);
}

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
