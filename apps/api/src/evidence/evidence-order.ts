interface Ranked {
  readonly rank: number;
}

/**
 * The rows that another place of one of them changes, with their new ranks: that one alone, between its new
 * neighbours. Where these are so near that no number lies between, all of them, numbered anew.
 */
export function ranked<Row extends Ranked>(
  rows: readonly Row[],
  { from, to }: { readonly from: number; readonly to: number },
): Row[] {
  const others = rows.toSpliced(from, 1);
  const row = rows[from];
  if (row === undefined) return [];
  const rank = between(others[to - 1]?.rank, others[to]?.rank);
  if (rank !== null) return [{ ...row, rank }];
  return others.toSpliced(to, 0, row).map((one, place) => ({ ...one, rank: place }));
}

function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}
