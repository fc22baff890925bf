import { wordsOf } from "./folded-words.ts";
import { mentionOf, properNames, type Mention } from "./mention.ts";

/** Somebody whom a text speaks of. */
interface Figure {
  readonly name: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Words that describe them, folded: "maire", "valdois". */
  readonly roles: Set<string>;
  gender: "f" | "m" | null;
}

const feminine =
  /^(?:la|une|sa|cette|mme|mlle|ms\.?|mrs\.?|elle|elles|she|her)$|(?:trice|euse|ière|ienne|eure|ante|autrice|cheffe|députée|avocate|adjointe|présidente|commissaire)$/iu;
const masculine = /^(?:le|un|son|ce|m\.|mr\.?|il|ils|lui|eux|he|his|him)$|(?:teur|seur|ien|ier)$/iu;
const determiner =
  /^(?:l['’]|(?:le|la|les|un|une|ce|cet|cette|son|sa|ses|leur|the|an?|this|its|his|her|their|one)\s+)/iu;

/** "le maire de Vauclair, Étienne Gombert"; "Transport minister Arnold Delaney". */
const roleBefore =
  /(?:^|[\s(«“"'’])((?:(?:l['’]|(?:le|la|son|sa|leur|un|une|the|its|his|her|their|an?)\s)[\p{L}\d'’ -]{2,60}?|(?:\p{L}+\s){0,2}\p{Ll}{4,}),?\s)$/iu;
const roleAfter =
  /^,\s((?:l['’]|(?:le|la|un|une|the|an?|ancien|ancienne|former|who)\s)?\p{Ll}[^,.;:«“"]{2,60})(?=[,.;:«“"]|$)/u;
const nationAfter = /^\sof\s(\p{Lu}\p{L}+)/u;

/** Offices by which one and the same person is called. */
const sameOffice: readonly (readonly string[])[] = [
  ["dirigeant", "dirigeante", "président", "présidente", "leader", "president", "chef", "ruler", "strongman"],
  ["roi", "reine", "souverain", "souveraine", "monarque", "king", "queen", "monarch"],
  ["procureur", "procureure", "juge", "magistrat", "magistrate", "prosecutor", "judge"],
  ["ministre", "chef", "cheffe", "gouvernement", "minister", "premier", "prime", "chancelier", "chancellor"],
  [
    "climatologue",
    "chercheur",
    "chercheuse",
    "scientifique",
    "biologiste",
    "physicien",
    "professeur",
    "professeure",
    "scientist",
    "researcher",
    "climatologist",
    "climate",
    "professor",
  ],
  ["agriculteur", "agricultrice", "exploitant", "farmer"],
];

/** Who is named in a text, and who is meant by a name cut short, a description or a pronoun. */
export class Cast {
  readonly #figures: Figure[] = [];

  /** Whoever is named with two words or more anywhere in the text, with what is said beside the name. */
  constructor(text: string) {
    for (const { 0: written, index } of text.matchAll(properNames)) {
      if (!written.includes(" ")) continue;
      const mention = mentionOf(written, index);
      if (mention?.kind !== "name" || !mention.name.includes(" ")) continue;
      const office = written.slice(0, mention.start - index);
      const before = text.slice(Math.max(0, index - 80), index);
      const after = text.slice(mention.end, mention.end + 90);
      const roles = [
        office,
        roleBefore.exec(before)?.[1],
        roleAfter.exec(after)?.[1],
        nationAfter.exec(after)?.[1],
      ];
      this.add({ ...mention, roles: roles.flatMap((role) => role?.trim() || []) });
    }
  }

  /** A name as it is given in full, with whatever else is said of whoever has it. */
  add(mention: Mention): Figure {
    const known = this.#known(mention.name);
    const name = bare(mention.name);
    const figure = known ?? {
      name,
      words: wordsOf(name),
      start: mention.start,
      end: mention.end,
      roles: new Set<string>(),
      gender: null,
    };
    if (known === undefined) this.#figures.push(figure);
    for (const role of mention.roles) {
      for (const word of wordsOf(role)) figure.roles.add(word);
      figure.gender ??= genderOf(role);
    }
    figure.gender ??= genderOf(mention.name);
    return figure;
  }

  /** The name in full, where only a part of it is written: "M. Falk", "Lopez", "le colonel Baro". */
  inFull({ name, start, end }: Mention): { name: string; start: number; end: number } {
    const known = this.#known(name);
    if (known !== undefined) return known;
    return { name, start, end };
  }

  /** Whoever a description fits: by a word that was said of them, or an office that is another word for theirs. */
  described(description: string, before: number): Figure | null {
    const words = wordsOf(description);
    const scored = this.#figures
      .filter(({ start }) => start < before)
      .map((figure) => ({ figure, score: words.filter((word) => says(figure.roles, word)).length }))
      .filter(({ figure, score }) => score > 0 && agrees(figure.gender, genderOf(description)));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    if (best === undefined) return null;
    const needed = Math.min(2, words.length);
    return best.score >= needed || (scored.length === 1 && words.length <= 3) ? best.figure : null;
  }

  /** Can this name be meant by that pronoun or description? */
  fits(name: string, word: string): boolean {
    const figure = this.#known(name);
    const gender = genderOf(word);
    return figure === undefined ? agrees(genderOf(name), gender) : agrees(figure.gender, gender);
  }

  #known(name: string): Figure | undefined {
    const words = wordsOf(name);
    const same = this.#figures.find((figure) => isSameWords(figure.words, words));
    const last = words.at(-1);
    if (same !== undefined || last === undefined || !isShort(name, words)) return same;
    return this.#figures.findLast(
      (figure) => (figure.words.at(-1) === last || figure.words[0] === last) && isPerson(figure.name),
    );
  }
}

const isSameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** One name, or an office and one name. */
function isShort(name: string, words: readonly string[]): boolean {
  return words.length === 1 || /^(?:le|la|l['’]|the)?\s*\p{Ll}+\s\p{Lu}\p{L}+$/u.test(name);
}

function isPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*\s(?:\p{Ll}+\s|\p{Lu}[\p{L}'’.-]*\s?)*\p{Lu}/u.test(bare(name));
}

function bare(name: string): string {
  return name.replace(/^(?:MM?\.|Mme|Mlle|Me|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?)\s/u, (title) =>
    name.slice(title.length).includes(" ") ? "" : title,
  );
}

/** "valdois" and "valdoise", "Valdia" and "Valdian" are one word here. */
function says(roles: ReadonlySet<string>, word: string): boolean {
  if (roles.has(word)) return true;
  const offices = sameOffice.find((one) => one.includes(word));
  for (const role of roles) {
    if (word.length >= 5 && role.length >= 5 && role.slice(0, 5) === word.slice(0, 5)) return true;
    if (offices?.includes(role) === true) return true;
  }
  return false;
}

function genderOf(words: string): "f" | "m" | null {
  const each = words.split(/\s+/);
  const opening = determiner.exec(words)?.[0].trim() ?? "";
  const head = each[opening === "" ? 0 : 1] ?? "";
  if (each.some((word) => /^(?:Mme|Mlle|Ms\.?|Mrs\.?)$/u.test(word))) return "f";
  for (const word of [opening, each[0] ?? "", head]) {
    // A first name that ends as an office does says nothing: Étienne.
    if (/^(?:sa|son|l['’])$/iu.test(word) || (/^\p{Lu}\p{L}{3,}/u.test(word) && words.includes(" ")))
      continue;
    if (feminine.test(word)) return "f";
    if (masculine.test(word)) return "m";
  }
  return null;
}

function agrees(one: "f" | "m" | null, other: "f" | "m" | null): boolean {
  return one === null || other === null || one === other;
}
