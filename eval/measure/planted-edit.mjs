/**
 * Edits that are planted in a text, the same ones on every run: what becomes of a story at another desk.
 */

/** A generator of numbers from 0 to 1 that begins with what a text says (mulberry32). @param {string} text */
export function seeded(text) {
  let state = 2_166_136_261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @typedef {(paragraphs: string[], random: () => number, words: string[]) => string[]} Edit */

const alteredShare = 0.2;

/** A fifth of the words: each is left out, replaced or has another one before it. @type {Edit} */
const alterWords = (paragraphs, random, words) => {
  const another = () => words[Math.floor(random() * words.length)] ?? "";
  return paragraphs.map((paragraph) =>
    paragraph
      .split(/\s+/)
      .flatMap((word) => {
        if (random() >= alteredShare) return [word];
        const kind = random();
        if (kind < 0.2) return [];
        return kind < 0.8 ? [another()] : [another(), word];
      })
      .join(" "),
  );
};

/** Half of them stay, two at the least. @type {Edit} */
const cutParagraphs = (paragraphs, random) => {
  const wanted = Math.max(Math.ceil(paragraphs.length / 2), Math.min(2, paragraphs.length));
  const order = shuffled(
    paragraphs.map((_, at) => at),
    random,
  );
  const kept = new Set(order.slice(0, wanted));
  return paragraphs.filter((_, at) => kept.has(at));
};

/** @type {Edit} */
const reorder = (paragraphs, random) => shuffled(paragraphs, random);

/** @type {Edit} */
const changeHeadline = (paragraphs, random, words) => [
  Array.from({ length: 9 }, () => words[Math.floor(random() * words.length)] ?? "").join(" "),
  ...paragraphs.slice(1),
];

/** @template T @param {readonly T[]} things @param {() => number} random */
export function shuffled(things, random) {
  return things
    .map((thing) => ({ thing, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

/** @type {Readonly<Record<string, readonly Edit[]>>} */
export const plantedEdits = {
  "headline changed": [changeHeadline],
  "paragraphs cut": [cutParagraphs],
  "paragraphs reordered": [reorder],
  "a fifth of the words altered": [alterWords],
  "all of these": [changeHeadline, cutParagraphs, reorder, alterWords],
};
