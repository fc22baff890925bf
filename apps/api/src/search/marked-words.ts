import { escapeHtml } from "../kernel/escape-html.ts";

/**
 * A name as escaped text, with what was asked for in `<mark>`: found without regard to accents and capitals, as Postgres
 * found it.
 */
export function markedWords(name: string, terms: readonly string[]): string {
  const letters = [...name];
  const { text, places } = foldedLetters(letters);
  const marked = new Set<number>();
  for (const term of terms) {
    const { text: sought } = foldedLetters([...term]);
    for (let at = text.indexOf(sought); sought !== "" && at >= 0; at = text.indexOf(sought, at + 1)) {
      for (let inside = at; inside < at + sought.length; inside += 1) marked.add(places[inside] ?? -1);
    }
  }
  return letters.map((letter, at) => mark(letter, at, marked)).join("");
}

function mark(letter: string, at: number, marked: ReadonlySet<number>): string {
  const begins = marked.has(at) && !marked.has(at - 1) ? "<mark>" : "";
  const ends = marked.has(at) && !marked.has(at + 1) ? "</mark>" : "";
  return `${begins}${escapeHtml(letter)}${ends}`;
}

/** For each unit of the folded text the letter that it came from: one letter may fold into two, or into none. */
function foldedLetters(letters: readonly string[]): { text: string; places: number[] } {
  const folded = letters.map((letter) => letter.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase());
  return {
    text: folded.join(""),
    places: folded.flatMap((piece, at) => Array.from({ length: piece.length }, () => at)),
  };
}
