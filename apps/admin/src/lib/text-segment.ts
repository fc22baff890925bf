/** A stretch of a text that means something, in Unicode code points; the end is exclusive. */
export interface TextRange {
  id: string;
  start: number;
  end: number;
}

export interface TextSegment {
  start: number;
  end: number;
  /** The ranges that cover it, the longest first: the last one is the most particular. */
  ids: readonly string[];
}

/**
 * Cuts the text between two positions where ranges begin and end. Ranges may overlap in any way, which elements of
 * a page cannot; segments lie side by side.
 */
export function segmentsOf(
  ranges: readonly TextRange[],
  { start, end }: { start: number; end: number },
): readonly TextSegment[] {
  const within = ranges
    .map((range) => ({ ...range, start: Math.max(range.start, start), end: Math.min(range.end, end) }))
    .filter((range) => range.start < range.end);
  const longestFirst = within.toSorted(byLength(ranges));
  const cuts = [...new Set([start, end, ...within.flatMap((range) => [range.start, range.end])])];
  cuts.sort((first, second) => first - second);
  return cuts.slice(0, -1).map((cut, index) => {
    const next = cuts[index + 1] ?? end;
    const covering = longestFirst.filter((range) => range.start <= cut && range.end >= next);
    return { start: cut, end: next, ids: covering.map(({ id }) => id) };
  });
}

/** By the length in the whole text: a range keeps its rank in every paragraph that it runs through. */
function byLength(ranges: readonly TextRange[]) {
  const lengths = new Map(ranges.map(({ id, start, end }) => [id, end - start]));
  return (first: TextRange, second: TextRange) =>
    (lengths.get(second.id) ?? 0) - (lengths.get(first.id) ?? 0);
}
