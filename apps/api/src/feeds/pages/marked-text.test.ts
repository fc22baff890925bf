import { markedText } from "./marked-text.ts";

const marked = (text: string, ...marks: [start: number, end: number, number: number][]): string =>
  markedText(
    text,
    marks.map(([start, end, number]) => ({ start, end, number })),
  )
    .map((one) => one.text)
    .join("");
const to = (number: number): string => `<sup><a href="#claim-${String(number)}">${String(number)}</a></sup>`;

test("paragraphs stand apart, and words of a claim are marked with its number behind them", () => {
  expect(marked("One two.\n\nThree.\n \nFour", [4, 7, 1])).toBe(
    `<p>One <mark>two</mark>${to(1)}.</p>\n<p>Three.</p>\n<p>Four</p>\n`,
  );
});

test("claims that overlap are both marked, each to its own end", () => {
  expect(marked("abcdef", [0, 4, 1], [2, 6, 2])).toBe(
    `<p><mark>ab</mark><mark>cd</mark>${to(1)}<mark>ef</mark>${to(2)}</p>\n`,
  );
});

test("a claim that runs through two paragraphs is marked in both and numbered where it ends", () => {
  expect(marked("ab\n\ncd", [1, 5, 1])).toBe(`<p>a<mark>b</mark></p>\n<p><mark>c</mark>${to(1)}d</p>\n`);
});

test("positions count code points, and words stay words", () => {
  expect(marked("🚲<b> x", [1, 4, 1])).toBe(`<p>🚲<mark>&lt;b&gt;</mark>${to(1)} x</p>\n`);
});
