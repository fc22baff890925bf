import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import type { Person } from "../../testkit/people.ts";
import { ids, mark, names, publishAround, topic } from "./related-things.ts";

let editor: Person;
beforeAll(async () => {
  editor = await publishAround();
});

interface Reading {
  as?: Sender;
  asOf?: string;
}

const found = async (list: "claims" | "articles" | "sources", filter: object, { as, asOf }: Reading = {}) => {
  const type = { claims: "Claim", articles: "Article", sources: "Source" }[list];
  const query = `query ($filter: ${type}Filter, $asOf: DateTime) { ${list}(filter: $filter, first: 100, asOf: $asOf) { totalCount nodes { id } } }`;
  const { totalCount, nodes } = (await sendOk(query, { filter, asOf }, as ? { as } : {}))[list];
  expect(nodes).toHaveLength(Math.min(totalCount, 100));
  return nodes.map(({ id }: { id: string }) => id);
};

const ofTopic = (filter: object): object => ({ and: [{ topics: { eq: topic } }, filter] });

const byClaim: [string, () => object][] = [
  ["the article's publisher", () => ({ article: { publisherId: { eq: ids["outlet"] } } })],
  [
    "the publisher's name, whatever its case",
    () => ({ article: { publisher: { name: { eq: names.outlet.toUpperCase() } } } }),
  ],
  [
    "the beginning of the publisher's name",
    () => ({ article: { publisher: { name: { startsWith: "le phare" }, country: { eq: "BE" } } } }),
  ],
  ["another name of the publisher", () => ({ article: { publisher: { aliases: { eq: `Phare ${mark}` } } } })],
  ["who owns the publisher", () => ({ article: { publisher: { owner: { name: { eq: names.owner } } } } })],
  ["the owner's id", () => ({ article: { publisher: { ownerId: { eq: ids["owner"] } } } })],
  ["the author", () => ({ article: { authorId: { eq: ids["author"] } } })],
  ["the author's kind", () => ({ article: { author: { kind: { eq: "PERSON" } } } })],
  [
    "the article's original source",
    () => ({ article: { republication: { originalSourceId: { eq: ids["agency"] } } } }),
  ],
  [
    "the kind of the original source",
    () => ({ article: { republication: { confirmed: true, originalSource: { kind: { eq: "AGENCY" } } } } }),
  ],
  ["the article's rights", () => ({ article: { permission: { eq: "EXCERPT" } } })],
  ["the article's address", () => ({ article: { url: { eq: `https://phare.test/${mark}` } } })],
  ["the article's headline", () => ({ article: { title: { startsWith: `The treaty ${mark}` } } })],
  ["whom it is attributed to", () => ({ source: { id: { eq: ids["minister"] } } })],
  ["that it is attributed to somebody", () => ({ sourceId: { isNull: false } })],
  ["evidence against it", () => ({ evidence: { stance: { eq: "REFUTES" } } })],
  [
    "evidence from an article",
    () => ({ evidence: { article: { publisherId: { eq: ids["outlet"] } }, sourceId: { isNull: true } } }),
  ],
  ["that it was corrected", () => ({ corrected: true })],
  [
    "other claims of its article",
    () => ({ article: { claims: { text: { startsWith: `Void again ${mark}` } } } }),
  ],
  ["the beginning of its words", () => ({ text: { startsWith: `Void again ${mark}` } })],
  ["its id", () => ({ id: { in: [ids["claim"]] } })],
];

describe("a claim is found, and the one beside it is not", () => {
  test.each(byClaim)("by %s", async (_what, filter) => {
    expect(await found("claims", ofTopic(filter()))).toEqual([ids["claim"]]);
    expect(await found("claims", ofTopic({ not: filter() }))).toEqual([ids["beside"]]);
    const either = { or: [filter(), { id: { eq: ids["beside"] } }] };
    expect((await found("claims", ofTopic(either))).sort()).toEqual([ids["claim"], ids["beside"]].sort());
    expect(await found("claims", ofTopic({ or: [filter(), { id: { in: [] } }] }))).toEqual([ids["claim"]]);
  });

  test("at an instant too, by what was so then", async () => {
    const now = new Date(Date.now() + 1000).toISOString();
    for (const [, filter] of byClaim) {
      expect(await found("claims", ofTopic(filter()), { asOf: now })).toEqual([ids["claim"]]);
      expect(await found("claims", ofTopic(filter()), { asOf: "2001-01-01T00:00:00Z" })).toEqual([]);
    }
  });
});

