import { commentLengthMax } from "@claimdesk/shared/limits";
import { InvalidInput } from "../kernel/refusal.ts";
import { writtenText } from "../kernel/written-text.ts";
import { mentionedIn } from "../kernel/mention.ts";

/** More than a desk that talks to one another; whoever wants to tell everybody has other ways. */
export const mentionsMax = 50;

export interface CheckedBody {
  readonly body: string;
  /** UUIDs. */
  readonly mentions: readonly string[];
}

export function checkedBody(given: string): CheckedBody | InvalidInput {
  const body = writtenText("body", given, commentLengthMax);
  if (body instanceof InvalidInput) return body;
  const mentions = mentionedIn(body);
  if (mentions.length <= mentionsMax) return { body, mentions };
  const message = `A comment names ${String(mentionsMax)} people at the most; this one names ${String(mentions.length)}.`;
  return new InvalidInput("body", { problem: "TOO_MANY", max: mentionsMax, message });
}

export function notAtTheDesk(): InvalidInput {
  const message =
    "Somebody whom the comment names is not at the desk, and cannot see the review. Leave them out.";
  return new InvalidInput("body", { problem: "NOT_AT_THE_DESK", message });
}
