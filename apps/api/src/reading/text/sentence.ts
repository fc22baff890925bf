/** A sentence with its place in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });

/** Abbreviations that a name, a number or a place follows; the segmenter takes their point for an end. */
const abbreviation =
  /(?:^|[\s(«"“'’-])(?:MM?|Mmes?|Mlles?|Mr|Mrs|Ms|Dr|Drs|Pr|Prof|Me|Mgr|St|Ste|Gen|Gén|Col|Cap|Capt|Lt|Sgt|Cmdt|Sen|Rep|Gov|Hon|Rev|Sr|Jr|Inc|Ltd|Corp|Co|vs|No|Nos|Vol|art|Art|al|env|cf|p|pp|ex|etc|fig|approx|av|apr|janv|févr|juil|sept|oct|nov|déc|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|E\.U|D\.C|É\.-U|e\.g|i\.e|a\.m|p\.m|J\.-C|\p{Lu}|\p{Lu}\p{Ll}?\.[ -]?\p{Lu})\.\s*$/u;

/** A quotation is kept whole up to this length; a mark that is never closed must not swallow a text. */
const quotationLengthMax = 1_000;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    depth = Math.max(0, depth + openQuotes(segment));
    const isQuoting = depth > 0 && end - start < quotationLengthMax;
    if (isQuoting || !isEnd(segment, text.slice(end, end + 2))) continue;
    push(sentences, text, { start, end });
    start = end;
    depth = 0;
  }
  push(sentences, text, { start, end: text.length });
  return sentences;
}

export function splitSentences(text: string): string[] {
  return sentencesOf(text).map((sentence) => sentence.text);
}

function openQuotes(segment: string): number {
  let open = 0;
  for (const character of segment) {
    if (character === "«" || character === "“") open += 1;
    else if (character === "»" || character === "”") open -= 1;
  }
  return open;
}

function isEnd(segment: string, following: string): boolean {
  if (following === "") return true;
  if (/\n\s*$/.test(segment.slice(-8))) return true;
  if (/^[\p{Ll}»”)]/u.test(following)) return false;
  return !abbreviation.test(segment.slice(-14));
}

function push(sentences: Sentence[], text: string, { start, end }: { start: number; end: number }): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") return;
  const from = start + words.length - words.trimStart().length;
  sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
}
