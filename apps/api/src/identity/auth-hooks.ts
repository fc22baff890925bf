import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import type { Pool } from "pg";
import { limitedPaths } from "./auth-paths.ts";
import { passkeyNameFrom, refuseTooManyPasskeys } from "./passkey.check.ts";
import { refuseGivenToken } from "./single-sign-on.service.ts";
import type { SignInGuard } from "./sign-in.guard.ts";
import { UsedCodeGuard } from "./used-code.guard.ts";

/** They want the password again of whoever is signed in: a screen left open must not be enough. */
const passwordPaths = new Set([
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
]);

const codePath = "/two-factor/verify-totp";

const namingPaths = new Set(["/passkey/verify-registration", "/passkey/update-passkey"]);

/** What the desk does before and after what Better Auth does. */
export function authHooks(guard: SignInGuard, pool: Pool) {
  const codes = new UsedCodeGuard(pool);
  return {
    before: createAuthMiddleware(async (context) => {
      if (context.path === "/sign-in/email") await guard.admit(emailOf(context.body));
      if (passwordPaths.has(context.path)) {
        const signedIn = await getSessionFromCtx(context);
        if (signedIn !== null) await guard.admit(signedIn.user.email);
      }
      refuseTrust(context.body);
      refuseGivenToken(context.body);
      if (context.path === codePath) await codes.claim(context);
      if (context.path === "/passkey/generate-register-options") {
        const signedIn = await getSessionFromCtx(context);
        if (signedIn !== null) await refuseTooManyPasskeys(pool, signedIn.user.id);
      }
      if (!namingPaths.has(context.path)) return undefined;
      return { context: { body: { ...(context.body as object), name: passkeyNameFrom(context.body) } } };
    }),
    after: createAuthMiddleware(async (context) => {
      const { newSession, session, returned } = context.context;
      if (context.path === codePath && returned instanceof APIError) await codes.giveBack(context);
      // Whoever knows the password is not a guesser.
      if (limitedPaths.includes(context.path) && !(returned instanceof APIError)) {
        const email = (newSession ?? session)?.user.email;
        if (email !== undefined) await guard.forget(email);
      }
    }),
  };
}

/** A device that is never asked again would make one factor of two, for a month and unseen. */
function refuseTrust(body: unknown): void {
  if (typeof body !== "object" || body === null || !("trustDevice" in body) || body.trustDevice !== true)
    return;
  throw new APIError("BAD_REQUEST", {
    code: "DEVICE_TRUST_NOT_OFFERED",
    message: "This desk asks for the code at each sign-in: leave out trustDevice.",
  });
}

function emailOf(body: unknown): string {
  const email: unknown = typeof body === "object" && body !== null && "email" in body ? body.email : "";
  return typeof email === "string" ? email.trim().toLowerCase() : "";
}
