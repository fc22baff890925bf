/** Sign-in and sign-out as the API's `/auth` offers them, asked from the browser so that it keeps the cookie. */
export type SignInOutcome =
  | { kind: "signedIn" }
  | { kind: "codeNeeded" }
  | { kind: "wrongCredentials" }
  | { kind: "tooManyAttempts"; retryAfterSeconds: number }
  | { kind: "refused" }
  | { kind: "unreachable" };

const retryAfterSecondsDefault = 60;

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post("/auth/sign-in/email", { email, password });
  if (response === undefined) return { kind: "unreachable" };
  return (await asksForCode(response)) ? { kind: "codeNeeded" } : readSignIn(response);
}

/** The password is right, and there is no session before a code is right, too. */
async function asksForCode(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null && "twoFactorRedirect" in body;
}

export function readSignIn(response: Response): SignInOutcome {
  if (response.ok) return { kind: "signedIn" };
  switch (response.status) {
    // An address that is none cannot be anybody's: to the reader it is the same as a wrong one.
    case 400:
    case 401:
      return { kind: "wrongCredentials" };
    case 403:
      return { kind: "refused" };
    case 429:
      return { kind: "tooManyAttempts", retryAfterSeconds: retryAfter(response.headers) };
    default:
      return { kind: "unreachable" };
  }
}

/** Answers whether it is done: a session that may still stand must not look ended. */
export async function signOut(): Promise<boolean> {
  return (await post("/auth/sign-out", {}))?.ok ?? false;
}

/** Ends the sessions of all devices, and this one last. */
export async function signOutEverywhere(): Promise<boolean> {
  const revoked = await post("/auth/revoke-sessions", {});
  if (revoked?.ok !== true) return false;
  await signOut();
  return true;
}

function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get("x-retry-after") ?? headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : retryAfterSecondsDefault;
}

async function post(path: string, body: object): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return undefined;
  }
}
