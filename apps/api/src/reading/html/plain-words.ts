import { Parser } from "htmlparser2";
import { cleaned } from "../text/line.ts";

/** The words of a value that may hold markup or entities, as the titles in many pages' data do. */
export function plainWords(value: string): string {
  if (!/[<&]/.test(value)) return tidy(value);
  let words = "";
  let silence = 0;
  const parser = new Parser({
    onopentagname: (name) => (silence += /^(?:script|style)$/.test(name) ? 1 : 0),
    ontext: (text) => (words += silence > 0 ? "" : text),
    onclosetag: (name) => (silence -= /^(?:script|style)$/.test(name) ? 1 : 0),
  });
  parser.end(value);
  return tidy(words);
}

function tidy(words: string): string {
  return cleaned(words.replace(/[\r\n]+/g, " "));
}
