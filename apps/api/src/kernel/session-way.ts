/** How a session began. */
export type SessionWay = "PASSWORD" | "PASSWORD_AND_CODE" | "RECOVERY_CODE" | "PASSKEY" | "SINGLE_SIGN_ON";

const wayByPath: Readonly<Record<string, SessionWay>> = {
  "/sign-in/email": "PASSWORD",
  "/two-factor/verify-totp": "PASSWORD_AND_CODE",
  "/two-factor/verify-backup-code": "RECOVERY_CODE",
  "/passkey/verify-authentication": "PASSKEY",
  "/callback/:id": "SINGLE_SIGN_ON",
};

/** Where a session takes the place of another of the same person, as after switching codes off, it began as that did. */
export function signedInBy(path: string | undefined, formerly: SessionWay | null): SessionWay {
  const way = path === undefined ? undefined : wayByPath[path];
  if (way !== undefined) return way;
  return formerly === "PASSKEY" || formerly === "SINGLE_SIGN_ON" ? formerly : "PASSWORD";
}

/** Does it take two things to begin a session so? A passkey is had and unlocked; at the provider it is their matter. */
export function isByTwoFactors(way: SessionWay): boolean {
  return way === "PASSKEY" || way === "SINGLE_SIGN_ON";
}
