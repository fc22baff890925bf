import type { Block } from "./block.ts";
import { bodyHtml, bodyText, joinCutParagraphs } from "./body.ts";
import { splitBlocks } from "./text/block-splitting.ts";

function joined(...paragraphs: string[]): string[] {
  const blocks = joinCutParagraphs(splitBlocks(paragraphs.join("\n\n")), () => new Set());
  return bodyText(blocks).split("\n\n");
}

const cut = "Le premier accord prévoyait une aide entre l'un des États et";

test("a paragraph that a page break cut in two is one again", () => {
  expect(joined(cut, "les pays tiers de la région.")).toEqual([`${cut} les pays tiers de la région.`]);
});

test.each(["12", "- 12 -", "Page 12"])("and a page number between its halves is gone: %s", (number) => {
  expect(joined(cut, number, "les pays tiers de la région.")).toEqual([
    `${cut} les pays tiers de la région.`,
  ]);
});

test("a whole paragraph stays by itself, and so does a short line in lower case", () => {
  const whole = "Le premier accord prévoyait une aide entre les deux États voisins.";
  expect(joined(whole, "les pays tiers attendent.")).toEqual([whole, "les pays tiers attendent."]);
  expect(joined("Une liste", "de choses courtes")).toEqual(["Une liste", "de choses courtes"]);
});

test("lists, quotations and headings are told apart in HTML, and headings stand below the title", () => {
  const blocks: Block[] = splitBlocks("# Partie\n\n- un\n- deux\n\n> dit\n\nFin <b>.");
  expect(bodyHtml(blocks)).toBe(
    "<h2>Partie</h2>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n<blockquote><p>dit</p></blockquote>\n<p>Fin &lt;b&gt;.</p>",
  );
});
