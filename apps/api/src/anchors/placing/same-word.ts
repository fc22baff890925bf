import { capitalByTaste } from "./lexicon.ts";
import { gapBefore, type Token, type TokenText } from "./token.ts";

interface Place {
  readonly in: TokenText;
  readonly at: number;
}

/** Do two tokens say the same, however they are printed? */
export function saysTheSame(old: Place, now: Place): boolean {
  const [one, other] = [old.in.tokens[old.at], now.in.tokens[now.at]];
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind !== "word") return one.key === other.key;
  if (one.letters === other.letters) return true;
  return one.key === other.key && sameAccents(one.letters, other.letters) && isCaseOfPrint(old, now);
}

/** Accents are left out on capitals alone: "Etat" is "État", but "tue" is not "tué". */
function sameAccents(one: string, other: string): boolean {
  const [left, right] = [lettersOf(one), lettersOf(other)];
  if (left.length !== right.length) return false;
  return left.every((letter, place) => {
    const opposite = right[place];
    if (opposite === undefined) return false;
    if (letter.marks === opposite.marks) return true;
    return (letter.marks === "" && letter.capital) || (opposite.marks === "" && opposite.capital);
  });
}

interface Letter {
  readonly marks: string;
  readonly capital: boolean;
}

const lettersOf = (word: string): Letter[] =>
  Array.from(word.normalize("NFD").matchAll(/(\P{M})(\p{M}*)/gu), ([, base = "", marks = ""]) => ({
    marks,
    capital: base !== base.toLowerCase(),
  }));

/** Capitals that stand for their place in a sentence or a headline, and not for a name. */
function isCaseOfPrint(old: Place, now: Place): boolean {
  const [one, other] = [old.in.tokens[old.at], now.in.tokens[now.at]];
  if (one === undefined || other === undefined) return false;
  if (inCapitals(old) || inCapitals(now)) return true;
  // "mW" is not "MW".
  if (afterNumber(old) && one.letters.length <= 3) return false;
  if (beginsWithCapital(one) && beginsWithCapital(other)) return true;
  if (!sameTail(one, other)) return false;
  return beginsSentence(old) || beginsSentence(now) || capitalByTaste.has(one.key);
}

const beginsWithCapital = ({ letters }: Token): boolean => /^\p{Lu}/u.test(letters);
const sameTail = (one: Token, other: Token): boolean =>
  one.letters.slice(1).toLowerCase() === one.letters.slice(1) &&
  other.letters.slice(1).toLowerCase() === other.letters.slice(1);

export function beginsSentence({ in: within, at }: Place): boolean {
  return (
    at === 0 || /[.!?…:«“"„\n]|(?:^|\s)[-–—]\s/.test(gapBefore(within, at)) || before(within, at) === "?"
  );
}

const before = ({ tokens }: TokenText, at: number): string | undefined => tokens[at - 1]?.key;

const afterNumber = ({ in: { tokens }, at }: Place): boolean => tokens[at - 1]?.kind === "number";

/** One of several words in capitals: a headline, or the place that an agency's report begins with. */
function inCapitals({ in: { tokens }, at }: Place): boolean {
  if (!isCapitals(tokens[at])) return false;
  return [wordBeside(tokens, at, -1), wordBeside(tokens, at, 1)].some(
    (word) => isCapitals(word) && word.letters.length > 1,
  );
}

/** The next word on this side, numbers and signs left out. */
function wordBeside(tokens: readonly Token[], at: number, way: 1 | -1): Token | undefined {
  let place = at + way;
  while (tokens[place] !== undefined && tokens[place]?.kind !== "word") place += way;
  return tokens[place];
}

const isCapitals = (token: Token | undefined): token is Token =>
  token?.kind === "word" && token.letters === token.letters.toUpperCase();
