import { readArticle } from "../read-article.ts";
import type { FieldName, Reading, ReadingHints } from "../reading.ts";
import { twinPage } from "../twin.fixture.ts";

function read(html: string, hints?: ReadingHints): Reading {
  const reading = readArticle({ html }, hints);
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading;
}

function findings(reading: Reading, field: FieldName): Reading["findings"] {
  return reading.findings.filter((one) => one.field === field);
}

test("data, meta tags and the printed page are read into one article", () => {
  expect(read(twinPage(), { sourceUrl: "https://carnet-public.example/2023/03/canal" })).toMatchObject({
    title: "Pacte fluvial: à qui profite le canal?",
    authors: [{ name: "Mathilde Sorgue", kind: "PERSON" }],
    publisher: { name: "Carnet public", domain: "carnet-public.example" },
    publishedAt: "2023-03-03T07:00:00Z",
    language: "fr",
    url: "https://carnet-public.example/2023/03/canal",
  });
});

test("sources that agree disagree with nothing", () => {
  const reading = read(twinPage());
  expect(findings(reading, "title").length).toBeGreaterThanOrEqual(4);
  expect(findings(reading, "title").flatMap(({ disagreesWith }) => disagreesWith)).toEqual([]);
  expect(findings(reading, "publishedAt").flatMap(({ disagreesWith }) => disagreesWith)).toEqual([]);
});

test("a page that contradicts itself is told so", () => {
  const reading = read(twinPage({ jsonTitle: "Le ministre démissionne", metaDate: "2023-03-05T08:00:00Z" }));
  const [title] = findings(reading, "title").filter(({ method }) => method === "json-ld");
  expect(title?.disagreesWith).toEqual(["Pacte fluvial: à qui profite le canal?"]);
  const [date] = findings(reading, "publishedAt").filter(({ method }) => method === "meta");
  expect(date?.disagreesWith).toEqual(["2023-03-03T07:00:00Z"]);
});

test("the body is what people read: no menu, no script, no notice of the site", () => {
  const { body, rights } = read(twinPage());
  expect(body).toMatch(/^Les deux capitales/);
  expect(body).not.toMatch(/Accueil|alert|Tous droits/);
  expect(rights).toMatchObject({ holder: "Carnet public", permission: "METADATA_ONLY" });
});

test("nothing of a page's markup can execute or phone home", () => {
  const { bodyHtml } = read(twinPage());
  expect(bodyHtml).toContain('<a href="https://castelroc.example/canal">dit la ville</a>');
  expect(bodyHtml).toContain("<strong>ouvert</strong>");
  expect(bodyHtml).not.toMatch(/<script|<img|onclick|onmouseover|javascript:/i);
});

test("a canonical address on another site says whose copy this is", () => {
  const page = twinPage().replace(
    "</head>",
    '<link rel="canonical" href="https://relais-ports.fr/pacte"></head>',
  );
  expect(read(page, { sourceUrl: "https://carnet-public.ca/pacte" }).republication).toMatchObject({
    originalUrl: "https://relais-ports.fr/pacte",
    how: "CANONICAL_LINK",
  });
});

test("data that no article could keep is left out", () => {
  const reading = read(twinPage({ jsonTitle: "a".repeat(600) }));
  expect(reading.title).toBe("Pacte fluvial: à qui profite le canal?");
});

test("a page laden with scripts is read for its words", () => {
  const page = twinPage().replace(
    "<nav>",
    `${"<script>document.write('<p>non</p>')</script>".repeat(2_000)}<nav>`,
  );
  expect(read(page).body).toBe(read(twinPage()).body);
});

test("mark-up that a page shows, and elements with a prefix, are read as they stand", () => {
  const words = "Le conseil a voté lundi la fermeture du pont, qui date de 1998. ".repeat(5);
  const page = `<html><body><article><p>${words}</p><xmp>R&D <b></xmp><p>Il a coûté <o:p>3 millions</o:p> d'euros.</p><p>${words}</p></article></body></html>`;
  const paragraphs = read(page).body.split("\n\n");
  expect(paragraphs).toContain("R&D <b>");
  expect(paragraphs).toContain("Il a coûté 3 millions d'euros.");
});
