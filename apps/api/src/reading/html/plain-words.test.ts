import { readArticle } from "../read-article.ts";
import { plainWords } from "./plain-words.ts";

const paragraph =
  "<p>The council voted on the treaty after a long night of talks in the capital, and told the press so on Tuesday.</p>";

function titleOf(h1: string | null, head = ""): { title: string | null; body: string } {
  const heading = h1 === null ? "" : `<h1>${h1}</h1>`;
  const html = `<!doctype html><html lang="fr"><head>${head}</head><body><article>${heading}${paragraph.repeat(4)}</article></body></html>`;
  const reading = readArticle({ html });
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading;
}

test.each([
  ["Le<br>monde", "Le monde"],
  ["Le<br/>\n  monde <!-- aside -->", "Le monde"],
  ["<span>Le</span> <em>monde</em>, demain", "Le monde, demain"],
  ["Le <em>mon</em>de", "Le monde"],
  ["L’antidé<wbr>mocra&shy;tie", "L’antidémocratie"],
  ["CO<sub>2</sub> en hausse", "CO2 en hausse"],
  ["100 m<sup>2</sup> de <em>forêt</em>", "100 m² de forêt"],
  ["100 m² de forêt", "100 m² de forêt"],
  ["10<sup>6</sup> morts à 10<sup>-3</sup> près", "10⁶ morts à 10⁻³ près"],
  ["Le 1<sup>er</sup> mai", "Le 1er mai"],
  ["<svg><title>Icon</title><text>i</text></svg>Le monde", "Le monde"],
  ["L&amp;#039;Europe &amp;amp; nous", "L'Europe & nous"],
  ["Pour &lt;&lt;la paix&gt;&gt;", "Pour <<la paix>>"],
  ["Si a &lt; b &amp; c", "Si a < b & c"],
])("the headline %s reads as words", (h1, title) => {
  const reading = titleOf(h1);
  expect(reading.title).toBe(title);
  // Nor does it stand in the text a second time.
  expect(reading.body).toMatch(/^The council/);
});

test("what stands on a line of its own in a headline is a word of its own", () => {
  expect(titleOf("<div>Analyse</div>Le monde").title).toBe("Analyse Le monde");
});

test.each([
  ["L&amp;#039;Europe", "L'Europe"],
  ["L&amp;amp;#039;Europe", "L'Europe"],
  ["CO&lt;sub&gt;2&lt;/sub&gt; : le&lt;br&gt;monde", "CO2 : le monde"],
  ["&amp;laquo; Oui &amp;raquo;, R&amp;D et AT&T", "« Oui », R&D et AT&T"],
])("the title %s of a page's data reads as words", (content, title) => {
  expect(titleOf(null, `<meta property="og:title" content="${content}">`).title).toBe(title);
});

test("a title in JSON-LD reads as words", () => {
  const data = `{"@type":"NewsArticle","headline":"L&amp;#039;Europe <em>unie<\\/em> : m<sup>2<\\/sup>"}`;
  expect(titleOf(null, `<script type="application/ld+json">${data}</script>`).title).toBe(
    "L'Europe unie : m²",
  );
});

test("what looks like an entity and is none stays, and so does what looks like a tag", () => {
  expect(plainWords("?a=1&copy=2 & R&D")).toBe("?a=1&copy=2 & R&D");
  expect(plainWords("« <<Non>> », dit-il <3")).toBe("« <<Non>> », dit-il <3");
});

test("scripts in a title are no words of it", () => {
  expect(plainWords(`Le <script>alert("1")</script><img src=x onerror=alert(2)>monde`)).toBe("Le monde");
});
