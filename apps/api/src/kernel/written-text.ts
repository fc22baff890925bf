import { codePointLength } from "@claimdesk/shared/code-point";
import { InvalidInput } from "./refusal.ts";

/** Control characters have no place in what people write, and Postgres keeps neither NUL nor half a surrogate pair. */
const unwritable = /\p{Cs}|(?![\t\n\r\u0080-\u009f])\p{Cc}/u;

/** Text that people wrote, without the white space around it. */
export function writtenText(field: string, given: string, lengthMax: number): string | InvalidInput {
  const text = given.trim();
  const length = codePointLength(text);
  if (length === 0) return new InvalidInput(field, `\`${field}\` is empty.`);
  if (length > lengthMax) {
    return new InvalidInput(
      field,
      `\`${field}\` has ${lengthMax} characters at the most; this one has ${length}.`,
    );
  }
  return unwritable.test(text) ? new InvalidInput(field, `\`${field}\` has control characters in it.`) : text;
}

/** The same where leaving it out, or empty, is a way of saying nothing. */
export function optionalText(
  field: string,
  given: string | null | undefined,
  lengthMax: number,
): string | null | InvalidInput {
  return given == null || given.trim() === "" ? null : writtenText(field, given, lengthMax);
}
