/** What somebody typed into a search box, taken apart. Each text is as `websearch_to_tsquery` reads it. */
export interface SearchWords {
  /** Words and "exact phrases", all of which are to be found. */
  readonly wanted: readonly string[];
  /** The last of them where it stands open: perhaps only its beginning has been typed. */
  readonly unfinished: string | null;
  /** Words that are not to be found. */
  readonly excluded: readonly string[];
  /** What stood in quotes, bare: to be found word for word. */
  readonly phrases: readonly string[];
  readonly excludedPhrases: readonly string[];
}

interface Term {
  readonly text: string;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/** French guillemets and typographic quotes mark a phrase as straight ones do; people paste them. */
const termPattern =
  /(?<minus>(?<![^\s])-)?(?:["“”„«](?<phrase>[^"“”„«»]*)(?:["“”»]|$)|(?<word>[^\s"“”„«»]+))/gu;

/** More would be a pasted article, not a search. */
const termsMax = 40;

export function readSearch(query: string): SearchWords {
  const terms = termsOf(query);
  const wanted = terms.filter(({ excluded }) => !excluded);
  const last = terms.at(-1);
  const open = last !== undefined && !last.excluded && !last.quoted ? last : null;
  return {
    wanted: wanted.map(quoted),
    unfinished: open === null ? null : lexemeStart(open.text),
    excluded: terms.filter((term) => term.excluded && !isPhrase(term)).map(quoted),
    phrases: wanted.filter(isPhrase).map(({ text }) => text),
    excludedPhrases: terms.filter((term) => term.excluded && isPhrase(term)).map(({ text }) => text),
  };
}

function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const { groups } of query.normalize("NFC").matchAll(termPattern)) {
    const text = (groups?.["phrase"] ?? groups?.["word"] ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    terms.push({ text, quoted: groups?.["phrase"] !== undefined, excluded: groups?.["minus"] !== undefined });
    if (terms.length === termsMax) break;
  }
  return terms;
}

const isPhrase = ({ quoted: isQuoted }: Term): boolean => isQuoted;

/** Every term goes in quotes: unquoted, `or` would be an operator, and it is French for gold. */
const quoted = ({ text }: Term): string => `"${text}"`;

/** The letters and digits at the end of the word: "l'infla" begins "inflation". Null when they are too few to tell. */
function lexemeStart(word: string): string | null {
  const letters = /[\p{L}\p{M}\p{N}]+$/u.exec(word)?.[0] ?? "";
  return letters.length >= 2 ? letters : null;
}
