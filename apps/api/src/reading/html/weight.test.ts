import { pageWith, readPage } from "./page.fixture.ts";

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script>`;

test("a heading that other data confirms is the title, without the label that only the data has", () => {
  const { title } = readPage(
    pageWith({
      language: "fr",
      head: `<title>Pétition : Non au canal de Castelroc</title><meta property="og:title" content="Pétition : Non au canal de Castelroc">`,
      before: "<h1>Non au canal de Castelroc</h1>",
    }),
  );
  expect(title).toBe("Non au canal de Castelroc");
});

test("a title made for search engines gives way to the one that is shared, and the finding shows both", () => {
  const reading = readPage(
    pageWith({
      head: `<title>How boatmen saved the canal</title><meta property="og:title" content="The canal saved at last?">${linked({ headline: "How boatmen saved the canal" })}`,
    }),
  );
  expect(reading.title).toBe("The canal saved at last?");
  const [data] = reading.findings.filter(({ field, method }) => field === "title" && method === "json-ld");
  expect(data?.disagreesWith).toEqual(["The canal saved at last?"]);
});

test("a site that names itself as author gives way to the line that names somebody", () => {
  const { authors } = readPage(
    pageWith({
      head: `<meta property="og:site_name" content="Quais.info"><meta name="author" content="Quais.info">`,
      before: `<div class="page-author">Lise Aubrac</div>`,
    }),
  );
  expect(authors).toEqual([{ name: "Lise Aubrac", kind: "PERSON" }]);
});

test("a meta tag may say what it says as its value", () => {
  const head = `<meta value="Le Quai" name="og:site_name"><meta value="2019-05-07" name="og:article:published_time">`;
  expect(readPage(pageWith({ head }))).toMatchObject({
    publisher: { name: "Le Quai" },
    publishedAt: "2019-05-07",
  });
});

test("what programs write to themselves is no field", () => {
  const head = `<meta property="og:description" content="undefined"><meta property="og:site_name" content="https://www.quai.example/">${linked({ keywords: ["Lite:true", "Tag:Canal", '"', "Brenne"] })}`;
  const { standfirst, publisher, topics } = readPage(pageWith({ head }));
  expect({ standfirst, name: publisher?.name, topics }).toEqual({
    ...{ standfirst: null, name: "quai.example" },
    topics: ["Canal", "Brenne"],
  });
});

test("a site that signs together with an agency stays an author", () => {
  const { authors } = readPage(
    pageWith({
      language: "fr",
      head: `<meta property="og:site_name" content="Le Quai">${linked({ author: [{ name: "Le Quai" }, { name: "AFP" }] })}`,
    }),
  );
  expect(authors.map(({ name }) => name)).toEqual(["Le Quai", "AFP"]);
});

test("who comments, who wrote another article and what a form asks for are no authors", () => {
  const { authors } = readPage(
    pageWith({
      before: `<span class="author">Lise Aubrac</span>`,
      after: `<form><p class="comment-form-author">Nom <b>*</b></p></form>`,
      around: `<div class="related"><span class="author">Jean Teyssier</span></div><ol class="comments"><li class="comment-author">Paul Sorgue</li></ol>`,
    }),
  );
  expect(authors.map(({ name }) => name)).toEqual(["Lise Aubrac"]);
});

test("names in brackets after “with” are authors too", () => {
  const { authors } = readPage(
    pageWith({
      language: "fr",
      before: `<p class="auteur">Lise Aubrac (avec Jean Teyssier et Paul Sorgue)</p>`,
    }),
  );
  expect(authors.map(({ name }) => name)).toEqual(["Lise Aubrac", "Jean Teyssier", "Paul Sorgue"]);
});

test("of several articles in a page's data the one with the page's title is read", () => {
  const other = { "@type": "NewsArticle", headline: "Brenne votes", author: { name: "Jean Teyssier" } };
  const own = { "@type": "NewsArticle", headline: "Castelroc pays", author: { name: "Lise Aubrac" } };
  const head = `<script type="application/ld+json">${JSON.stringify([other, own])}</script>`;
  const reading = readPage(pageWith({ head, before: "<h1>Castelroc pays</h1>" }));
  expect(reading.title).toBe("Castelroc pays");
  expect(reading.authors.map(({ name }) => name)).toEqual(["Lise Aubrac"]);
});

test("links to everything else on a subject name the article's topics", () => {
  const { topics } = readPage(
    pageWith({
      after: `<p><a rel="tag" href="/x">Canals</a> <a href="/motcle/bateliers">Boatmen</a> <a href="/about">About us</a></p>`,
    }),
  );
  expect(topics).toEqual(["Canals", "Boatmen"]);
});

test("a drawing's title is not the page's", () => {
  const { findings } = readPage(pageWith({ around: "<svg><title>Loader</title></svg>" }));
  expect(findings.map(({ value }) => value)).not.toContain("Loader");
});

test("a logo that is marked as a heading is no title, beside the article's heading or alone", () => {
  const head = "<title>Castelroc pays for its canal - Le Quai</title>";
  const logo = "<h1>Le Quai</h1>";
  const both = readPage(pageWith({ head, around: logo, before: "<h1>Castelroc pays for its canal</h1>" }));
  expect(both.title).toBe("Castelroc pays for its canal");
  expect(readPage(pageWith({ head, around: logo })).title).toBe("Castelroc pays for its canal");
});

test("a link to what somebody wrote names the author", () => {
  const { authors } = readPage(
    pageWith({ language: "fr", before: `<div><a href="/auteur/lise-aubrac">Lise Aubrac</a></div>` }),
  );
  expect(authors).toEqual([{ name: "Lise Aubrac", kind: "PERSON" }]);
});

test("a byline with a date dates a page that says it nowhere else", () => {
  const line = `<div class="meta"><span>par <b>Lise Aubrac</b>, le 15 septembre 2009</span></div>`;
  expect(readPage(pageWith({ language: "fr", around: line })).publishedAt).toBe("2009-09-15");
});

test("data about another article is outvoted by the title that is shared and the window's", () => {
  const { title } = readPage(
    pageWith({
      head: `<title>A simple kit for the canal | Le Quai</title><meta property="og:title" content="A simple kit for the canal">${linked({ headline: "Walking the upper lock" })}`,
    }),
  );
  expect(title).toBe("A simple kit for the canal");
});

test.each([
  ["Robert Burns, AP National Security Writer", ["Robert Burns", "AP"]],
  ["Rachael Link, MS, RD", ["Rachael Link"]],
  ["Analysis by Chris Aubrac", ["Chris Aubrac"]],
  ["jdadmin", []],
  ["Creative Commons License", []],
  ["Elliot Aubrac Published", ["Elliot Aubrac"]],
])("an author's line is read for names: %s", (author, names) => {
  const { authors } = readPage(pageWith({ head: `<meta name="author" content="${author}">` }));
  expect(authors.map(({ name }) => name)).toEqual(names);
});

test("a date before there were newspapers is no date", () => {
  const head = linked({ headline: "Canal", datePublished: "0001-01-01T00:00:00Z" });
  expect(readPage(pageWith({ head })).publishedAt).toBeNull();
});

test("a date that opens a line about the article dates it", () => {
  const line = "<div>05/10/2018 - Publicado por: Lise Aubrac - Categoria: Canais</div>";
  const html = pageWith({ around: line }).replace(`lang="en"`, `lang="pt"`);
  expect(readPage(html, { language: "pt" }).publishedAt).toBe("2018-10-05");
});

test("a page that says how long ago it was written is dated from the day of fetching, and else not", () => {
  const html = pageWith({ language: "fr", around: "<div>Publié il y a 3 jours</div>" });
  expect(readPage(html, { fetchedAt: "2024-06-24T15:00:00Z" }).publishedAt).toBe("2024-06-21");
  expect(readPage(html).publishedAt).toBeNull();
});
