/** People are added and changed by administrators, with an audit record, and never by these. */
export const disabledPaths = [
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
  // Accounts elsewhere are linked by signing in with them, and nothing is done in their name.
  "/link-social",
  "/unlink-account",
  "/list-accounts",
  "/account-info",
  "/get-access-token",
  "/refresh-token",
  // Codes by e-mail, and the secret once more for whoever has the password: neither is offered.
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
  "/two-factor/get-totp-uri",
];

/** Where a password or a code is looked at, so that somebody could guess. */
export const limitedPaths = [
  "/sign-in/email",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
  "/passkey/verify-authentication",
  "/sign-in/social",
];
