import { claimTextLengthMax, nameLengthMax, topicsMax } from "@claimdesk/shared/limits";
import { parsePartialDate } from "@claimdesk/shared/partial-date";
import fc from "fast-check";
import { checksIn } from "./checks-in-text.ts";
import { readFactCheck } from "./read-fact-check.ts";

const none = new Map();
const review = {
  "@type": "ClaimReview",
  url: "https://checks.example/a",
  claimReviewed: "The bridge closed in 1990.",
};

const read = (more: object) => readFactCheck({ ...review, ...more }, none);

test("a review is read with whoever made the claim, where, and how it is rated", () => {
  const check = read({
    ...{ inLanguage: "en", datePublished: "2024-05-14T10:30", keywords: "bridges, Brest,bridges" },
    author: { "@type": "Organization", name: "Checks", url: "https://www.checks.example/about" },
    reviewRating: { alternateName: "Half True", ratingValue: "3", bestRating: 5, worstRating: "1" },
    reviewBody: "It closed in <b>1991</b>.",
    itemReviewed: {
      ...{ "@type": "Claim", datePublished: "2024-05" },
      author: { "@type": "Person", name: "Ann Doe", sameAs: "https://twitter.com/ann" },
      firstAppearance: { "@type": "CreativeWork", url: "https://tv.example/1" },
      appearance: [{ url: "https://tv.example/2" }, "https://tv.example/1", { url: "not one" }],
    },
  });
  expect(check).toEqual({
    ...{ url: "https://checks.example/a", claim: "The bridge closed in 1990.", language: "en" },
    ...{ topics: ["bridges", "Brest"], publishedAt: "2024-05-14", summary: "It closed in 1991." },
    publisher: { name: "Checks", kind: "OUTLET", domain: "checks.example" },
    rating: { name: "Half True", value: 3, best: 5, worst: 1 },
    claimant: { name: "Ann Doe", kind: "PERSON", domain: null },
    claimedAt: "2024-05",
    appearances: ["https://tv.example/1", "https://tv.example/2"],
  });
});

test.each([
  ["no claim", { claimReviewed: undefined }, "claimReviewed is missing"],
  ["a claim of another type", { claimReviewed: { text: "x" } }, "claimReviewed is missing"],
  [
    "a claim of nothing but mark-up",
    { claimReviewed: "<p><script>alert(1)</script></p>" },
    "claimReviewed is missing",
  ],
  [
    "a claim that is endless",
    { claimReviewed: "x".repeat(3_000_000) },
    "claimReviewed has more than 2000 characters",
  ],
  ["no address", { url: undefined }, "url is missing"],
  ["an address that runs", { url: "javascript:alert(1)" }, "url is missing"],
  ["an address of another type", { url: 7 }, "url is missing"],
])("a review with %s is refused with the reason", (_what, more, reason) => {
  expect(read(more)).toContain(reason);
});

test("mark-up becomes plain words, and what would run is gone", () => {
  const check = read({
    claimReviewed: "<p>The bridge&nbsp;<em>closed</em>, <script>alert('x')</script>5 &lt; 6</p>",
    author: '<a href="javascript:alert(1)">Checks</a>',
    reviewBody: "<style>p { color: red }</style><img src=x onerror=alert(1)>Indeed",
  });
  expect(check).toMatchObject({
    ...{ claim: "The bridge closed, 5 < 6", summary: "Indeed" },
    publisher: { name: "Checks" },
  });
});

test("older forms are read: authors as words, a work instead of a claim, types as addresses", () => {
  const check = read({
    ...{ "@type": "http://schema.org/ClaimReview", author: "Checks", reviewRating: { ratingValue: "Faux" } },
    itemReviewed: { "@type": "CreativeWork", author: ["", { name: "Ann" }], url: "https://tv.example/1" },
  });
  expect(check).toMatchObject({
    ...{
      publisher: { name: "Checks", domain: "checks.example" },
      claimant: { name: "Ann", kind: "ORGANISATION" },
    },
    ...{ rating: { name: "Faux", value: null }, appearances: ["https://tv.example/1"] },
  });
});

