import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { askAuth } from "./auth-answer.ts";
import type { AuthAnswer, AuthProblem } from "./auth-answer.ts";

/** What the browser itself says no to, beside what the API does. */
export type PasskeyProblem = AuthProblem | "cancelled" | "alreadyThere";
export type PasskeyAnswer = { ok: true } | { ok: false; problem: PasskeyProblem };

export const hasPasskeys = (): boolean => browserSupportsWebAuthn();
export const offersPasskeysInFields = (): Promise<boolean> => browserSupportsWebAuthnAutofill();

/** The device asks for a finger, a face or a PIN; the key stays there, and the desk gets its public half. */
export async function addPasskey(name: string): Promise<PasskeyAnswer> {
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>("/passkey/generate-register-options");
  if (!options.ok) return options;
  return withDevice(
    () => startRegistration({ optionsJSON: options.value }),
    (response) => askAuth("/passkey/verify-registration", { response, name }),
  );
}

/** Within the address field where `inField`, and in a window of the browser's own otherwise. */
export async function signInByPasskey({ inField }: { inField: boolean }): Promise<PasskeyAnswer> {
  const path = "/passkey/generate-authenticate-options";
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>(path);
  if (!options.ok) return options;
  const optionsJSON = { ...options.value, userVerification: "required" as const };
  return withDevice(
    () => startAuthentication({ optionsJSON, useBrowserAutofill: inField }),
    (response) => askAuth("/passkey/verify-authentication", { response }),
  );
}

async function withDevice<Response>(
  ask: () => Promise<Response>,
  verify: (response: Response) => Promise<AuthAnswer<unknown>>,
): Promise<PasskeyAnswer> {
  let response: Response;
  try {
    response = await ask();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, problem: name === "InvalidStateError" ? "alreadyThere" : "cancelled" };
  }
  const answer = await verify(response);
  return answer.ok ? { ok: true } : answer;
}
