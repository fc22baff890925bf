export type KeyStanding = "active" | "expired" | "revoked";

interface Limits {
  expiresAt: string;
  revokedAt: string | null;
}

/** Does the key still open anything? Whoever revoked it did so on purpose, which says more than its date. */
export function keyStanding({ expiresAt, revokedAt }: Limits, now: Date): KeyStanding {
  if (revokedAt !== null) return "revoked";
  return new Date(expiresAt) <= now ? "expired" : "active";
}
