/** Words between quotation marks, without the marks, in UTF-16 units of the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "„": "“”",
  "‘": "’",
  '"': '"',
  "「": "」",
};
const quotedLengthMin = 8;
const quotedLengthMax = 1_500;

const sameQuotationMax = 400;
const closesLater = /^ \p{L}[^‘]*?[,.!?…]’(?!\p{L})/u;

interface Opened {
  readonly mark: string;
  readonly start: number;
  readonly depth: number;
}

/** The outermost quotations of one paragraph, in one pass; a mark that is never closed quotes nothing. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open: Opened | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (open === null) {
      if (character in closing && !isInchMark(text, i)) open = { mark: character, start: i + 1, depth: 0 };
    } else if (closing[open.mark]?.includes(character) === true && !isApostrophe(text, i)) {
      if (open.depth > 0) open = { mark: open.mark, start: open.start, depth: open.depth - 1 };
      else {
        addTrimmed(found, text, { start: open.start, end: i });
        open = null;
      }
    } else if (character === open.mark) open = { mark: open.mark, start: open.start, depth: open.depth + 1 };
  }
  return found;
}

/** 5" and 27" are lengths. */
function isInchMark(text: string, i: number): boolean {
  return text.charAt(i) === '"' && /\d/.test(text.charAt(i - 1));
}

/** The closing single mark is the apostrophe too: inside a word, and after a plural whose quotation closes later. */
function isApostrophe(text: string, i: number): boolean {
  if (text.charAt(i) !== "’") return false;
  if (/\p{L}/u.test(text.charAt(i + 1))) return true;
  return text.charAt(i - 1) === "s" && closesLater.test(text.slice(i + 1, i + 1 + sameQuotationMax));
}

function addTrimmed(found: Quoted[], text: string, { start, end }: Quoted): void {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  if (to - from >= quotedLengthMin && to - from <= quotedLengthMax) found.push({ start: from, end: to });
}
