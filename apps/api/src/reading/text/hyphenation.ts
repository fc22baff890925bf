/** Words of the text in lower case, which tell whether a hyphen at a line's end belongs to the word. */
export type Vocabulary = () => ReadonlySet<string>;

/** Built on first use: most texts have no word cut at a line's end. */
export function vocabularyOf(raw: string): Vocabulary {
  let words: Set<string> | undefined;
  return () => (words ??= new Set(raw.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu) ?? []));
}

const cutEnd = /([\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*)([-‐\u00ad])$/u;
const cutStart = /^\p{Ll}[\p{L}\p{M}]*/u;

/** Second halves that French writes with a hyphen of their own: "peut-être", "est-il", "celui-ci". */
const hyphenated = new Set(
  "il elle ils elles on je tu nous vous ce le la les lui leur moi toi y en t même mêmes ci là être dire vis".split(
    " ",
  ),
);

/** Joins lines of one paragraph with one space, or without where a word was cut between them. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(line);
    else parts.splice(-1, 1, ...seam(last, line, vocabulary));
  }
  return parts.join("");
}

/** The end of one line and the whole next one, as they read when joined. */
function seam(first: string, second: string, vocabulary: Vocabulary): [string, string] {
  const end = cutEnd.exec(first.slice(-80));
  const start = cutStart.exec(second.slice(0, 80));
  const [, head, hyphen] = end ?? [];
  if (head === undefined || hyphen === undefined || start === null) return [`${first} `, second];
  const keepsHyphen = hyphen !== "\u00ad" && isCompound(head, start[0], vocabulary);
  return keepsHyphen ? [first, second] : [first.slice(0, -1), second];
}

function isCompound(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const words = vocabulary();
  if (words.has((head + tail).toLowerCase())) return false;
  if (words.has(`${head}-${tail}`.toLowerCase())) return true;
  return /[-‐]/.test(head) || hyphenated.has(tail);
}