test.each([
  ["articles", "article", "a claim in them", () => ({ claims: { text: { eq: `Void again ${mark}` } } })],
  ["articles", "article", "their publisher", () => ({ publisher: { owner: { id: { eq: ids["owner"] } } } })],
  ["articles", "article", "their origin", () => ({ republication: {}, publisherId: { eq: ids["outlet"] } })],
  ["sources", "minister", "a claim attributed to them", () => ({ claims: { topics: { eq: topic } } })],
  [
    "sources",
    "outlet",
    "what they published",
    () => ({ published: { title: { eq: `The treaty ${mark}` } } }),
  ],
  ["sources", "author", "what they wrote", () => ({ wrote: { claims: { topics: { eq: topic } } } })],
  ["sources", "outlet", "who owns them", () => ({ owner: { name: { startsWith: `holding ${mark}` } } })],
] as const)("%s are found, here %s, by %s", async (...[list, key, , filter]) => {
  expect(await found(list, filter())).toEqual([ids[key]]);
});

describe("nobody finds out by a filter what they may not see", () => {
  test.each([
    ["claims", "a source that only a draft names", () => ({ source: { name: { eq: `Hidden ${mark}` } } })],
    ["articles", "a draft that appears in them", () => ({ claims: { topics: { eq: mark } } })],
    [
      "articles",
      "the kind of a draft",
      () => ({ url: { eq: `https://phare.test/${mark}` }, claims: { kind: { eq: "CAUSAL" } } }),
    ],
    ["sources", "a draft attributed to them", () => ({ claims: { topics: { eq: mark } } })],
    ["sources", "being hidden themselves", () => ({ name: { eq: `Hidden ${mark}` } })],
    [
      "claims",
      "another claim of the same article, a draft",
      () => ({ article: { claims: { topics: { eq: mark } } } }),
    ],
    ["claims", "the former words", () => ({ text: { eq: `Void ${mark}` } })],
  ] as const)("%s by %s", async (list, _what, filter) => {
    expect(await found(list, filter())).toEqual([]);
    const all = await found(list, { not: filter() });
    const some = await found(list, { or: [filter(), { id: { in: [] } }] });
    expect(some).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  test("what is the desk's own is denied at any depth", async () => {
    for (const filter of [
      { article: { claims: { state: { eq: "DRAFT" } } } },
      { not: { article: { claims: { createdById: { isNull: false } } } } },
    ]) {
      const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
        filter,
      });
      expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    }
  });

  test("while the desk finds its drafts", async () => {
    expect(await found("sources", { claims: { topics: { eq: mark } } }, { as: editor })).toEqual([
      ids["hiddenSource"],
    ]);
    expect(
      await found("articles", { claims: { state: { eq: "DRAFT" }, topics: { eq: mark } } }, { as: editor }),
    ).toEqual([ids["article"]]);
  });
});

test.each([
  [
    "articles",
    `articles(filter: { publisherId: { eq: "SRC" } })`,
    [
      ["publisherId", 1],
      ["permission", 1],
      ["language", 1],
    ],
  ],
  [
    "sources",
    `sources(search: "${mark}", filter: { kind: { eq: OUTLET } })`,
    [
      ["kind", 1],
      ["country", 1],
    ],
  ],
] as const)(
  "the facets of %s count what the filter and the search let through",
  async (list, field, counts) => {
    const query = field.replace("SRC", ids["outlet"] ?? "");
    const facets = (await sendOk(`{ ${query} { facets { field values { value label count } } } }`))[list]
      .facets;
    for (const [name, count] of counts) {
      const { values } = facets.find((one: { field: string }) => one.field === name);
      expect(values).toHaveLength(1);
      expect(values[0].count).toBe(count);
    }
    if (list === "articles") {
      expect(facets.find((one: { field: string }) => one.field === "publisherId").values).toEqual([
        { value: ids["outlet"], label: names.outlet, count: 1 },
      ]);
    }
  },
);
