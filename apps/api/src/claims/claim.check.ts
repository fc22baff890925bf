import {
  claimTextLengthMax,
  languageTagLengthMax,
  rationaleLengthMax,
  reasonLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import { InvalidInput } from "../kernel/refusal.ts";
import { optionalText, writtenText } from "../kernel/written-text.ts";

export const claimText = (given: string): string | InvalidInput =>
  writtenText("text", given, claimTextLengthMax);

export const reasonText = (given: string | null | undefined): string | null | InvalidInput =>
  optionalText("reason", given, reasonLengthMax);

export const rationaleText = (given: string): string | InvalidInput =>
  writtenText("rationale", given, rationaleLengthMax);

/** A BCP 47 tag in its canonical case. */
export function languageTag(given: string): string | InvalidInput {
  const tag = canonicalTag(given.trim());
  if (tag !== null && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) && tag.length <= languageTagLengthMax)
    return tag;
  return new InvalidInput(
    "language",
    `"${given.slice(0, 60)}" is not a language tag such as "fr" or "en-GB".`,
  );
}

function canonicalTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}

/** Each once, in the order given. */
export function topicNames(given: readonly string[]): string[] | InvalidInput {
  const topics: string[] = [];
  for (const [place, one] of given.entries()) {
    const topic = writtenText(`topics.${place}`, one.replaceAll(/\s+/g, " "), topicLengthMax);
    if (topic instanceof InvalidInput) return topic;
    if (!topics.includes(topic)) topics.push(topic);
  }
  if (topics.length <= topicsMax) return topics;
  return new InvalidInput(
    "topics",
    `A claim has ${topicsMax} topics at the most; this one has ${topics.length}.`,
  );
}
