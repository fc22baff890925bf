import type { SeenSourceInput } from "../../gql/graphql.ts";
import { seenAmong } from "../../lib/seen-version.ts";
import type { SelectableRow } from "../../lib/selection.ts";

export const seenSources = (chosen: readonly SelectableRow[], ids: readonly string[]): SeenSourceInput[] =>
  seenAmong(chosen, ids).map(({ id, expectedVersion }) => ({ sourceId: id, expectedVersion }));
