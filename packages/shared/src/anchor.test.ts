import fc from "fast-check";
import { anchorAt, candidatesMax, locate } from "./anchor.ts";
import type { Anchor } from "./anchor.ts";
import { awkwardSelection } from "./awkward-text.fixture.ts";
import { CodePointIndex } from "./code-point.ts";

const refrain = "Le ministre a dit non. La presse a dit non. Le peuple a dit oui.";

const quoteOf = ({ exact, prefix, suffix }: Anchor) => ({ exact, prefix, suffix });
const startsOf = (anchors: readonly Anchor[]) => anchors.map(({ start }) => start);

describe("an anchor and its place", () => {
  test("the words are those between start and end in code points", () => {
    fc.assert(
      fc.property(awkwardSelection, ({ text, start, end }) => {
        const anchor = anchorAt(text, start, end);
        const characters = [...text];
        expect(anchor.exact).toBe(characters.slice(start, end).join(""));
        expect(characters.slice(0, start).join("").endsWith(anchor.prefix)).toBe(true);
        expect(characters.slice(end).join("").startsWith(anchor.suffix)).toBe(true);
      }),
    );
  });

  test("an anchor finds its own place again", () => {
    fc.assert(
      fc.property(awkwardSelection, ({ text, start, end }) => {
        const anchor = anchorAt(text, start, end);
        expect(locate(text, anchor)).toEqual({ kind: "found", anchor });
        expect(locate(new CodePointIndex(text), anchor)).toEqual({ kind: "found", anchor });
      }),
    );
  });

  test("without a position the quote finds its place, or that place is among the candidates", () => {
    fc.assert(
      fc.property(awkwardSelection, ({ text, start, end }) => {
        const anchor = anchorAt(text, start, end);
        const location = locate(text, quoteOf(anchor));
        if (location.kind === "found") return expect(location.anchor).toEqual(anchor);
        if (location.kind !== "ambiguous") throw new Error(location.kind);
        expect(location.total).toBeGreaterThan(1);
        if (location.total <= candidatesMax) expect(location.candidates).toContainEqual(anchor);
      }),
    );
  });

  test("every candidate holds the words and finds itself", () => {
    fc.assert(
      fc.property(awkwardSelection, ({ text, start, end }) => {
        const { exact } = anchorAt(text, start, end);
        const location = locate(text, { exact });
        const candidates = location.kind === "ambiguous" ? location.candidates : [];
        for (const anchor of candidates) {
          expect(anchor.exact).toBe(exact);
          expect(locate(text, anchor)).toEqual({ kind: "found", anchor });
        }
      }),
    );
  });
});

describe("locate", () => {
  test("words that occur once need nothing else", () => {
    const location = locate(refrain, { exact: "oui" });
    expect(location).toEqual({
      kind: "found",
      anchor: { exact: "oui", prefix: "esse a dit non. Le peuple a dit ", suffix: ".", start: 60, end: 63 },
    });
  });

  test("words that occur twice are ambiguous, with both places", () => {
    const location = locate(refrain, { exact: "a dit non" });
    if (location.kind !== "ambiguous") throw new Error(location.kind);
    expect(location.total).toBe(2);
    expect(startsOf(location.candidates)).toEqual([12, 33]);
  });

  test("a prefix or a suffix tells which", () => {
    expect(locate(refrain, { exact: "a dit", prefix: "presse " })).toMatchObject({ anchor: { start: 33 } });
    expect(locate(refrain, { exact: "a dit", suffix: " oui" })).toMatchObject({ anchor: { start: 54 } });
    expect(locate(refrain, { exact: "a dit", prefix: " ", suffix: " non" })).toMatchObject({
      kind: "ambiguous",
      total: 2,
    });
  });

  test("a position wins over the context", () => {
    const location = locate(refrain, { exact: "a dit", prefix: "presse ", start: 54, end: 59 });
    expect(location).toMatchObject({ kind: "found", anchor: { start: 54, end: 59 } });
  });

  test("one end of the position is enough", () => {
    expect(locate(refrain, { exact: "a dit", start: 54 })).toMatchObject({ anchor: { start: 54, end: 59 } });
    expect(locate(refrain, { exact: "a dit", end: 59 })).toMatchObject({ anchor: { start: 54, end: 59 } });
  });

  test.each([
    [0, 5],
    [54, 58],
    [-1, 4],
    [54.5, 59.5],
    [Number.NaN, 5],
    [59, 54],
    [60, 10_000],
  ])("other words from %p to %p are misplaced, with the places where they do stand", (start, end) => {
    const location = locate(refrain, { exact: "a dit", start, end });
    if (location.kind !== "misplaced") throw new Error(location.kind);
    expect(startsOf(location.candidates)).toEqual([12, 33, 54]);
  });

  test("a position that reaches past the text is misplaced, even around the right words", () => {
    expect(locate("abc", { exact: "c", start: 2, end: 4 })).toMatchObject({ kind: "misplaced", total: 1 });
    expect(locate("abc", { exact: "a", start: -1, end: 1 })).toMatchObject({ kind: "misplaced", total: 1 });
  });

  test("a misplaced quote keeps only the candidates of its context, where there are any", () => {
    const location = locate(refrain, { exact: "a dit", suffix: " oui", start: 0, end: 5 });
    expect(location).toMatchObject({ kind: "misplaced", total: 1, candidates: [{ start: 54 }] });
  });

  test("a context that touches the words nowhere is misplaced", () => {
    expect(locate(refrain, { exact: "oui", prefix: "jamais " })).toMatchObject({
      kind: "misplaced",
      total: 1,
    });
  });

  test("words that are nowhere are missing, wherever they are said to be", () => {
    expect(locate(refrain, { exact: "peut-être" })).toEqual({ kind: "missing" });
    expect(locate(refrain, { exact: "peut-être", start: 0, end: 9 })).toEqual({ kind: "missing" });
    expect(locate(refrain, { exact: "" })).toEqual({ kind: "missing" });
    expect(locate("", { exact: "a" })).toEqual({ kind: "missing" });
  });

  test("nothing is normalised: another apostrophe, space or accent is another word", () => {
    expect(locate("l’été", { exact: "l'été" })).toEqual({ kind: "missing" });
    expect(locate("«\u00a0oui\u00a0»", { exact: "« oui »" })).toEqual({ kind: "missing" });
    expect(locate("e\u0301te\u0301", { exact: "été" })).toEqual({ kind: "missing" });
  });

  test("overlapping occurrences are occurrences", () => {
    expect(locate("ananas", { exact: "ana" })).toMatchObject({ kind: "ambiguous", total: 2 });
  });

  test("candidates are capped, the total is not", () => {
    const location = locate("a".repeat(100_000), { exact: "a" });
    if (location.kind !== "ambiguous") throw new Error(location.kind);
    expect(location.candidates).toHaveLength(candidatesMax);
    expect(location.total).toBe(100_000);
  });

  test("half of an emoji is not found inside it, but a context cut there still helps", () => {
    expect(locate("a😀b", { exact: "\ude00" })).toEqual({ kind: "missing" });
    expect(locate("a😀b", { exact: "\ud83d" })).toEqual({ kind: "missing" });
    expect(locate("b 😀b", { exact: "b", prefix: "\ude00" })).toMatchObject({ anchor: { start: 3 } });
  });
});

describe("anchorAt", () => {
  test.each([
    [3, 3],
    [4, 3],
    [-1, 3],
    [0, 99],
    [0.5, 3],
  ])("refuses %p to %p", (start, end) => {
    expect(() => anchorAt("abcdef", start, end)).toThrow(RangeError);
  });
});
