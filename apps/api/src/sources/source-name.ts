import anyAscii from "any-ascii";

const honorifics = new Set(
  "m mm mr mrs ms mme mlle dr pr prof professeur professor sir dame lord lady maitre herr frau senor senora".split(
    " ",
  ),
);
const articles = new Set("le la les l the der die das el los las il lo gli un une".split(" "));
const legalForms = new Set(
  "sa sas sasu sarl ltd limited inc incorporated corp corporation gmbh ag plc llc llp spa srl bv nv co company se kg asbl".split(
    " ",
  ),
);
const particles = new Set("de du des di da del della van von der den ter bin ben ibn al el la le".split(" "));

/** A word as it is compared: without accents and case, in Latin letters whatever script it came in. */
const folded = (word: string): string =>
  anyAscii(word.normalize("NFC"))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(folded)
    .filter((word) => word !== "");

/** The name of anybody but a person. */
export interface InstitutionName {
  /** The leading article, which may be left out: "Le Monde", "Monde". */
  readonly article: string | null;
  /** Without article and legal form. */
  readonly words: readonly string[];
  readonly hasLegalForm: boolean;
}

export function institutionName(written: string): InstitutionName {
  const words = wordsOf(written.replace(/\.(?:com|org|net|fr|co\.uk|de|be|ch|ca|it|es|eu|info)$/i, ""));
  const article = words.length > 1 && articles.has(words[0] ?? "") ? (words.shift() ?? null) : null;
  const full = words.length;
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return { article, words, hasLegalForm: words.length < full };
}

export const compact = ({ words }: Pick<InstitutionName, "words">): string => words.join("");

/** "AFP" for "Agence France-Presse": the first letter of each word but the small ones. */
export function acronymOf({ words }: InstitutionName): string | null {
  const letters = words.filter(
    (word) =>
      !particles.has(word) && !["of", "for", "and", "et", "pour", "the", "les", "l", "d"].includes(word),
  );
  return letters.length < 3 ? null : letters.map((word) => word.slice(0, 1)).join("");
}

export interface PersonName {
  /** Each with its parts: "Jean-Pierre" has two. */
  readonly given: readonly (readonly string[])[];
  readonly surname: string;
  /** Written in letters other than Latin ones. */
  readonly isForeignScript: boolean;
}

/** "Dupont, Jean" is Jean Dupont; whatever precedes the name ("M.", "Dr") is no part of it. */
export function personName(written: string): PersonName | null {
  const [last = "", first] = written.split(/,\s*(?=\p{L})/u, 2);
  const turned = first === undefined ? written : `${first} ${last}`;
  // An initial's full stop may stand before the next one without a space: "J.M. Dupont".
  const tokens = turned
    .normalize("NFC")
    .replaceAll(/(?<=\p{L})\.(?=[\p{L}-])/gu, (_stop, at: number) => (turned[at + 1] === "-" ? "" : " "))
    .split(/[\s.]+/u)
    .map((token) =>
      token
        .split(/[-‐‑–]/u)
        .map(folded)
        .filter((part) => part !== ""),
    )
    .filter((parts) => parts.length > 0);
  while (tokens.length > 1 && honorifics.has(tokens[0]?.join("") ?? "")) tokens.shift();
  const surname = [(tokens.pop() ?? []).join("")];
  while (isParticle(tokens.at(-1)?.join("") ?? "", tokens.length)) {
    surname.unshift((tokens.pop() ?? []).join(""));
  }
  if (surname.join("") === "") return null;
  return { given: tokens, surname: surname.join(""), isForeignScript: !/\p{Script=Latin}/u.test(written) };
}

/** First of all, some of them are given names as well: "Van Morrison", "Ben Affleck". */
const isParticle = (word: string, left: number): boolean =>
  left > 1 ? particles.has(word) : ["le", "la", "de", "du", "des", "von"].includes(word);

export const wholePerson = ({ given, surname }: PersonName): string => [...given.flat(), surname].join("");
