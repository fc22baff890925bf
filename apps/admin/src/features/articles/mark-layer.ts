/** A stretch of a text that is marked, in Unicode code points; the end is exclusive. */
export interface LayeredRange {
  id: string;
  start: number;
  end: number;
}

interface Layer<Range extends LayeredRange> {
  range: Range;
  /** How far below the words its line runs: 0 is next to them. The same in all segments of a range. */
  level: number;
}

export interface LayeredSegment<Range extends LayeredRange> {
  start: number;
  end: number;
  /** The ranges that cover it, the longest first: the last one is the most particular, and its line is on top. */
  layers: readonly Layer<Range>[];
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Cuts a stretch of text where ranges begin and end, and lays their lines below each other. Each range is looked at
 * once for every segment that it covers: a text with a thousand marks costs a thousand times one mark.
 */
export function layeredSegments<Range extends LayeredRange>(
  ranges: readonly Range[],
  { start, end }: Stretch,
): readonly LayeredSegment<Range>[] {
  const longestFirst = ranges
    .filter((range) => range.start < end && range.end > start)
    .toSorted((first, second) => second.end - second.start - (first.end - first.start));
  const cuts = [...new Set([start, end, ...longestFirst.flatMap((range) => [range.start, range.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((first, second) => first - second);
  const placeOf = new Map(cuts.map((cut, index) => [cut, index]));
  const layers: Layer<Range>[][] = cuts.slice(0, -1).map(() => []);
  // The shortest first: whatever is longer lies below all that it covers.
  for (const range of longestFirst.toReversed()) {
    const from = placeOf.get(Math.max(range.start, start)) ?? 0;
    const covered = layers.slice(from, placeOf.get(Math.min(range.end, end)));
    const level = Math.max(-1, ...covered.map((above) => above[0]?.level ?? -1)) + 1;
    for (const segment of covered) segment.unshift({ range, level });
  }
  return layers.map((covering, index) => ({
    start: cuts[index] ?? start,
    end: cuts[index + 1] ?? end,
    layers: covering,
  }));
}
