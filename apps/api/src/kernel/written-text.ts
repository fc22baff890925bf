import { codePointLength } from "@claimdesk/shared/code-point";
import { InvalidInput } from "./refusal.ts";

/** Control characters have no place in what people write, and Postgres keeps neither NUL nor half a surrogate pair. */
const unwritable = /\p{Cs}|(?![\t\n\r\u0080-\u009f])\p{Cc}/u;

/** Text that people wrote, without the white space around it. */
export function writtenText(field: string, given: string, lengthMax: number): string | InvalidInput {
  const text = given.trim();
  const length = codePointLength(text);
  if (length === 0) return new InvalidInput(field, { problem: "EMPTY", message: `\`${field}\` is empty.` });
  if (length > lengthMax) {
    const message = `\`${field}\` has ${lengthMax} characters at the most; this one has ${length}.`;
    return new InvalidInput(field, { problem: "TOO_LONG", max: lengthMax, message });
  }
  if (!unwritable.test(text)) return text;
  const message = `\`${field}\` has control characters in it.`;
  return new InvalidInput(field, { problem: "CONTROL_CHARACTERS", message });
}

/** The same where leaving it out, or empty, is a way of saying nothing. */
export function optionalText(
  field: string,
  given: string | null | undefined,
  lengthMax: number,
): string | null | InvalidInput {
  return given == null || given.trim() === "" ? null : writtenText(field, given, lengthMax);
}
