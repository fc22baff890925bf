import { numberPattern, numberValue } from "./number-value.ts";

/** A word, a number or a sign that means something. Everything between two of them is typography. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  /** Without case, accents and ligatures; of a number its value. Texts are compared by these first. */
  readonly key: string;
  /** As printed, but composed, and without what cannot be seen. */
  readonly letters: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** A text, and what it is made of. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

// Where words are not parted by spaces, every character counts as one.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
// A hyphen at the end of a line belongs to the print, as in "gouver-\nnement".
const cut = String.raw`[-‐][^\S\n]*\n[^\S\n]*(?=\p{Ll})`;
const initials = String.raw`(?<!\p{L})\p{Lu}\.(?:\p{Lu}\.)+`;
const word = String.raw`${initials}|\p{L}(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?:[\p{L}\p{M}\p{Cf}]|${cut}))*`;
// A hyphen is a sign of the number where nothing stands before it that it could join.
const sign = String.raw`(?<=^|[\s(\[«"“])[-−–](?=\d)`;
const meaningful = String.raw`[%％‰€$£¥+=<>×÷±/⁄@#&?？°]|\p{Sc}|\p{So}|\p{No}`;
const percent = String.raw`(?<=\d\s{0,2})(?:pour\s+cent|per\s?cent)(?!\p{L})`;
const pattern = new RegExp(
  `(?<number>(?:${sign})?(?:${numberPattern}))|(?<sign>${percent}|${meaningful})|(?<word>${unspaced}|${word})`,
  "gmu",
);

export function tokenise(text: string, language: string): TokenText {
  const tokens: Token[] = [];
  for (const { 0: printed, index: start, groups } of text.matchAll(pattern)) {
    const end = start + printed.length;
    if (groups?.["number"] !== undefined) {
      const key = numberValue(printed, language);
      tokens.push({ kind: "number", key, letters: printed, start, end });
    } else {
      const letters = visible(printed);
      const kind = groups?.["word"] === undefined ? "sign" : "word";
      const key = kind === "word" ? wordKey(letters) : signKey(letters);
      tokens.push({ kind, key, letters, start, end });
    }
  }
  return { text, tokens };
}

const ligatures: Readonly<Record<string, string>> = { œ: "oe", Œ: "Oe", æ: "ae", Æ: "Ae", ß: "ss", "⁄": "/" };

const visible = (printed: string): string =>
  printed
    .normalize("NFKC")
    .replaceAll(/[-‐]\s*\n\s*|\p{Cf}|\./gu, "")
    .replaceAll(/[œŒæÆß⁄]/g, (letter) => ligatures[letter] ?? letter);

const signKey = (letters: string): string => (/^\p{L}/u.test(letters) ? "%" : letters);

const wordKey = (letters: string): string => letters.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** What stands between a token and the one before it. */
export function gapBefore({ text, tokens }: TokenText, place: number): string {
  return text.slice(tokens[place - 1]?.end ?? 0, tokens[place]?.start ?? text.length);
}
