import { createAuth, type Auth, type AuthSettings } from "./auth.ts";
import { discoveryUrlOf, signInPage, type Door } from "./single-sign-on.ts";

/** Reading a page that every sign-in at the provider begins with. */
const discoveryTimeoutMs = 10_000;

const singleSignOnPath = /\/(sign-in\/social|callback\/[^/]+)$/;

/**
 * Hands requests to Better Auth, which asks the provider of single sign-on once, when it is made, and never again if
 * that failed. So it is made with the provider when somebody first wants to go there: a provider that is down keeps the
 * desk from nothing, and the next attempt finds it when it is up again.
 */
export class AuthDoor {
  readonly #settings: AuthSettings;
  readonly #door: Door | null;
  readonly #plain: Auth;
  #withProvider: Promise<Auth> | null = null;

  constructor(settings: AuthSettings, door: Door | null) {
    this.#settings = settings;
    this.#door = door;
    this.#plain = createAuth(settings, null);
  }

  async cookieName(): Promise<string> {
    return (await this.#plain.$context).authCookies.sessionToken.name;
  }

  async handle(request: Request): Promise<Response> {
    const door = this.#door;
    if (door === null || !singleSignOnPath.test(new URL(request.url).pathname))
      return this.#plain.handler(request);
    try {
      return await (await this.#atProvider(door)).handler(request);
    } catch (error) {
      if (!(error instanceof ProviderUnreachable)) throw error;
      this.#settings.log.warn({ err: error }, "the provider of single sign-on cannot be reached");
      return request.method === "GET"
        ? Response.redirect(`${signInPage(door.env)}?error=provider_unreachable`, 302)
        : Response.json({ code: "PROVIDER_UNREACHABLE", message: error.message }, { status: 503 });
    }
  }

  async #atProvider(door: Door): Promise<Auth> {
    this.#withProvider ??= discovered(door).then(() => createAuth(this.#settings, door));
    const making = this.#withProvider;
    try {
      return await making;
    } catch (error) {
      if (this.#withProvider === making) this.#withProvider = null;
      throw error;
    }
  }
}

class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable";
}

/** Asked beforehand, since Better Auth would wait without end, and takes whatever issuer is told there. */
async function discovered({ settings }: Door): Promise<void> {
  const told = await fetch(discoveryUrlOf(settings), { signal: AbortSignal.timeout(discoveryTimeoutMs) })
    .then((answer) => answer.json() as Promise<{ issuer?: unknown }>)
    .catch((cause: unknown) => {
      throw new ProviderUnreachable(`Nothing can be read at ${discoveryUrlOf(settings)}.`, { cause });
    });
  if (withoutSlash(told.issuer) === withoutSlash(settings.issuer)) return;
  throw new ProviderUnreachable(`${discoveryUrlOf(settings)} names another issuer: ${String(told.issuer)}.`);
}

const withoutSlash = (issuer: unknown): string => String(issuer).replace(/\/+$/, "");
