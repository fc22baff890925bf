import fc from "fast-check";

const pieces = [
  "a",
  "ab",
  " ",
  "\n",
  "\r\n",
  "«\u00a0texte\u00a0»",
  "l’été",
  "e\u0301",
  "e\u0301\u0323\u0302",
  "😀",
  "👩‍👩‍👧‍👦",
  "👍🏽",
  "🇫🇷🇷🇺",
  "❤️",
  "𝒜",
  "שלום",
  "\u202bمرحبا\u202c",
  "नमस्ते",
  "\ud83d",
  "\ude00",
  "\u0000",
];

/** Few and repeated pieces, so that words occur again and overlap, with every trap of Unicode among them. */
export const awkwardText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((chosen) => chosen.join(""));

/** A text with the places of some words in it, in code points. */
export const awkwardSelection = awkwardText
  .filter((text) => text.length > 0 && [...text].length > 0)
  .chain((text) => {
    const length = [...text].length;
    return fc
      .tuple(fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: 12 }))
      .map(([start, words]) => ({ text, start, end: Math.min(length, start + words) }));
  });
