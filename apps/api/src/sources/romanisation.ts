/**
 * French, English and German write Russian and Ukrainian names by different letters: Khrouchtchev, Khrushchev,
 * Chruschtschow. What they write for one Cyrillic letter is made one here; in the order in which they must be looked for.
 * After the tables of ISO 9, BGN/PCGN and the French Imprimerie nationale.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/schtsch|chtch|shch|tsch|tch|sch|sh|ch/g, "c"],
  [/dzh|dj|zh/g, "j"],
  [/kh/g, "h"],
  [/ou/g, "u"],
  [/w/g, "v"],
  [/(?<=[oe])ff?$/g, "v"],
  [/tz/g, "ts"],
  [/gu(?=[ei])/g, "g"],
  [/andre$|ander$/g, "andr"],
  [/ine$/g, "in"],
  [/ye|ie(?=[^l])/g, "e"],
  [/[iy]+/g, "i"],
  [/ck/g, "k"],
  [/(.)\1+/g, "$1"],
];

export const romanised = (word: string): string =>
  spellings.reduce((spelt, [from, to]) => spelt.replaceAll(from, to), word);

/** Ends as Russian and Ukrainian surnames do: others are compared as they are written. */
export const looksSlavic = (surname: string): boolean =>
  surname.length >= 5 &&
  /(?:[oe]vn?a?|[oe]ff|[oe]w|in[ea]?|s[ck](?:i|y|ii|iy|yy|yi|aia|aya)|nyi?|nko|itch|i?ch|ych|gou|gu|[iy]i|nov|kov)$/.test(
    surname,
  );
