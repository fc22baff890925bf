export type FailureConsequence =
  { readonly kind: "AGAIN"; readonly afterSeconds: number } | { readonly kind: "GIVEN_UP" };

interface FailedAttempt {
  /** Is it worth trying again by itself? */
  readonly passes: boolean;
  /** This one included. */
  readonly attempts: number;
  /** What the site asked for. */
  readonly retryAfterSeconds: number | null;
}

/** A site that wants to be left alone for longer than this is not waited for. */
const retryAfterSecondsMax = 86_400;

export function consequenceOf(failed: FailedAttempt, retrySeconds: readonly number[]): FailureConsequence {
  const wait = retrySeconds[failed.attempts - 1];
  const asked = failed.retryAfterSeconds ?? 0;
  if (!failed.passes || wait === undefined || asked > retryAfterSecondsMax) return { kind: "GIVEN_UP" };
  return { kind: "AGAIN", afterSeconds: Math.max(wait, asked) };
}
