import fc from "fast-check";
import { awkwardSelection } from "./awkward-text.fixture.ts";
import { contextLengthMax, prefixAt, suffixAt } from "./anchor-context.ts";
import { CodePointIndex } from "./code-point.ts";

const family = "👩‍👩‍👧‍👦";

describe("the context of an anchor", () => {
  test("is never longer than its bound, and empty only at the ends of the text", () => {
    fc.assert(
      fc.property(awkwardSelection, ({ text, start, end }) => {
        const index = new CodePointIndex(text);
        const [prefix, suffix] = [prefixAt(index, start), suffixAt(index, end)];
        expect([...prefix].length).toBeLessThanOrEqual(contextLengthMax);
        expect([...suffix].length).toBeLessThanOrEqual(contextLengthMax);
        expect(prefix === "").toBe(start === 0);
        expect(suffix === "").toBe(end === index.length);
      }),
    );
  });

  test("leaves out the letter whose accent alone would fit", () => {
    const index = new CodePointIndex(`e\u0301${"x".repeat(31)}|${"x".repeat(31)}e\u0301`);
    expect(prefixAt(index, 33)).toBe("x".repeat(31));
    expect(suffixAt(index, 34)).toBe("x".repeat(31));
  });

  test("leaves out an emoji that does not fit whole", () => {
    const index = new CodePointIndex(`${family}${"x".repeat(28)}|${"x".repeat(28)}${family}`);
    expect(prefixAt(index, 35)).toBe("x".repeat(28));
    expect(suffixAt(index, 36)).toBe("x".repeat(28));
  });

  test("keeps what fits exactly", () => {
    const index = new CodePointIndex(`${family}${"x".repeat(25)}|`);
    expect(prefixAt(index, 32)).toBe(`${family}${"x".repeat(25)}`);
  });

  test("cuts a letter heaped with more marks than fit", () => {
    const index = new CodePointIndex(`e${"\u0301".repeat(100)}|e${"\u0301".repeat(100)}`);
    expect(prefixAt(index, 101)).toBe("\u0301".repeat(32));
    expect(suffixAt(index, 102)).toBe(`e${"\u0301".repeat(31)}`);
  });
});
