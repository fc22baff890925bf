import { bodyOf, pageWith, paragraphs, plain, readPage } from "./page.fixture.ts";

test.each([
  ["a link to another article", `<p><a href="/x">Brenne: the mayor's other canal</a></p>`],
  ["a picture's words", `<figure><img src="a.jpg"><figcaption>The lock at dawn</figcaption></figure>`],
  ["a picture's words in a class", `<div class="article-image__caption">The lock at dawn in March</div>`],
  ["a credit", `<p>Photo: Lise Aubrac/Agence des quais</p>`],
  ["a button's words", `<p>Continue reading below</p>`],
  ["an appeal", `<p>Sign up for our free newsletter and get the canal in your inbox every week.</p>`],
  ["an advertisement", `<div class="ad-slot"><p>New oars, half price until Sunday.</p></div>`],
  ["related articles", `<div class="related-articles"><p>Brenne votes on its own canal next week.</p></div>`],
])("%s between two paragraphs is no part of the article", (_, between) => {
  expect(bodyOf({ between })).toBe(plain("en"));
});

test.each([
  ["un lien vers un autre article", `<p><a href="/x">Brenne : l’autre canal de la maire</a></p>`],
  ["un crédit", `<p>Crédit photo : Lise Aubrac</p>`],
  ["un appel", `<p>Abonnez-vous à notre infolettre pour suivre le canal.</p>`],
  ["un renvoi", `<p>A lire aussi : La maire et son canal</p>`],
  ["un rappel", `<p>Pour ne rien manquer de l’actualité du canal</p>`],
  ["ce qu’on dit à qui lit ailleurs", `<p>Vous pouvez lire Le Quai sur un seul appareil à la fois</p>`],
  ["un encart", `<section class="catcher"><p>Cet article est paru dans notre lettre.</p></section>`],
  ["un panneau", `<section class="capping"><p>Ce message s’affichera ailleurs.</p></section>`],
  ["une publicité annoncée", `<p>La suite après cette publicité</p>`],
  ["les commentaires", `<section class="commentaires"><p>Je n’y crois pas, à ce canal.</p></section>`],
])("%s entre deux paragraphes n’est pas de l’article", (_, between) => {
  expect(bodyOf({ language: "fr", between })).toBe(plain("fr"));
});

test("words within a sentence stay, however they are shown", () => {
  const between = `<p>The <abbr class="tooltip">OSTA<span class="tooltip" aria-hidden="true">Ottawa Transit</span></abbr> and the <span class="has-tooltip">council of Brenne</span> agreed on the canal at last.</p>`;
  expect(readPage(pageWith({ between })).body).toContain(
    "The OSTA and the council of Brenne agreed on the canal at last.",
  );
});

test("a sentence that is a link, a quotation and a list stay in the article", () => {
  const between =
    `<p><a href="/r">The report that the council had asked for came in May.</a></p>` +
    `<blockquote>We were not asked, and we will not pay for it.</blockquote>` +
    `<ul><li>four locks</li><li><a href="/b">two bridges</a></li></ul>`;
  const { body } = readPage(pageWith({ between }));
  expect(body).toContain("The report that the council had asked for");
  expect(body).toContain("We were not asked");
  expect(body).toMatch(/four locks\n\ntwo bridges/);
});

test("what stands above the title is the page's, and the byline below it the author's", () => {
  const before = `<p>Sign in</p><p>Local</p><h1>Castelroc pays for its canal</h1><p>By Lise Aubrac</p><p>Updated 5:27 am CST, Wednesday, November 20, 2019</p>`;
  const reading = readPage(pageWith({ before }));
  expect(reading.body).toBe(plain("en"));
  expect(reading.title).toBe("Castelroc pays for its canal");
  expect(reading.authors).toEqual([{ name: "Lise Aubrac", kind: "PERSON" }]);
  expect(reading.updatedAt).toBe("2019-11-20");
});

test("headings after the last sentence lead elsewhere, and headings between paragraphs do not", () => {
  expect(bodyOf({ after: "<h2>The weather this week</h2>" })).toBe(plain("en"));
  const head = "<title>Castelroc pays for its canal</title>";
  expect(bodyOf({ head, between: "<h2>Who pays</h2>" })).toContain("Who pays");
});

test("a text that is printed twice for two screens is read once", () => {
  const notice = "<p>The vote was open to the public and recorded by two clerks.</p>";
  const { body } = readPage(pageWith({ between: notice + notice }));
  expect(body.split("The vote was open")).toHaveLength(2);
});

test("what is left out is kept aside with what it is", () => {
  const { setAside } = readPage(
    pageWith({ between: `<figure><figcaption>The lock at dawn</figcaption></figure>` }),
  );
  expect(setAside).toContainEqual(expect.objectContaining({ kind: "CAPTION", text: "The lock at dawn" }));
});

test("a page whose whole text stands in a part with a furniture's name is read all the same", () => {
  const [first, second] = paragraphs.en;
  const html = `<html><body><div class="live-comments"><div class="comment"><p>${first}</p></div><div class="comment"><p>${second}</p></div></div></body></html>`;
  expect(readPage(html).body).toBe(plain("en"));
});

test("an article tagged with a furniture's name is no furniture", () => {
  const html = pageWith({}).replace("<article>", `<article class="post tag-comments category-newsletter">`);
  expect(readPage(html).body).toBe(plain("en"));
});

test("what is hidden from readers is not read", () => {
  expect(bodyOf({ between: `<div style="display: none"><p>Old headline of the canal</p></div>` })).toBe(
    plain("en"),
  );
});

test("an article that the page only has in its data is read from there", () => {
  const ending = "The boatmen meet again in June to decide, and nobody expects them to agree. "
    .repeat(4)
    .trim();
  const text = [...paragraphs.en, ending].join("\n");
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "Canal", articleBody: text });
  const html = `<html><head><script type="application/ld+json">${data}</script></head><body><p>Subscribe to read on, for one crown a month.</p></body></html>`;
  expect(readPage(html).body).toContain(paragraphs.en[1]);
  // Where the page has it too, with its headings and links, the page is believed.
  const both = pageWith({
    head: `<script type="application/ld+json">${data}</script>`,
    between: "<h2>Who pays</h2><p>Two thirds come from the boatmen, one third from the city.</p>",
  });
  expect(readPage(both).body).toContain("Two thirds come from the boatmen");
});

test("an article in a part that is named and placed like furniture is found when nothing else is left", () => {
  const [first, second] = paragraphs.en;
  const menu = `<div class="menu-text">${"<p>The desk tells of rivers, locks and those who live by them.</p>".repeat(3)}</div>`;
  const html = `<html><body>${menu}<div class="modal"><h2>Canal</h2><p>${first}</p><p>${second}</p></div></body></html>`;
  expect(readPage(html).body).toContain(second);
});
