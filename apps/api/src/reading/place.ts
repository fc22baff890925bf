import type { Block } from "./block.ts";
import type { UnitSpan } from "./findings.ts";

/** Where some words of a block stand in the input; the whole block where the words are null or not found as such. */
export type Place = (block: Block, words: string | null) => UnitSpan | null;

/** In pasted text a block knows its place, and most values stand in it as they are read. */
export function placeInText(raw: string): Place {
  return ({ at }, words) => {
    if (at === null || words === null || words === "") return at;
    const found = raw.slice(at.start, at.end).indexOf(words);
    return found === -1 ? at : { start: at.start + found, end: at.start + found + words.length };
  };
}
