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
const quotedLengthMax = 1_500;

const sameQuotationMax = 400;
const closesLater = /^ \p{L}[^‘]*?[,.!?…]’(?!\p{L})/u;
/** Straight single marks quote only where no other marks do, and where they stand as marks. */
const straight = /(?<![\p{L}\p{N}])'(?=\p{L})(.{4,400}?[,.!?])'(?!\p{L})/gu;

interface Opened {
  readonly mark: string;
  readonly start: number;
  readonly depth: number;
}

/**
 * The outermost quotations of one paragraph, in one pass; a mark that is never closed quotes nothing, unless the next
 * paragraph goes on with what it quotes.
 */
export function quotedIn(text: string, goesOn = false): Quoted[] {
  if (!/[«“„‘"「]/u.test(text))
    return [...text.matchAll(straight)].map(({ index, 0: whole }) =>
      trimmed(text, { start: index + 1, end: index + whole.length - 1 }),
    );
  const found: Quoted[] = [];
  let open: Opened | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (open === null) {
      if (character in closing && !isInchMark(text, i)) open = { mark: character, start: i + 1, depth: 0 };
    } else if (closing[open.mark]?.includes(character) === true && !isApostrophe(text, i)) {
      if (open.depth > 0) open = { mark: open.mark, start: open.start, depth: open.depth - 1 };
      else {
        found.push(trimmed(text, { start: open.start, end: i }));
        open = null;
      }
    } else if (character === open.mark) open = { mark: open.mark, start: open.start, depth: open.depth + 1 };
  }
  if (goesOn && open !== null) found.push(trimmed(text, { start: open.start, end: text.length }));
  return found.filter(({ start, end }) => end > start && end - start <= quotedLengthMax);
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

function trimmed(text: string, { start, end }: Quoted): Quoted {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
