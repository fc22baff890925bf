import { passwordLengthMax, passwordLengthMin } from "@claimdesk/shared/limits";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Pool } from "pg";
import { newUuid } from "../kernel/id.ts";
import type { Env } from "../platform/env.ts";
import { adminOrigins } from "../platform/http/admin-origin.ts";
import { clientAddressHeader } from "../platform/http/auth.routes.ts";
import type { Logger } from "../platform/log.ts";
import { account, person, rateLimit, session, twoFactorSchema, verification } from "./auth.columns.ts";
import { passkeys } from "./auth-passkeys.ts";
import { authHooks } from "./auth-hooks.ts";
import { disabledPaths, limitedPaths } from "./auth-paths.ts";
import { authRowHooks } from "./auth-row-hooks.ts";
import { admission, signInPage, singleSignOn, type Door } from "./single-sign-on.ts";
import { SignInGuard } from "./sign-in.guard.ts";

export const authBasePath = "/auth";

/** A week from signing in, whatever happens in between: no request has to renew a cookie on its way. */
const sessionSeconds = 7 * 24 * 60 * 60;

/** A passkey lets in for good: a screen left open since this morning must not be enough to add one. */
const freshSeconds = 60 * 60;

export interface AuthSettings {
  readonly env: Env;
  readonly pool: Pool;
  readonly log: Logger;
}

/** Better Auth keeps passwords and sessions. Roles, keys and who may do what are the desk's own matter. */
export function createAuth({ env, pool, log }: AuthSettings, door: Door | null) {
  const guard = new SignInGuard(pool, env.signInRate);
  const rule = { window: env.signInRate.windowSeconds, max: env.signInRate.max };
  return betterAuth({
    appName: "Claimdesk",
    baseURL: env.publicUrl,
    basePath: authBasePath,
    secret: env.authSecret,
    trustedOrigins: adminOrigins(env),
    database: pool,
    user: { ...person, ...(door === null ? {} : { validateUserInfo: admission(door) }) },
    session: { ...session, expiresIn: sessionSeconds, freshAge: freshSeconds, disableSessionRefresh: true },
    account: {
      ...account,
      // People are made by administrators, or by `welcome` of a checked address: none can have taken one in advance.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
      updateAccountOnSignIn: false,
    },
    verification,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLengthMin,
      maxPasswordLength: passwordLengthMax,
    },
    disabledPaths,
    rateLimit: {
      ...rateLimit,
      enabled: true,
      storage: "database",
      window: 60,
      max: 300,
      customRules: Object.fromEntries(limitedPaths.map((path) => [path, rule])),
    },
    advanced: {
      cookiePrefix: "claimdesk",
      // Said, since Better Auth would leave it out wherever NODE_ENV is "test".
      disableOriginCheck: false,
      useSecureCookies: env.publicUrl.startsWith("https:"),
      // Pending migrations stop the start, which says more than this check would.
      database: { generateId: newUuid, validateSchema: false },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    plugins: [
      twoFactor({ schema: twoFactorSchema }),
      passkeys(env),
      ...(door === null ? [] : [singleSignOn(door)]),
    ],
    hooks: authHooks(guard, pool),
    databaseHooks: authRowHooks(pool),
    telemetry: { enabled: false },
    onAPIError: { errorURL: signInPage(env), onError: (error) => tellUnexpected(log, error) },
    logger: {
      level: "warn",
      log: (level, message) => log[level === "error" ? "error" : "warn"]({ from: "better-auth" }, message),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** A wrong password is said to whoever sent it, and is no news to whoever runs the desk. */
function tellUnexpected(log: Logger, error: unknown): void {
  if (error instanceof APIError && error.statusCode < 500) return;
  log.error({ err: error, from: "better-auth" }, "sign-in failed unexpectedly");
}
