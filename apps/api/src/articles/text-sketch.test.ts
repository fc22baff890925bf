import { sequencesOf, sketchOf } from "./text-sketch.ts";
import { wordsOf } from "./text-words.ts";

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `mot${String(from + at)}`).join(" ");
const sketch = (text: string): bigint[] => sketchOf(wordsOf(text));

describe("the sketch of a text", () => {
  it("is the same however the text is typeset", () => {
    expect(sketch("L’Écho, « vrai » : douze navires attendent au large")).toEqual(
      sketch('l\'echo "VRAI" douze  navires\nattendent au large'),
    );
  });

  it("holds 32 hashes at the most, in order", () => {
    const found = sketch(words(0, 5_000));
    expect(found).toHaveLength(32);
    expect([...found].sort((a, b) => (a < b ? -1 : 1))).toEqual(found);
  });

  it("of a text of fewer words than a sequence is that text", () => {
    expect(sketch("deux mots")).toHaveLength(1);
    expect(sketch("…")).toEqual([]);
  });

  it("is made of what a script without spaces has, too", () => {
    expect(sequencesOf(wordsOf("条約は署名された"))).toHaveLength(6);
  });

  it("has a key in common with a copy that kept a sixth of all sequences", () => {
    const [one, other] = [sketch(words(0, 1_000)), new Set(sketch(words(830, 1_000)))];
    expect(one.some((key) => other.has(key))).toBe(true);
  });
});