const json = fc.json().map((text): unknown => JSON.parse(text));
const odd = fc.oneof(
  json,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    "x".repeat(100_000),
    "<b>".repeat(5_000),
    "<script>alert(1)</script>",
    "\u0000\ud800",
    "&#0;&lt;",
  ),
  fc.array(
    fc.record({ name: json, url: json, "@type": json, "@id": fc.constant("#a") }, { requiredKeys: [] }),
  ),
);
const fields = [
  ...["@id", "url", "claimReviewed", "inLanguage", "keywords", "author", "publisher", "datePublished"],
  ...["reviewBody", "description", "reviewRating", "itemReviewed"],
];

test("whatever stands in its fields, a review is refused or read within the desk's bounds", () => {
  const node = fc.record(Object.fromEntries(fields.map((name) => [name, odd])), { requiredKeys: [] });
  fc.assert(
    fc.property(node, fc.boolean(), (given, isSound) => {
      const check = readFactCheck({ ...(given as object), ...(isSound ? review : {}) }, none);
      if (typeof check === "string") {
        expect(isSound).toBe(false);
        expect(check).toMatch(/^(claimReviewed|url) /);
        return;
      }
      expect(Array.from(check.claim).length).toBeLessThanOrEqual(claimTextLengthMax);
      expect(check.topics.length).toBeLessThanOrEqual(topicsMax);
      for (const url of [check.url, ...check.appearances]) expect(url).toMatch(/^https?:/);
      for (const date of [check.publishedAt, check.claimedAt])
        expect(date === null || parsePartialDate(date) !== null).toBe(true);
      for (const party of [check.publisher, check.claimant])
        expect(Array.from(party?.name ?? "x").length).toBeLessThanOrEqual(nameLengthMax);
      const texts = [
        check.claim,
        check.summary,
        check.publisher?.name,
        check.claimant?.name,
        check.rating?.name,
      ];
      for (const text of texts) {
        if (text == null) continue;
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe("");
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever a file holds, looking for reviews in it ends, and finds only what is there", () => {
  fc.assert(
    fc.property(fc.array(odd), (given) => {
      expect(checksIn(JSON.stringify({ "@graph": [...given, review] })).checks.at(-1)?.check).toMatchObject({
        claim: review.claimReviewed,
      });
    }),
    { numRuns: 100 },
  );
});

test("reviews are found alone, in lists, in graphs and feeds, and by what only names them", () => {
  const feed = {
    "@type": "DataFeed",
    dataFeedElement: [{ "@type": "DataFeedItem", item: [review, null] }, { item: review }],
  };
  const named = {
    "@graph": [
      { ...review, itemReviewed: { "@id": "#c" } },
      { "@id": "#c", "@type": "Claim", author: { name: "Ann" } },
    ],
  };
  const count = (data: unknown) => checksIn(JSON.stringify(data)).checks.length;
  expect([count(review), count([review, [review]]), count(feed), count({ "@graph": [] })]).toEqual([
    1, 2, 2, 0,
  ]);
  expect(checksIn(JSON.stringify(named)).checks[0]?.check).toMatchObject({ claimant: { name: "Ann" } });
});

test("a page's scripts are read, the broken one left alone, and MediaReview noted", () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const media = JSON.stringify({ "@type": "MediaReview", url: "https://checks.example/m" });
  const page = `<html><body>${script("{ broken")}${script(`<!-- ${JSON.stringify(review)} -->`)}${script(media)}<script>{"@type":"ClaimReview"}</script></body></html>`;
  const { checks, notes } = checksIn(page);
  expect(checks.map(({ place }) => place)).toEqual(["ClaimReview 1 (https://checks.example/a)"]);
  expect(notes).toEqual([
    expect.stringContaining("1 MediaReview left out"),
    "1 of the page's scripts of JSON-LD cannot be parsed and were left out.",
  ]);
});

test("a file that nests without end is looked at without falling over", () => {
  const deep = `${"[".repeat(50_000)}${JSON.stringify(review)}${"]".repeat(50_000)}`;
  expect(checksIn(deep).checks.length).toBeLessThanOrEqual(1);
});
