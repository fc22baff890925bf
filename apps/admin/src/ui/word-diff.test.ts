import { lineDiff, wordDiff } from "./word-diff.ts";

const textOf = (parts: ReturnType<typeof wordDiff>, kinds: string[]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("");

test("a changed figure is shown as one word out and one word in", () => {
  const parts = wordDiff("Il a produit 40 tonnes.", "Il a produit 46 tonnes.", "fr");
  expect(textOf(parts, ["removed"])).toBe("40");
  expect(textOf(parts, ["added"])).toBe("46");
});

test.each([
  ["", "Une phrase."],
  ["Une phrase.", ""],
  ["« Non », dit-elle.", "« Oui », dit-il."],
  ["👩‍🚀 vole", "👩‍🚀 vole haut"],
  ["deux  espaces\nune ligne", "deux espaces\n\nune ligne"],
])("both texts can be read back out of the comparison: %p", (before, after) => {
  const parts = wordDiff(before, after, "fr");
  expect(textOf(parts, ["same", "removed"])).toBe(before);
  expect(textOf(parts, ["same", "added"])).toBe(after);
});

test("lines that say one thing each come and go as a whole, and stay where they stayed", () => {
  expect(lineDiff("Ports\nOpen water", "Ports\nOpen sea\nShips")).toEqual([
    { kind: "same", text: "Ports" },
    { kind: "removed", text: "Open water" },
    { kind: "added", text: "Open sea" },
    { kind: "added", text: "Ships" },
  ]);
  expect(lineDiff("", "Ports")).toEqual([{ kind: "added", text: "Ports" }]);
});

test("two long texts that have nothing in common are told as one that went and one that came", () => {
  const text = (mark: string) => Array.from({ length: 20_000 }, (_, at) => `${mark}${String(at)}`).join(" ");
  const [before, after] = [text("old"), text("new")];
  expect(wordDiff(before, after, "en")).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});
