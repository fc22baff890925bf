import { splitBlocks } from "./block-splitting.ts";

function blocks(raw: string): unknown {
  return splitBlocks(raw).map(({ kind, text }) => [kind, text]);
}

test("Markdown that copying leaves becomes blocks", () => {
  expect(blocks("## Titre\n\nUn *mot* [ici](https://a.example).\n\n- un\n- deux\n\n> dit-il\n\n---")).toEqual(
    [
      ["heading", "Titre"],
      ["paragraph", "Un mot ici."],
      ["item", "un"],
      ["item", "deux"],
      ["quote", "dit-il"],
      ["rule", ""],
    ],
  );
});

test("lines broken at a width are one paragraph, with a word cut at a line's end whole again", () => {
  const raw = [
    "Les deux capitales n'avaient plus négocié depuis quinze ans et la commis-",
    "sion mixte des ouvrages ne s'était pas réunie une seule fois depuis la fin",
    "du dernier mandat, ce que regrettent les bateliers des deux rives, peut-",
    "être parce qu'ils attendent encore la commission et les tarifs qu'elle a",
    "promis pour le printemps.",
  ].join("\n");
  expect(blocks(raw)).toEqual([
    [
      "paragraph",
      "Les deux capitales n'avaient plus négocié depuis quinze ans et la commission mixte des ouvrages ne s'était pas réunie une seule fois depuis la fin du dernier mandat, ce que regrettent les bateliers des deux rives, peut-être parce qu'ils attendent encore la commission et les tarifs qu'elle a promis pour le printemps.",
    ],
  ]);
});

test("each block knows its place in the text as it was given", () => {
  const raw = "\ufeffTitre\r\n\r\n  Un *mot*.\u2028Encore un.\f\u00a0\nFin.";
  for (const { text, at } of splitBlocks(raw)) {
    expect(raw.slice(at?.start, at?.end).replace(/\*/g, "")).toBe(text);
  }
});

test("no-break spaces, joiners and direction marks stay, what nobody sees goes", () => {
  expect(blocks("«\u00a0Été\u202f!\u00a0» 👩‍🚀 \u200fעברית\u200b\u0007")).toEqual([
    ["paragraph", "«\u00a0Été\u202f!\u00a0» 👩‍🚀 \u200fעברית"],
  ]);
});
