import { adviceTo, type Permission } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { mayAdminister, operator, type Authority } from "../kernel/operator.ts";

/** Throws unless `by` looks after people. `what` begins the sentence that the caller sees. */
export function assertAdministers(by: Authority, what: string): void {
  if (mayAdminister(by)) return;
  const sentence = `${what} is for administrators.`;
  throw by === null
    ? new Denial("UNAUTHENTICATED", `${sentence} Sign in first.`)
    : new Denial("FORBIDDEN", sentence + (by === operator ? "" : adviceTo(by)));
}

/** One's own things are one's own to end; those of others are an administrator's. */
export function assertOwnOrAdministers(by: Authority, personId: string | null, what: string): void {
  if (by !== operator && by !== null && by.personId === personId) return;
  assertAdministers(by, `${what} of somebody else`);
}

/** The scopes that nobody can give away, because they do not hold them. */
export function scopesNotHeld(held: ReadonlySet<Permission>, wanted: readonly Permission[]): Permission[] {
  return [...new Set(wanted)].filter((scope) => !held.has(scope));
}
