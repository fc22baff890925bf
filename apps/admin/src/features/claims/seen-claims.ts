import type { SeenClaimInput } from "../../gql/graphql.ts";
import type { SelectableRow } from "../../lib/selection.ts";

/** A claim is seen at a version. */
export const selectableClaim = ({ id, version }: { id: string; version: number }): SelectableRow => ({
  id,
  seen: String(version),
});

/** Those of the chosen claims that are meant, as they were seen. */
export const seenClaims = (chosen: readonly SelectableRow[], ids: readonly string[]): SeenClaimInput[] =>
  chosen
    .filter(({ id }) => ids.includes(id))
    .map(({ id, seen }) => ({ claimId: id, expectedVersion: Number(seen) }));
