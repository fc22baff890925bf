import fc from "fast-check";
import { awkwardText } from "./awkward-text.fixture.ts";
import { CodePointIndex, codePointLength, isCodePointBoundary, sliceCodePoints } from "./code-point.ts";

/** The slow and certain way: the UTF-16 index at which each code point begins, and the end. */
function beginnings(text: string): number[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return units;
}

describe("code points", () => {
  test("are counted as [...text] counts them", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(codePointLength(text)).toBe([...text].length);
        expect(new CodePointIndex(text).length).toBe([...text].length);
      }),
    );
  });

  test("are cut as an array of characters is cut", () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(80), fc.option(fc.nat(80), { nil: undefined }), (text, start, end) => {
        expect(sliceCodePoints(text, start, end)).toBe([...text].slice(start, end).join(""));
      }),
    );
  });

  test("convert to UTF-16 indexes and back", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const index = new CodePointIndex(text);
        const units = beginnings(text);
        expect(units.map((_, codePoint) => index.toUnit(codePoint))).toEqual(units);
        expect(units.map((unit) => index.toCodePoint(unit))).toEqual(units.map((_, codePoint) => codePoint));
      }),
    );
  });

  test("begin exactly at the boundaries", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const units = new Set(beginnings(text));
        for (let unit = 0; unit <= text.length; unit += 1) {
          expect(isCodePointBoundary(text, unit)).toBe(units.has(unit));
        }
      }),
    );
  });

  test("an index inside a pair answers the pair", () => {
    expect(new CodePointIndex("a😀b").toCodePoint(2)).toBe(1);
  });

  test("a lone surrogate counts as one", () => {
    expect(codePointLength("\ud83d")).toBe(1);
    expect(codePointLength("\ude00\ud83d")).toBe(2);
    expect(codePointLength("\ud83d\ud83d\ude00")).toBe(2);
  });

  test("positions outside the text are brought to its ends by slice and refused by conversions", () => {
    const index = new CodePointIndex("a😀b");
    expect(index.slice(-5, 99)).toBe("a😀b");
    expect(index.slice(2, 1)).toBe("");
    for (const position of [-1, 4, 0.5, Number.NaN]) expect(() => index.toUnit(position)).toThrow(RangeError);
    for (const position of [-1, 5, 0.5, Number.NaN])
      expect(() => index.toCodePoint(position)).toThrow(RangeError);
  });

  test("every position of a megabyte of pairs is converted", () => {
    const index = new CodePointIndex("a😀".repeat(350_000));
    expect(index.length).toBe(700_000);
    for (let codePoint = 0; codePoint <= index.length; codePoint += 1) {
      if (index.toCodePoint(index.toUnit(codePoint)) !== codePoint) throw new Error(`${codePoint} is lost`);
    }
  });
});
