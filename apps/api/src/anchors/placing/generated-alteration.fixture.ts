import {
  other,
  pick,
  told,
  words,
  type Language,
  type Random,
  type Sentence,
} from "./generated-sentence.fixture.ts";

/** Changes of one sentence after which it says something else. */
export const alterations: Record<string, (s: Sentence, random: Random, language: Language) => string> = {
  "a digit changed": (s, random) => told({ ...s, number: otherDigit(s.number, random) }),
  "a digit added": (s) => told({ ...s, number: `1${s.number.replace(/^1/, "12")}` }),
  "the decimal mark lost": (s) => told({ ...s, number: s.number.replaceAll(/[.,\s]/g, "") + "0" }),
  "a sign put in": (s) => told({ ...s, number: `-${s.number}` }),
  "a negation put in": (s) => told({ ...s, verb: [s.verb[1], s.verb[1]] }),
  "a unit changed": (s, random, language) =>
    told({ ...s, unit: other(random, words[language].unit, s.unit) }),
  "a name replaced": (s, random, language) =>
    told({ ...s, subject: other(random, words[language].subject, s.subject) }),
  "a year changed": (s) =>
    s.rest.includes("2023") ? told(s).replace("2023", "2024") : `${told(s)} 2`.replace(s.number, "77"),
  "a word put in": (s, _random, language) =>
    told({ ...s, number: `${language === "fr" ? "presque" : "nearly"} ${s.number}` }),
  "a word taken out": (s) => told(s).replace(/ \p{L}+(?= »$|$|”$)/u, ""),
  "the verb replaced": (s, random, language) =>
    told({ ...s, verb: other(random, words[language].verb, s.verb) }),
  "a question made of it": (s) => `${told(s)} ?`,
  "its last words replaced": (s, random, language) =>
    told({ ...s, rest: other(random, words[language].rest, s.rest) }),
};

export function otherDigit(number: string, random: Random): string {
  const places = [...number.matchAll(/\d/g)];
  const { index, 0: digit } = pick(random, places);
  return (
    number.slice(0, index) +
    String((Number(digit) + 1 + Math.floor(random() * 8)) % 10) +
    number.slice(index + 1)
  );
}
