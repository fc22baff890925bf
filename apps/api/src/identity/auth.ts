import { passwordLengthMax, passwordLengthMin } from "@claimdesk/shared/limits";
import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Pool } from "pg";
import { newUuid } from "../kernel/id.ts";
import type { Env } from "../platform/env.ts";
import { adminOrigins } from "../platform/http/admin-origin.ts";
import { clientAddressHeader } from "../platform/http/auth.routes.ts";
import type { Logger } from "../platform/log.ts";
import { account, person, rateLimit, session, verification } from "./auth.columns.ts";
import { SignInGuard } from "./sign-in.guard.ts";

export const authBasePath = "/auth";

/** A week from signing in, whatever happens in between: no request has to renew a cookie on its way. */
const sessionSeconds = 7 * 24 * 60 * 60;

/** People are added and changed by administrators, with an audit record, and never by these. */
const disabledPaths = [
  "/sign-up/email",
  "/update-user",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
];

export interface AuthSettings {
  readonly env: Env;
  readonly pool: Pool;
  readonly log: Logger;
}

/** Better Auth keeps passwords and sessions. Roles, keys and who may do what are the desk's own matter. */
export function createAuth({ env, pool, log }: AuthSettings) {
  const guard = new SignInGuard(pool, env.signInRate);
  return betterAuth({
    appName: "Claimdesk",
    baseURL: env.publicUrl,
    basePath: authBasePath,
    secret: env.authSecret,
    trustedOrigins: adminOrigins(env),
    database: pool,
    user: person,
    session: { ...session, expiresIn: sessionSeconds, disableSessionRefresh: true },
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
      customRules: { "/sign-in/email": { window: env.signInRate.windowSeconds, max: env.signInRate.max } },
    },
    advanced: {
      cookiePrefix: "claimdesk",
      useSecureCookies: env.publicUrl.startsWith("https:"),
      // Pending migrations stop the start, which says more than this check would.
      database: { generateId: newUuid, validateSchema: false },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === "/sign-in/email") await guard.admit(emailOf(context.body));
      }),
      after: createAuthMiddleware(async (context) => {
        const signedIn = context.path === "/sign-in/email" && context.context.newSession !== null;
        if (signedIn) await guard.forget(emailOf(context.body));
      }),
    },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDeactivated(pool, userId) } } },
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

function emailOf(body: unknown): string {
  const email: unknown = typeof body === "object" && body !== null && "email" in body ? body.email : "";
  return typeof email === "string" ? email.trim().toLowerCase() : "";
}
