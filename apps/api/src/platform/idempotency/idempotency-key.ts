import { Denial } from "../../kernel/denial.ts";

/** Visible ASCII without what a quoted string would have to escape. Short ones are guessed, and come about twice. */
const keyPattern = /^[!#-[\]-~]{16,200}$/;

/** The header's key, as the draft has it in quotation marks, or without them as many send it. */
export function idempotencyKeyIn(header: string | readonly string[]): string {
  const given = typeof header === "string" ? header.trim() : "";
  const key = /^"(.*)"$/.exec(given)?.[1] ?? given;
  if (keyPattern.test(key)) return key;
  throw new Denial(
    "IDEMPOTENCY_KEY_MALFORMED",
    "An Idempotency-Key has 16 to 200 visible ASCII characters without quotation marks or backslashes, best of all " +
      'a new UUID for each change: Idempotency-Key: "8e03978e-40d5-43e8-bc93-6894a57f9324"',
  );
}
