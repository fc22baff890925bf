import { asOfParam, type Scope } from "../platform/graphql/statement.ts";

/** The desk's face of claims, or the public's: two views with the same columns. */
export const claimTable = ({ view }: Scope): string => (view.kind === "desk" ? "claim_desk" : "claim_public");

/**
 * Which claims a viewer sees. The public sees the revision that is live, now or at the instant asked for; asked for
 * by its id, also what was retracted by then, as a tombstone.
 */
export function claimVisible(scope: Scope): string {
  if (scope.view.kind === "desk") return "true";
  const { alias } = scope;
  const asOf = asOfParam(scope);
  if (asOf === null) {
    return scope.addressed
      ? `(${alias}.live_to = 'infinity' or ${alias}.retracted_at is not null)`
      : `${alias}.live_to = 'infinity'`;
  }
  const live = `${alias}.live_to > ${asOf}`;
  return `(${alias}.live_from <= ${asOf} and ${scope.addressed ? `(${live} or ${alias}.retracted_at <= ${asOf})` : live})`;
}

/** Is the row a tombstone in this view? Before a retraction an as-of read knows nothing of it. */
export function isTombstone(scope: Scope): string {
  const asOf = asOfParam(scope);
  if (asOf !== null) return `coalesce(${scope.alias}.retracted_at <= ${asOf}, false)`;
  return `(${scope.alias}.retracted_at is not null)`;
}

/**
 * Since when the claim is shown as it is: its revision's period began, or what is shown with it was corrected. As of an
 * instant, the corrections before it count; they are looked for where there was one at all.
 */
export function lastShown(scope: Scope): string {
  const { alias } = scope;
  const asOf = asOfParam(scope);
  if (asOf === null) return `coalesce(${alias}.corrected_at, ${alias}.live_from)`;
  return `case when ${alias}.corrected_at is null then ${alias}.live_from else coalesce((select max(p.at)
    from publication p where p.claim_id = ${alias}.id and p.revision_id = ${alias}.revision_id
      and p.kind = 'CORRECTION' and p.state = 'DONE' and p.at <= ${asOf}), ${alias}.live_from) end`;
}

/** When it last changed, for whoever looks. */
export const lastChanged = (scope: Scope): string =>
  scope.view.kind === "desk" ? `${scope.alias}.updated_at` : lastShown(scope);

/** Of what it appeared in and rested on, a tombstone shows the public nothing. */
export function isWithheld(scope: Scope): string {
  return scope.view.kind === "desk" ? "false" : isTombstone(scope);
}

/** Does a row with `since_number` and `until_number` belong to the claim's revision that is looked at? */
export function belongsTo(claim: Scope, row: string): string {
  const number = `${claim.alias}.number`;
  return `${row}.since_number <= ${number} and (${row}.until_number is null or ${row}.until_number > ${number})`;
}
