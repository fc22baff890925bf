import { codePointLength } from "@claimdesk/shared/code-point";
import { passkeyNameLengthMax } from "@claimdesk/shared/limits";
import { APIError } from "better-auth/api";
import type { Pool } from "pg";

/** One for each device and some more. Better Auth sets no bound. */
export const passkeysMax = 20;

/** Better Auth takes any name or none; one's list of keys needs one to tell them apart. */
export function passkeyNameFrom(body: unknown): string {
  const given: unknown = typeof body === "object" && body !== null && "name" in body ? body.name : undefined;
  const name = typeof given === "string" ? given.replaceAll(/[\s\p{Cc}]+/gu, " ").trim() : "";
  const length = codePointLength(name);
  if (length > 0 && length <= passkeyNameLengthMax) return name;
  throw new APIError("BAD_REQUEST", {
    code: "PASSKEY_NAME_INVALID",
    message: `Give the passkey a name of 1 to ${passkeyNameLengthMax} characters; this one has ${length}.`,
  });
}

export async function refuseTooManyPasskeys(pool: Pool, personId: string): Promise<void> {
  const { rowCount } = await pool.query("select from passkey where person_id = $1", [personId]);
  if ((rowCount ?? 0) < passkeysMax) return;
  throw new APIError("BAD_REQUEST", {
    code: "TOO_MANY_PASSKEYS",
    message: `You have ${passkeysMax} passkeys already. Remove one that you do not use.`,
  });
}

/** Held by whoever took the device, a key that asks for no finger, face or PIN is one factor and not two. */
export function refuseUnverified(userVerified: boolean | undefined): void {
  if (userVerified === true) return;
  throw new APIError("UNAUTHORIZED", {
    code: "USER_NOT_VERIFIED",
    message: "The passkey did not check who uses it. Set a PIN, a finger or a face for it.",
  });
}
