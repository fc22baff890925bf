import { similarityOf, sketchOf } from "./text-sketch.ts";

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `mot${String(from + at)}`).join(" ");

describe("the sketch of a text", () => {
  it("is the same however the text is typeset", () => {
    expect(sketchOf("L’Écho, « vrai » : dix navires attendent au large")).toEqual(
      sketchOf('l\'echo "VRAI" dix  navires\nattendent au large'),
    );
  });

  it("holds 64 hashes at the most, in order", () => {
    const sketch = sketchOf(words(0, 5_000));
    expect(sketch).toHaveLength(64);
    expect([...sketch].sort((a, b) => (a < b ? -1 : 1))).toEqual(sketch);
  });

  it("of a text of fewer words than a sequence is that text", () => {
    expect(sketchOf("trois mots seulement")).toHaveLength(1);
    expect(sketchOf("…")).toEqual([]);
  });
});

describe("the similarity of two texts", () => {
  it("is 1 for the same text and 0 for texts without a sequence in common", () => {
    expect(similarityOf(sketchOf(words(0, 300)), sketchOf(words(0, 300)))).toBe(1);
    expect(similarityOf(sketchOf(words(0, 300)), sketchOf(words(400, 700)))).toBe(0);
    expect(similarityOf([], [])).toBe(0);
  });

  it("comes near to the share of sequences in common", () => {
    // 1,000 of 3,000 sequences: a third, give or take three standard errors of 64 draws.
    const similarity = similarityOf(sketchOf(words(0, 2_004)), sketchOf(words(1_000, 3_004)));
    expect(similarity).toBeGreaterThan(1 / 3 - 0.18);
    expect(similarity).toBeLessThan(1 / 3 + 0.18);
  });
});
