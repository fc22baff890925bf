import { wordsOf } from "./sentence.ts";
import { beginChoice, chosenSpan, chosenWords, moveByWord, moveChoice } from "./sentence-choice.ts";
import type { Choice } from "./sentence-choice.ts";

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

test("choosing begins with the sentence at a place, or with the last one", () => {
  expect(beginChoice(sentences, 0)).toEqual({ from: 0, to: 0 });
  expect(beginChoice(sentences, 15)).toEqual({ from: 1, to: 1 });
  expect(beginChoice(sentences, 99)).toEqual({ from: 2, to: 2 });
  expect(beginChoice([], 0)).toBeUndefined();
});

test("an arrow goes on to the next sentence and stops at the ends", () => {
  const next = { by: 1, extends: false, count: 3 } as const;
  expect(moveChoice({ from: 0, to: 0 }, next)).toEqual({ from: 1, to: 1 });
  expect(moveChoice({ from: 2, to: 2 }, next)).toEqual({ from: 2, to: 2 });
});

test("with shift the sentences between are chosen too, in either direction", () => {
  const back = moveChoice({ from: 2, to: 2 }, { by: -1, extends: true, count: 3 });
  expect(back).toEqual({ from: 2, to: 1 });
  expect(chosenSpan(sentences, back)).toEqual({ start: 11, end: 30 });
});

describe("words of a chosen sentence", () => {
  const text = "Ships, says the port, were fewer.";
  const words = wordsOf(text, "en");
  const span = { start: 100, end: 100 + text.length };
  const left = (choice: Choice) => {
    const { start, end } = chosenWords(span, words, choice);
    return text.slice(start - span.start, end - span.start);
  };
  const move = (choice: Choice, edge: "first" | "last", by: 1 | -1) =>
    moveByWord(choice, { edge, by, count: words.length });
  const whole: Choice = { from: 0, to: 0 };

  test("are left out from either end, with what stands between them", () => {
    const later = move(move(whole, "first", 1), "first", 1);
    expect(left(later)).toBe("the port, were fewer.");
    expect(left(move(later, "last", -1))).toBe("the port, were");
    expect(left(move(move(later, "last", -1), "last", -1))).toBe("the port");
  });

  test("come back, up to the whole sentence and no further", () => {
    const shorter = move(whole, "last", -1);
    expect(left(move(shorter, "last", 1))).toBe(text);
    expect(move(whole, "first", -1)).toBe(whole);
  });

  test("one is left at the least", () => {
    let choice = whole;
    for (let press = 0; press < 20; press += 1) choice = move(choice, "first", 1);
    expect(left(choice)).toBe("fewer.");
  });

  test("are counted again when other sentences are chosen", () => {
    expect(moveChoice(move(whole, "first", 1), { by: 1, extends: false, count: 3 })).toEqual({
      from: 1,
      to: 1,
    });
  });
});
