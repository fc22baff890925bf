import type { Finding, Reading } from "../reading/reading.ts";

const wordsLengthMax = 80;

/** An article has a title. Where none was read, the first words of its text stand in, and a finding says so. */
export function titled(reading: Reading): { readonly title: string; readonly findings: readonly Finding[] } {
  const { title, body, findings } = reading;
  if (title !== null) return { title, findings };
  const words = firstWords(body);
  return { title: words, findings: [standIn(words), ...findings] };
}

const standIn = (value: string): Finding => ({
  field: "title",
  value,
  confidence: 0.1,
  origin: null,
  method: "detected",
  remark: "FIRST_WORDS",
  disagreesWith: [],
});

/** Whole words while they fit; a single word that does not is cut, between its code points. */
function firstWords(body: string): string {
  const [line = ""] = body.trim().split(/\s*\n/u, 1);
  const letters = Array.from(line);
  if (letters.length <= wordsLengthMax) return line;
  const fitting = letters.slice(0, wordsLengthMax).join("");
  const words = /^.*\S(?=\s\S*$)/u.exec(fitting)?.[0] ?? fitting;
  return `${words}…`;
}
