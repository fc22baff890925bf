import { isAbbreviated } from "./abbreviation.ts";
import { quotedRegions, type QuotedRegion } from "./quoted-region.ts";

/** A sentence with its place in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stop, the marks that close after it, and the room before the next sentence; or a line's end. */
const possibleEnd = /(?:[.!?…]+|[。！？])(?:[”’"')\]]|[\s\u00a0\u202f]?»)*|\n+/gu;
const abbreviationLengthMax = 24;

/** What somebody asks or exclaims is followed by who did: “Why?” Smith asked. */
const saidBy =
  /^\s+(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:de|du|van|von|al)\s+)?){1,4}(?:said|says|asked|asks|added|told|replied|wrote|shouted|cried|warned|insisted|joked|exclaimed|a |s['’]est )/u;

/**
 * Sentences as a reader sees them: abbreviations, initials and decimals end none, and what is quoted stays in the
 * sentence that quotes it, however many sentences it has.
 */
export function sentencesOf(text: string): Sentence[] {
  const regions = quotedRegions(text);
  const sentences: Sentence[] = [];
  let start = 0;
  let passed = 0;
  for (const match of text.matchAll(possibleEnd)) {
    const end = match.index + match[0].trimEnd().length;
    while ((regions[passed]?.end ?? Infinity) < end) passed += 1;
    if (!isEnd({ text, start, match, end }, regions[passed])) continue;
    push(sentences, text, { start, end });
    start = end;
  }
  push(sentences, text, { start, end: text.length });
  return sentences;
}

export function splitSentences(text: string): string[] {
  return sentencesOf(text).map((sentence) => sentence.text);
}

interface Possible {
  readonly text: string;
  /** Where the sentence begins that may end here. */
  readonly start: number;
  readonly match: RegExpExecArray;
  readonly end: number;
}

function isEnd({ text, start, match, end }: Possible, next: QuotedRegion | undefined): boolean {
  const following = text.slice(end, end + 80);
  const region = next !== undefined && next.start < end ? next : undefined;
  if (region !== undefined && end < region.end) return false;
  if (match[0].startsWith("\n")) return !/^\s*\p{Ll}/u.test(following);
  if (/^[。！？]/u.test(match[0])) return true;
  if (following.trim() === "") return true;
  if (!/^\s/u.test(following) || /^\s*[\p{Ll},;:)»”]/u.test(following)) return false;
  if (region !== undefined && /[?!]/.test(match[0]) && saidBy.test(following)) return false;
  if (!/^\.[^.…!?]*$/u.test(match[0])) return true;
  const before = text.slice(Math.max(start, match.index - abbreviationLengthMax), match.index);
  return !isAbbreviated(before, following);
}

function push(sentences: Sentence[], text: string, { start, end }: { start: number; end: number }): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") return;
  const from = start + words.length - words.trimStart().length;
  sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
}
