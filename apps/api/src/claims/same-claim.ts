/**
 * Trigrams see no difference between "12,000 soldiers" and "13,000 soldiers", or between a sentence and its negation:
 * these are other claims however alike they look.
 */
export function mayBeSame(one: string, other: string): boolean {
  return same(numbersIn(one), numbersIn(other)) && negationsIn(one) === negationsIn(other);
}

/** Digits grouped in thousands by a space, a point or a comma are one number, in either language's manner. */
const numberPattern = /\p{Nd}+(?:[\s.,'’]\p{Nd}+)*/gu;

const numbersIn = (text: string): string[] =>
  Array.from(text.normalize("NFKC").matchAll(numberPattern), ([digits]) =>
    digits.replaceAll(/\D/g, ""),
  ).sort();

const negationPattern =
  /(?<!\p{L})(?:not|never|no|none|nobody|nothing|without|ne|pas|jamais|aucune?|rien|personne|sans|ni)(?!\p{L})|(?<!\p{L})n['’]|n['’]t(?!\p{L})/giu;

/** Only whether there are any: French says "ne … pas", so that counting would tell nothing. */
const negationsIn = (text: string): boolean => text.search(negationPattern) >= 0;

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((number, place) => number === other[place]);
