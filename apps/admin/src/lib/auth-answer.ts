/** What the API's `/auth` answers to a page: its value, or why there is none, by a word of the messages. */
export type AuthAnswer<Value> = { ok: true; value: Value } | { ok: false; problem: AuthProblem };

export type AuthProblem =
  | "wrongPassword"
  | "wrongCode"
  | "usedCode"
  | "startAgain"
  | "locked"
  | "tooMany"
  | "notFresh"
  | "nameInvalid"
  | "tooManyPasskeys"
  | "notVerified"
  | "unknownPasskey"
  | "signedOut"
  | "providerUnreachable"
  | "refused"
  | "unreachable";

/** Better Auth's codes, and those of the desk beside them. */
const problemByCode: Readonly<Record<string, AuthProblem>> = {
  INVALID_PASSWORD: "wrongPassword",
  INVALID_CODE: "wrongCode",
  CODE_USED: "usedCode",
  INVALID_BACKUP_CODE: "wrongCode",
  INVALID_TWO_FACTOR_COOKIE: "startAgain",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "startAgain",
  CHALLENGE_NOT_FOUND: "startAgain",
  ACCOUNT_TEMPORARILY_LOCKED: "locked",
  TOO_MANY_REQUESTS: "tooMany",
  SESSION_NOT_FRESH: "notFresh",
  PASSKEY_NAME_INVALID: "nameInvalid",
  TOO_MANY_PASSKEYS: "tooManyPasskeys",
  USER_NOT_VERIFIED: "notVerified",
  PASSKEY_NOT_FOUND: "unknownPasskey",
  PROVIDER_UNREACHABLE: "providerUnreachable",
  UNAUTHORIZED: "signedOut",
};

export function problemOf(status: number, code: unknown): AuthProblem {
  const known = typeof code === "string" ? problemByCode[code] : undefined;
  if (known !== undefined) return known;
  if (status === 401) return "signedOut";
  if (status === 429) return "tooMany";
  return status >= 500 ? "unreachable" : "refused";
}

export async function readAuthAnswer<Value>(response: Response): Promise<AuthAnswer<Value>> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value: body as Value };
  const code = typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
  return { ok: false, problem: problemOf(response.status, code) };
}

/** Asked from the browser, so that it keeps the cookies of the answer. */
export async function askAuth<Value>(path: string, body?: object): Promise<AuthAnswer<Value>> {
  try {
    const init =
      body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          };
    return await readAuthAnswer<Value>(await fetch(`/auth${path}`, init));
  } catch {
    return { ok: false, problem: "unreachable" };
  }
}
