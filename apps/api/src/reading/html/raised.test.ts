import { readArticle } from "../read-article.ts";

const paragraph =
  "<p>The council voted on the treaty after a long night of talks in the capital, and told the press so on Tuesday.</p>";

function read(sentence: string) {
  const html = `<!doctype html><html lang="en"><body><article>${paragraph.repeat(4)}<p>${sentence}</p></article></body></html>`;
  const reading = readArticle({ html });
  if (reading.kind !== "read") throw new Error(reading.message);
  const body = reading.findings.find(({ field }) => field === "body");
  return { text: reading.body.split("\n\n").at(-1), bodyHtml: reading.bodyHtml, from: body?.origin, html };
}

test.each([
  [
    "Some 10<sup>6</sup> people live on 25 km<sup>2</sup> of land.",
    "Some 10⁶ people live on 25 km² of land.",
  ],
  ["It fell to 10<sup>-3</sup> of what it was.", "It fell to 10⁻³ of what it was."],
  ["It fell to 10<sup>&minus;3</sup> of what it was.", "It fell to 10⁻³ of what it was."],
  ["They counted 40 inhabitants·km<sup>−2</sup> there.", "They counted 40 inhabitants·km⁻² there."],
  ["Einstein wrote that E = mc<sup>2</sup> in 1905.", "Einstein wrote that E = mc² in 1905."],
  ["The water holds Ca<sup>2+</sup> and more.", "The water holds Ca²⁺ and more."],
  ["It doubles: 2<sup>n</sup> after n days.", "It doubles: 2ⁿ after n days."],
  ["The root is 10<sup>0.5</sup> or so.", "The root is 10^0.5 or so."],
  ["Air holds more CO<sub>2</sub> than in 1990.", "Air holds more CO2 than in 1990."],
  [
    'It has <a href="https://a.example/forest#size">60 m<sup>2</sup></a> of forest.',
    "It has 60 m² of forest.",
  ],
  ["On <strong>60 m<sup>2</sup></strong> of <em>forest</em>.", "On 60 m² of forest."],
])("%s reads with its exponents", (sentence, text) => {
  expect(read(sentence).text).toBe(text);
});

test.each([
  ["He was born in 2015<sup>3</sup> in Paris.", "He was born in 2015 in Paris."],
  ['He had 40<sup><a href="#fn1">1</a></sup> friends.', "He had 40 friends."],
  ['He had 40<a href="/story#fn1"><sup>1,2</sup></a> friends.', "He had 40 friends."],
  ["So the minister said<sup>1</sup> that day.", "So the minister said1 that day."],
  ["So the minister said.<sup>[1]</sup> Then he left.", "So the minister said.[1] Then he left."],
  ["So the Union of the EU<sup>2</sup> said.", "So the Union of the EU2 said."],
  ["The 1<sup>er</sup> of May, the XX<sup>e</sup> century.", "The 1er of May, the XXe century."],
])("%s has no exponent of a note's mark or an ordinal", (sentence, text) => {
  expect(read(sentence).text).toBe(text);
});

test("what is set high is found in the page, and its markup is safe", () => {
  const sentence = "Some 10<sup>6</sup> people & <b>25 km<sup>2</sup></b> of land.";
  const { bodyHtml, from, html } = read(sentence);
  expect(bodyHtml).toContain("<p>Some 10⁶ people &amp; <strong>25 km²</strong> of land.</p>");
  expect(html.slice(0, from?.end ?? 0).endsWith(sentence)).toBe(true);
});
