import { codePointLength } from "@claimdesk/shared/code-point";
import {
  emailLengthMax,
  nameLengthMax,
  passwordLengthMax,
  passwordLengthMin,
} from "@claimdesk/shared/limits";
import { z } from "zod";
import { InvalidInput } from "../kernel/refusal.ts";

const email = z.email();

export function nameFrom(given: string): string | InvalidInput {
  const name = given.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  const length = codePointLength(name);
  if (length > 0 && length <= nameLengthMax) return name;
  const message = `A name has from 1 to ${nameLengthMax} characters; this one has ${length}.`;
  const fault =
    length === 0 ? ({ problem: "EMPTY" } as const) : ({ problem: "TOO_LONG", max: nameLengthMax } as const);
  return new InvalidInput("name", { ...fault, message });
}

/** In small letters, as Better Auth looks addresses up. */
export function emailFrom(given: string): string | InvalidInput {
  const address = given.trim().toLowerCase();
  const shown = given.slice(0, 60);
  if (!email.safeParse(address).success) {
    const message = `"${shown}" is not an e-mail address.`;
    return new InvalidInput("email", { problem: "NOT_AN_EMAIL_ADDRESS", message });
  }
  if (address.length <= emailLengthMax) return address;
  const message = `"${shown}…" is too long: an e-mail address has ${emailLengthMax} characters at the most.`;
  return new InvalidInput("email", { problem: "TOO_LONG", max: emailLengthMax, message });
}

/** Counted as Better Auth counts at sign-in. Null where the password will do. */
export function faultOfPassword({ length }: string): InvalidInput | null {
  if (length >= passwordLengthMin && length <= passwordLengthMax) return null;
  const [min, max] = [passwordLengthMin, passwordLengthMax];
  const message = `A password has from ${min} to ${max} characters; this one has ${length}.`;
  return new InvalidInput("password", {
    problem: length < min ? "TOO_SHORT" : "TOO_LONG",
    min,
    max,
    message,
  });
}
