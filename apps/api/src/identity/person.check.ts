import { codePointLength } from "@claimdesk/shared/code-point";
import {
  emailLengthMax,
  nameLengthMax,
  passwordLengthMax,
  passwordLengthMin,
} from "@claimdesk/shared/limits";
import { z } from "zod";
import { InvalidInput } from "../kernel/refusal.ts";

const email = z.email().max(emailLengthMax);

export function nameFrom(given: string): string | InvalidInput {
  const name = given.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  const length = codePointLength(name);
  if (length > 0 && length <= nameLengthMax) return name;
  return new InvalidInput(
    "name",
    `A name has from 1 to ${nameLengthMax} characters; this one has ${length}.`,
  );
}

/** In small letters, as Better Auth looks addresses up. */
export function emailFrom(given: string): string | InvalidInput {
  const { data, success } = email.safeParse(given.trim().toLowerCase());
  return success ? data : new InvalidInput("email", `"${given.slice(0, 60)}" is not an e-mail address.`);
}

/** Counted as Better Auth counts at sign-in. Null where the password will do. */
export function faultOfPassword({ length }: string): InvalidInput | null {
  if (length >= passwordLengthMin && length <= passwordLengthMax) return null;
  const bounds = `from ${passwordLengthMin} to ${passwordLengthMax} characters`;
  return new InvalidInput("password", `A password has ${bounds}; this one has ${length}.`);
}
