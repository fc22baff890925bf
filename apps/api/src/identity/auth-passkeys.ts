import { passkey } from "@better-auth/passkey";
import type { Env } from "../platform/env.ts";
import { adminOrigins } from "../platform/http/admin-origin.ts";
import { passkeySchema } from "./auth.columns.ts";
import { refuseUnverified } from "./passkey.check.ts";

/** Passkeys belong to the admin's name, where they are made and used: not to the API's, which may be another. */
export function passkeys(env: Env) {
  const [admin = env.publicUrl] = env.adminOrigins;
  return passkey({
    rpID: new URL(admin).hostname,
    rpName: "Claimdesk",
    origin: adminOrigins(env),
    schema: passkeySchema,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => refuseUnverified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => refuseUnverified(verification.authenticationInfo.userVerified),
    },
  });
}
