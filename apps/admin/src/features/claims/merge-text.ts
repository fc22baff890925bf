import { diff3Merge } from "node-diff3";

/** As the library answers: what is settled, or what each of the two wrote there. */
type Region = { ok: string[] } | { conflict: { a: string[]; b: string[] } };

/**
 * Two people's changes of one text in one: what only one of them changed is taken over, and where both wrote, both
 * stand, mine first. Somebody reads it before it is saved.
 */
export function mergeText(ground: string, { mine, theirs }: { mine: string; theirs: string }): string {
  const options = { excludeFalseConflicts: true };
  const regions = diff3Merge(wordsOf(mine), wordsOf(ground), wordsOf(theirs), options) as Region[];
  return regions.map((region) => ("ok" in region ? region.ok.join("") : both(region.conflict))).join("");
}

function both({ a, b }: { a: string[]; b: string[] }): string {
  const [mine, theirs] = [a.join(""), b.join("")];
  return mine.trim() === "" || theirs.trim() === "" ? mine + theirs : `${mine.trimEnd()} ${theirs}`;
}

/** A word keeps the space behind it, so that a word that comes or goes takes its space along. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];
