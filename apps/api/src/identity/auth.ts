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
import { authHooks, limitedPaths } from "./auth-hooks.ts";
import { signedInBy } from "./session-way.ts";
import { SignInGuard } from "./sign-in.guard.ts";

export const authBasePath = "/auth";

/** A week from signing in, whatever happens in between: no request has to renew a cookie on its way. */
const sessionSeconds = 7 * 24 * 60 * 60;

/** A passkey lets in for good: a screen left open since this morning must not be enough to add one. */
const freshSeconds = 60 * 60;

/** People are added and changed by administrators, with an audit record, and never by these. */
const disabledPaths = [
  "/sign-up/email",
  "/update-user",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
  // Setting a password ends every session, and is recorded: `setPassword` does.
  "/change-password",
  // They answer with the tokens of other sessions, and record nothing: `myAccount` and `endSessions` do better.
  "/list-sessions",
  "/revoke-session",
  "/revoke-other-sessions",
  // Codes by e-mail, and the secret once more for whoever has the password: neither is offered.
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
  "/two-factor/get-totp-uri",
];

export interface AuthSettings {
  readonly env: Env;
  readonly pool: Pool;
  readonly log: Logger;
}

/** Better Auth keeps passwords and sessions. Roles, keys and who may do what are the desk's own matter. */
export function createAuth({ env, pool, log }: AuthSettings) {
  const guard = new SignInGuard(pool, env.signInRate);
  const rule = { window: env.signInRate.windowSeconds, max: env.signInRate.max };
  return betterAuth({
    appName: "Claimdesk",
    baseURL: env.publicUrl,
    basePath: authBasePath,
    secret: env.authSecret,
    trustedOrigins: adminOrigins(env),
    database: pool,
    user: person,
    session: { ...session, expiresIn: sessionSeconds, freshAge: freshSeconds, disableSessionRefresh: true },
    account,
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
      useSecureCookies: env.publicUrl.startsWith("https:"),
      // Pending migrations stop the start, which says more than this check would.
      database: { generateId: newUuid, validateSchema: false },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    plugins: [twoFactor({ schema: twoFactorSchema }), passkeys(env)],
    hooks: authHooks(guard, pool),
    databaseHooks: {
      session: {
        create: {
          before: async (made, context) => {
            await refuseDeactivated(pool, made.userId);
            return { data: { ...made, signedInBy: signedInBy(context?.path, made) } };
          },
        },
      },
    },
    telemetry: { enabled: false },
    onAPIError: { onError: (error) => tellUnexpected(log, error) },
    logger: {
      level: "warn",
      log: (level, message) => log[level === "error" ? "error" : "warn"]({ from: "better-auth" }, message),
    },
  });
}

/** A wrong password is said to whoever sent it, and is no news to whoever runs the desk. */
function tellUnexpected(log: Logger, error: unknown): void {
  if (error instanceof APIError && error.statusCode < 500) return;
  log.error({ err: error, from: "better-auth" }, "sign-in failed unexpectedly");
}

/** Answers as a wrong password does: who was here once is nobody's business. */
async function refuseDeactivated(pool: Pool, personId: string): Promise<void> {
  const { rowCount } = await pool.query("select from person where id = $1 and deactivated_at is null", [
    personId,
  ]);
  if (rowCount === 1) return;
  throw new APIError("UNAUTHORIZED", {
    code: "INVALID_EMAIL_OR_PASSWORD",
    message: "Invalid email or password",
  });
}
