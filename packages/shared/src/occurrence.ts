/**
 * Where the pattern occurs in the text, as UTF-16 indexes, overlapping occurrences included.
 *
 * This is Knuth-Morris-Pratt and not `indexOf` in a loop because both strings come from strangers: a million times
 * "a" searched in two million times "a" would otherwise hold the process for minutes.
 */
export function* occurrences(text: string, pattern: string): Generator<number, void> {
  if (pattern.length === 0 || pattern.length > text.length) return;
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    matched = advance(pattern, borders, { matched, code: text.charCodeAt(unit) });
    if (matched < pattern.length) continue;
    yield unit - pattern.length + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each end within the pattern, the length of the longest proper prefix that also ends there. */
function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let matched = 0;
  for (let unit = 1; unit < pattern.length; unit += 1) {
    matched = advance(pattern, borders, { matched, code: pattern.charCodeAt(unit) });
    borders[unit] = matched;
  }
  return borders;
}

function advance(pattern: string, borders: Uint32Array, at: { matched: number; code: number }): number {
  let matched = at.matched;
  while (matched > 0 && pattern.charCodeAt(matched) !== at.code) matched = borders[matched - 1] ?? 0;
  return pattern.charCodeAt(matched) === at.code ? matched + 1 : 0;
}
