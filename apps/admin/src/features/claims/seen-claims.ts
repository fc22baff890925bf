import type { SeenClaimInput } from "../../gql/graphql.ts";
import { seenAmong } from "../../lib/seen-version.ts";
import type { SelectableRow } from "../../lib/selection.ts";

export const seenClaims = (chosen: readonly SelectableRow[], ids: readonly string[]): SeenClaimInput[] =>
  seenAmong(chosen, ids).map(({ id, expectedVersion }) => ({ claimId: id, expectedVersion }));
