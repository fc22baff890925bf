import { beginChoice, chosenSpan, moveChoice } from "./sentence-choice.ts";

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
