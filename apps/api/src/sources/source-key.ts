import { domainsOf } from "./institution-likeness.ts";
import { romanised } from "./romanisation.ts";
import { namesOf, type ComparedSource } from "./compared-source.ts";
import {
  acronymOf,
  compact,
  institutionName,
  personName,
  wholePerson,
  type PersonName,
} from "./source-name.ts";

/** Two sources that may be one are found by an index: either has a key that the other looks for. */
export interface SourceKeys {
  readonly has: readonly string[];
  /** The narrowest first: where very many have one of them, the others count for more. */
  readonly looksFor: readonly string[];
}

const keyLengthMax = 200;

export function keysOf(source: ComparedSource): SourceKeys {
  if (source.kind !== "PERSON") {
    const keys = kept(institutionKeys(source)).sort();
    return { has: keys, looksFor: keys };
  }
  const names = namesOf(source).flatMap((written) => personName(written) ?? []);
  return {
    has: kept(names.flatMap(personHas)).sort(),
    looksFor: kept(names.flatMap(personLooksFor)).sort((a, b) => widthOf(a) - widthOf(b)),
  };
}

const kept = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => key.slice(0, keyLengthMax))),
];

/** From one person to everybody of a surname. */
const widths = ["w", "t", "g", "b", "a", "i", "s"];
const widthOf = (key: string): number => widths.indexOf(key.slice(0, 1));

/**
 * The whole name, its words in any order (`w`, `t`), and the surname (`s`): alone (`a`), or with the first of the given
 * names (`g`), its initial (`i`), or the initial that stands for it (`b`).
 */
function personHas(name: PersonName): string[] {
  const { surname, first, initial, isInitial } = partsOf(name);
  const whole = [...wholeKeys(name), `s:${surname}`];
  if (first === null) return [...whole, `a:${surname}`];
  const given = [`g:${surname} ${romanised(first)}`, `i:${surname} ${initial}`];
  return [...whole, ...given, ...(isInitial ? [`b:${surname} ${initial}`] : [])];
}

/**
 * Whoever writes the given name is not to be lost among hundreds of one surname: only those who write it too, who
 * write no more than its initial, or none, may be the same.
 */
function personLooksFor(name: PersonName): string[] {
  const { surname, first, initial, isInitial } = partsOf(name);
  if (first === null) return [...wholeKeys(name), `s:${surname}`];
  const sameFirst = isInitial
    ? [`i:${surname} ${initial}`]
    : [`g:${surname} ${romanised(first)}`, `b:${surname} ${initial}`];
  return [...wholeKeys(name), ...sameFirst, `a:${surname}`];
}

const wholeKeys = (name: PersonName): string[] => {
  const words = [...name.given.map((parts) => parts.join("")), name.surname].map(romanised).sort();
  return [`w:${wholePerson(name)}`, `t:${words.join(" ")}`];
};

function partsOf({ given, surname }: PersonName) {
  const parts = given[0] ?? null;
  const first = parts === null ? null : parts.join("");
  return {
    surname: romanised(surname),
    first,
    initial: first?.slice(0, 1) ?? "",
    isInitial: parts?.every((part) => part.length === 1) === true,
  };
}

function institutionKeys(source: ComparedSource): string[] {
  const names = namesOf(source).flatMap((written) => {
    const name = institutionName(written);
    const acronym = acronymOf(name);
    const forms = [
      compact(name),
      (name.article ?? "") + compact(name),
      ...(acronym === null ? [] : [acronym]),
    ];
    return forms.map((form) => `n:${form}`);
  });
  const domains = domainsOf(source).flatMap(({ domain, label }) => [
    `d:${domain}`,
    `n:${label.replaceAll("-", "")}`,
  ]);
  return [...names, ...domains];
}
