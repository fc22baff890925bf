import { markedWords } from "./marked-words.ts";

test("what was typed is marked, with or without its accents and capitals", () => {
  expect(markedWords("Le Château d’Été", ["chateau", "ete"])).toBe(
    "Le <mark>Château</mark> d’<mark>Été</mark>",
  );
});

test("words that overlap are one mark, and a name without them has none", () => {
  expect(markedWords("Statistique", ["stat", "tatis"])).toBe("<mark>Statis</mark>tique");
  expect(markedWords("Macron", ["macrno"])).toBe("Macron");
});

test("a name is escaped, so that no markup of its own comes through", () => {
  expect(markedWords("<b>A & B</b>", ["a"])).toBe("&lt;b&gt;<mark>A</mark> &amp; B&lt;/b&gt;");
});

test("letters of two units and marks that stand alone keep their places", () => {
  expect(markedWords("𝔸 cafe\u0301 ☕", ["café"])).toBe("𝔸 <mark>cafe</mark>\u0301 ☕");
});
