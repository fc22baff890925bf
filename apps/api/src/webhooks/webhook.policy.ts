/** What follows from an attempt. */
export type Consequence =
  | { readonly kind: "DELIVERED" }
  | { readonly kind: "AGAIN"; readonly afterSeconds: number }
  | { readonly kind: "GIVEN_UP"; readonly disables: "FAILING" | "GONE" | null };

export interface Attempted {
  readonly accepted: boolean;
  readonly status: number | null;
  readonly isTest: boolean;
  /** Of this round, before this attempt. */
  readonly failures: number;
  /** Has the webhook taken anything since the round began? */
  readonly deliveredSince: boolean;
}

/** 410: the receiver says that nobody is there any more (Standard Webhooks). */
const gone = 410;

export function consequenceOf(attempted: Attempted, retrySeconds: readonly number[]): Consequence {
  const { accepted, status, isTest, failures, deliveredSince } = attempted;
  if (accepted) return { kind: "DELIVERED" };
  if (isTest) return { kind: "GIVEN_UP", disables: null };
  if (status === gone) return { kind: "GIVEN_UP", disables: "GONE" };
  const afterSeconds = retrySeconds[failures];
  if (afterSeconds !== undefined) return { kind: "AGAIN", afterSeconds };
  return { kind: "GIVEN_UP", disables: deliveredSince ? null : "FAILING" };
}
