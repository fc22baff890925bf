import { Secret, TOTP } from "otpauth";
import { anyAddress, cookiesOf, type Person } from "./people.ts";
import { adminUrl, apiUrl } from "./server.ts";

/** A browser's cookies, sign-in by sign-in. */
export class Jar {
  readonly #cookies = new Map<string, string>();

  constructor(cookie = "") {
    this.#take(cookie.split("; "));
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  keep(response: Response): void {
    this.#take(cookiesOf(response).split("; "));
  }

  #take(pairs: readonly string[]): void {
    for (const pair of pairs) {
      const at = pair.indexOf("=");
      if (at < 1) continue;
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

/** Asks as the admin's page does, and keeps the cookies of the answer. */
export async function authPost(
  jar: Jar,
  path: string,
  { body, at = apiUrl(), from = anyAddress() }: { body: object; at?: string; from?: string },
): Promise<Response> {
  const headers = { "content-type": "application/json", origin: adminUrl(), "x-forwarded-for": from };
  const response = await fetch(`${at}/auth${path}`, {
    method: "POST",
    headers: { ...headers, cookie: jar.header },
    body: JSON.stringify(body),
    redirect: "manual",
  });
  jar.keep(response);
  return response;
}

/** What an authenticator app makes of the address in the QR code. */
export function appOf(totpURI: string): TOTP {
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
}

const periodMs = 30_000;

/** A code is good for one sign-in: the one that the app shows next is right already. */
export const nextCode = (app: TOTP): string => app.generate({ timestamp: Date.now() + periodMs });

export interface WithCodes {
  jar: Jar;
  app: TOTP;
  recoveryCodes: string[];
}

/** Somebody who signs in with a code from now on; in this session they stay signed in. */
export async function withCodes(person: Person): Promise<WithCodes> {
  const jar = new Jar(person.headers?.cookie);
  const begun = await authPost(jar, "/two-factor/enable", { body: { password: person.password } });
  const { totpURI, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] };
  const app = appOf(totpURI);
  const confirmed = await authPost(jar, "/two-factor/verify-totp", { body: { code: app.generate() } });
  if (!confirmed.ok) throw new Error(`The code was refused: ${await confirmed.text()}`);
  return { jar, app, recoveryCodes: backupCodes };
}

/** The first of two steps. */
export async function passwordStep({ email, password }: Person, jar = new Jar()): Promise<Jar> {
  const response = await authPost(jar, "/sign-in/email", { body: { email, password } });
  if (!response.ok) throw new Error(`The password was refused: ${await response.text()}`);
  return jar;
}
