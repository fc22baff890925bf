import { readNews, type Language } from "./news-page.fixture.ts";

const script = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = { "@type": "NewsArticle", headline: "The canal of Castelroc", datePublished: "2024-05-14" };

test.each([
  [
    "a graph that refers by ids",
    script({
      "@graph": [
        { "@type": "WebSite", name: "The Quay" },
        { ...article, "@type": ["Article", "NewsArticle"], author: [{ "@id": "#jd" }] },
        { "@type": "Person", "@id": "#jd", name: "Jane Doe" },
      ],
    }),
  ],
  [
    "a list with something else before it",
    script([
      { "@type": "BreadcrumbList" },
      { ...article, "@type": "ReportageNewsArticle", author: ["Jane Doe"] },
    ]),
  ],
  [
    "a page about it",
    script({
      "@type": "WebPage",
      mainEntity: { ...article, author: { "@type": "Person", name: "Jane Doe" } },
    }),
  ],
  [
    "a live page with entries of others",
    script({
      ...article,
      "@type": "LiveBlogPosting",
      author: [{ name: "Jane Doe" }],
      liveBlogUpdate: [{ "@type": "BlogPosting", headline: "First", author: { name: "John Roe" } }],
    }),
  ],
  [
    "a name in its parts",
    script({ ...article, author: { "@type": "Person", givenName: "Jane", familyName: "Doe" } }),
  ],
  ["whoever made it", script({ ...article, creator: ["Jane Doe"] })],
  ["a role behind the name", script({ ...article, author: { name: "By Jane Doe, Political Editor" } })],
  [
    "when it was made",
    script({
      "@type": "NewsArticle",
      headline: article.headline,
      author: { name: "Jane Doe" },
      dateCreated: "2024-05-14",
    }),
  ],
  [
    "an address for a name beside meta",
    script({ ...article, author: { name: "https://quay.example/jane" } }) +
      `<meta name="author" content="Jane Doe">`,
  ],
  [
    "meta of catalogues",
    `<meta name="citation_author" content="Doe, Jane"><meta name="citation_publication_date" content="2024/05/14">`,
  ],
  ["a day without marks", `<meta name="byl" content="By Jane Doe"><meta name="pdate" content="20240514">`],
  [
    "a card for sharing",
    `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe"><meta property="article:published_time" content="2024-05-14">`,
  ],
  [
    "a town behind the name",
    `<meta name="author" content="Jane Doe, Portsmouth"><meta name="date" content="2024-05-14">`,
  ],
])("in a page's data: %s", (_, head) => {
  expect(readNews("en", { head })).toMatchObject({
    authors: ["Jane Doe"],
    publishedAt: "2024-05-14",
    updatedAt: null,
  });
});

test.each([
  `<div itemprop="author" itemscope itemtype="https://schema.org/Person">By <a href="/by/jane-doe"><span itemprop="name">Jane Doe</span></a>, <span itemprop="jobTitle">Chief Reporter</span></div>`,
  `<span itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></span>`,
  `<div class="byline"><a rel="author" href="/by/jane-doe">Jane Doe</a><p class="role">Chief Reporter</p></div>`,
])("in a page's marks: %s", (marks) => {
  const before = `${marks}<time itemprop="datePublished" datetime="2024-05-14">14 May</time>`;
  expect(readNews("en", { before })).toMatchObject({ authors: ["Jane Doe"], publishedAt: "2024-05-14" });
});

test("what a publisher is called in its marks is no author", () => {
  const before = `<p>By Jane Doe</p><div itemprop="publisher" itemscope><meta itemprop="name" content="The Quay"></div>`;
  expect(readNews("en", { before }).authors).toEqual(["Jane Doe"]);
});

test.each<[Language, string]>([
  [
    "en",
    "<h3>About the author</h3><p>Jane Doe is the Quay's chief reporter. She has covered rivers since 2009.</p>",
  ],
  ["fr", "<h3>À propos de l’auteur</h3><p>Jeanne Dupont suit les fleuves depuis 2009. Elle vit à Lyon.</p>"],
  ["fr", "<div><p>Jeanne Dupont</p><p>Journaliste au service Politique</p></div>"],
  [
    "de",
    "<h4>Zur Autorin</h4><p>Anna von der Heide schreibt seit 2009 über Flüsse. Sie lebt in Hamburg.</p>",
  ],
  ["es", "<h4>Sobre el autor</h4><p>Juan Pérez escribe sobre ríos desde 2009. Vive en Madrid.</p>"],
  ["it", "<h4>L’autore</h4><p>Marco Rossi scrive di fiumi dal 2009. Vive a Mantova.</p>"],
])("who wrote it, told in a box at the end, is no part of the article in %s: %s", (language, after) => {
  readNews(language, { after });
});
