import type { Language, Random } from "./generated-sentence.fixture.ts";

/** Other print for the same words, of a whole text. */
export const prints: Record<string, (text: string, random: Random, language: Language) => string> = {
  "apostrophes straightened": (text) => text.replaceAll("’", "'"),
  "quotation marks of another house": (text) =>
    text.replaceAll("« ", "“").replaceAll(" »", "”").replaceAll(/[“”]/g, '"'),
  "guillemets with no-break spaces": (text) =>
    text.replaceAll(/« ?|“/g, "«\u00a0").replaceAll(/ ?»|”/g, "\u00a0»"),
  "guillemets with narrow spaces": (text) =>
    text.replaceAll(/« ?|“/g, "«\u202f").replaceAll(/ ?»|”/g, "\u202f»"),
  "guillemets without spaces": (text) => text.replaceAll(/« ?/g, "«").replaceAll(/ ?»/g, "»"),
  "narrow spaces before marks": (text) => text.replaceAll(/ ?([:;!?%])/g, "\u202f$1"),
  "no spaces before marks": (text) => text.replaceAll(/ ([:;!?%])/g, "$1"),
  "decomposed letters": (text) => text.normalize("NFD"),
  "ligatures undone": (text) => text.replaceAll("œ", "oe").replaceAll("Œ", "Oe"),
  "ligatures put in": (text) => text.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ"),
  "other dashes": (text) => text.replaceAll("–", "—"),
  "doubled spaces": (text) => text.replaceAll(". ", ".  "),
  "lines broken": (text, random) =>
    text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, () => (random() < 0.2 ? "\n" : " ")),
  "words cut at the ends of lines": (text, random) =>
    text.replaceAll(/(?<=\p{L})(\p{Ll}{2})(\p{Ll}{3,})/gu, (word, head: string, tail: string) =>
      random() < 0.15 ? `${head}-\n${tail}` : word,
    ),
  "soft hyphens": (text, random) =>
    text.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (random() < 0.2 ? "\u00ad" : "")),
  "groups of digits by no-break spaces": (text) =>
    text.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, (mark) =>
      mark === "," && !/\d,\d{3}/.test(text) ? mark : "\u00a0",
    ),
  "groups of digits by narrow spaces": (text) => text.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, "\u202f"),
  "digits without groups": (text) => text.replaceAll(/(?<=\d)[ ,](?=\d{3})/g, ""),
  "per cent in words": (text, _random, language) =>
    text.replaceAll(/\s?%/g, language === "fr" ? " pour cent" : " per cent"),
};
