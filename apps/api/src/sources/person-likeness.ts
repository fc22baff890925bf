import { looksSlavic, romanised } from "./romanisation.ts";
import { personName, wholePerson, type PersonName } from "./source-name.ts";
import type { LikenessReason } from "./compared-source.ts";

/** The best that any name of the one has in common with any name of the other. */
export function personLikeness(
  ours: readonly string[],
  theirs: readonly string[],
): ReadonlySet<LikenessReason> {
  const found = new Set<LikenessReason>();
  for (const one of ours) {
    for (const other of theirs) {
      const [a, b] = [personName(one), personName(other)];
      if (a === null || b === null) continue;
      for (const reason of reasonsBetween({ written: one, ...a }, { written: other, ...b }))
        found.add(reason);
    }
  }
  return found;
}

interface WrittenName extends PersonName {
  readonly written: string;
}

function reasonsBetween(a: WrittenName, b: WrittenName): LikenessReason[] {
  if (a.written.toLowerCase() === b.written.toLowerCase()) return ["SAME_NAME"];
  if (wholePerson(a) === wholePerson(b)) {
    return [a.isForeignScript || b.isForeignScript ? "TRANSLITERATION" : "SAME_LETTERS"];
  }
  const foreign =
    a.isForeignScript || b.isForeignScript || (looksSlavic(a.surname) && looksSlavic(b.surname));
  const surnames =
    a.surname === b.surname
      ? "AS_WRITTEN"
      : foreign && sameSounding(a.surname, b.surname)
        ? "ROMANISED"
        : null;
  if (surnames === null) return isTurned(a, b) ? ["NAME_ORDER"] : [];
  const given = givenReason(a, b, foreign);
  if (given === null) return [];
  const spelt: LikenessReason[] = surnames === "ROMANISED" || given === "SAME" ? ["TRANSLITERATION"] : [];
  return given === "SAME" ? spelt : [given, ...spelt];
}

const sameSounding = (one: string, other: string): boolean => romanised(one) === romanised(other);

/** "Magyar Péter": some languages, and lists in capitals, put the surname first. */
function isTurned(a: PersonName, b: PersonName): boolean {
  const [one, other] = [a, b].map(({ given, surname }) =>
    [...given.map((parts) => parts.join("")), surname].sort(),
  );
  return a.given.length > 0 && one?.join(" ") === other?.join(" ");
}

function givenReason(a: PersonName, b: PersonName, foreign: boolean): LikenessReason | "SAME" | null {
  if (a.given.length === 0 || b.given.length === 0)
    return a.given.length === b.given.length ? "SAME" : "SURNAME_ALONE";
  const [shorter, longer] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  // Two who both have a middle name that is not the same are two.
  if (shorter.length !== longer.length && shorter.length > 1) return null;
  const pairs = shorter.map((parts, at) => howAlike(parts, longer[at] ?? [], foreign));
  if (pairs.includes(null)) return null;
  if (shorter.length !== longer.length)
    return pairs.includes("INITIAL") ? "INITIAL_AND_SURNAME" : "MIDDLE_NAME";
  return pairs.includes("INITIAL") ? "INITIAL_AND_SURNAME" : "SAME";
}

function howAlike(
  one: readonly string[],
  other: readonly string[],
  foreign: boolean,
): "SAME" | "INITIAL" | null {
  const [a, b] = [one.join(""), other.join("")];
  if (a === b || (foreign && sameSounding(a, b))) return "SAME";
  const [short, long] = a.length <= b.length ? [one, other] : [other, one];
  const areInitials = short.every((part) => part.length === 1) && short.length <= long.length;
  // "J." may be Jean-Pierre, but "J.-M." is not: each initial has its part.
  const fits = short.every((part, at) => long[at]?.startsWith(part) === true);
  return areInitials && fits ? "INITIAL" : null;
}
