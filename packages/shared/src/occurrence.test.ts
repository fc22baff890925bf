import fc from "fast-check";
import { awkwardText } from "./awkward-text.fixture.ts";
import { occurrences } from "./occurrence.ts";

/** What the search must answer, one step at a time. */
function oneByOne(text: string, pattern: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) found.push(at);
  return found;
}

describe("occurrences", () => {
  test("overlapping ones count", () => {
    expect([...occurrences("aaaa", "aa")]).toEqual([0, 1, 2]);
    expect([...occurrences("ababab", "abab")]).toEqual([0, 2]);
  });

  test("an empty pattern occurs nowhere", () => {
    expect([...occurrences("aaa", "")]).toEqual([]);
  });

  test("are those that indexOf finds", () => {
    const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 30 });
    const pattern = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(few, pattern, (t, p) => expect([...occurrences(t, p)]).toEqual(oneByOne(t, p))));
    fc.assert(
      fc.property(awkwardText, fc.nat(60), fc.integer({ min: 1, max: 9 }), (text, at, length) => {
        const words = text.slice(at, at + length);
        fc.pre(words.length > 0);
        expect([...occurrences(text, words)]).toEqual(oneByOne(text, words));
      }),
    );
  });

  test("a hostile pattern takes no longer than its length", () => {
    let total = 0;
    for (const _ of occurrences("a".repeat(2_000_000), "a".repeat(1_000_000))) total += 1;
    expect(total).toBe(1_000_001);
    expect([...occurrences("a".repeat(2_000_000), `${"a".repeat(1_000_000)}b`)]).toEqual([]);
  });
});
