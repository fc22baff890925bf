import { blocksOfHtml } from "./html-blocks.ts";
import { sanitised, sanitisedPage } from "./sanitise.ts";
import { blocksOfTree } from "./sanitised-tree.ts";
import { scanSource } from "./source-page.ts";

const pages: readonly (readonly [string, string])[] = [
  ["sections, tables and lists", "<section><b>Un</b> <i>deux</i><table><caption>Titre</caption><tr><th>A<td>B</table><ul><li>1<li>2</ul></section>"],
  ["menus and forms", "<nav><p>Menu</p></nav><p>Avant<form><p>Votre nom</p></form>Après</p><head><title>Fenêtre</title></head>"],
  ["entities", "<p>R&amp;D &lt;3 &eacute;t&eacute; &#8217; caf&eacute</p><a href='/a?b=1&amp;c=2'>la <q>suite</q></a>"],
  ["addresses that do something", "<a href='javascript:go()'>un</a><a href='jav&#97;script:go()'>deux</a><a href='//x.example/a'>trois</a><a href='mailto:a@b.example'>quatre</a><a href=''>cinq</a>"],
  ["what runs", "<p>Un<script>go()</script><svg><title>dessin</title></svg><iframe src='https://x.example'></iframe> deux</p>"],
  ["paragraphs that nobody closes", "<p>Un<span><div>deux<p>trois</span><h2>quatre<hr>cinq<br>six"],
  ["what is nested deeper than an article", `${"<div>".repeat(120)}<p>tout en bas</p>${"</div>".repeat(120)}`],
]; // prettier-ignore

test.each(pages)("%s are read out of the tree as out of the sanitised page", (_, html) => {
  const page = `<html><body>${html}</body></html>`;
  const { tree } = scanSource(page);
  if (tree === null) throw new Error("It has a tree");
  const around = blocksOfTree(tree, "aroundArticle");
  expect(around.length).toBeGreaterThan(0);
  expect(around).toEqual(blocksOfHtml(sanitisedPage(page)));
  expect(blocksOfTree(tree, "inArticle")).toEqual(blocksOfHtml(sanitised(page)));
  expect(JSON.stringify(around)).not.toMatch(/javascript|<script|<iframe|<svg/i);
});
