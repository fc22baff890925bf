import type { SelectableRow } from "./selection.ts";

interface Versioned {
  id: string;
  version: number;
}

/** What several people can change is seen at a version. */
export const selectableAt = ({ id, version }: Versioned): SelectableRow => ({ id, seen: String(version) });

/** Those of the chosen rows that are meant, as they were seen. */
export const seenAmong = (
  chosen: readonly SelectableRow[],
  ids: readonly string[],
): { id: string; expectedVersion: number }[] =>
  chosen.filter(({ id }) => ids.includes(id)).map(({ id, seen }) => ({ id, expectedVersion: Number(seen) }));
