import { sendOk } from "../../testkit/graphql.ts";
import { done } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { DeskOfMany } from "./desk-of-many.ts";
import { commonness, plainSearch } from "./plain-search.ts";
import { firstInstant, publishMany } from "./published-claims.ts";
import { expectTheSame, readPage } from "./searched-pages.ts";

const desk = new DeskOfMany("search_narrowed");
let beforeAny: unknown[];
let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  await desk.open();
  beforeAny = await Promise.all(searches.map(([search]) => readPage({ search })));
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  await publishMany(desk.client);
});
afterAll(() => desk.close());

/** One for each way: common, neither common nor rare, rare, and a phrase of words that are left out. */
const searches = [
  ["président", { all: ["président*"] }],
  ["zorvane provin", { all: ["zorvane", "provin*"] }],
  ["coquelicot", { all: ["coquelicot*"] }],
  ['"me as"', { says: ["me as"] }],
] as const;

test("where nothing is published yet, every search finds nothing", () => {
  expect(beforeAny).toHaveLength(searches.length);
  for (const page of beforeAny)
    expect(page).toMatchObject({ totalCount: 0, countPrecision: "EXACT", nodes: [] });
});

const attributed = (kind: string): string =>
  `exists (select from appearance a join attribution_link l on l.appearance_id = a.id join source s on s.id = l.source_id
     where a.claim_id = r.claim_id and s.kind = '${kind}')`;

const filters: readonly (readonly [what: string, filter: object, only: string])[] = [
  ["a topic", { topics: { eq: "health" } }, "'health' = any(r.topics)"],
  ["a rare topic", { topics: { in: ["fisheries", "budget"] } }, "r.topics && array['fisheries', 'budget']"],
  ["a language", { language: { eq: "en" } }, "r.language = 'en'"],
  ["no language that is there", { language: { eq: "de" } }, "r.language = 'de'"],
  [
    "a kind and a rating",
    { kind: { in: ["FACT"] }, rating: { eq: "false" } },
    "r.kind = 'FACT' and r.rating = 'false'",
  ],
  ["sources of a kind", { source: { kind: { eq: "AGENCY" } } }, attributed("AGENCY")],
  ["no such sources", { not: { source: { kind: { eq: "PERSON" } } } }, `not ${attributed("PERSON")}`],
  [
    "articles",
    { article: { title: { eq: "Notes" } } },
    "exists (select from appearance a where a.claim_id = r.claim_id)",
  ],
  ["corrected claims", { corrected: true }, "r.live_from > r.published_at"],
  ["what is old", { publishedAt: { lt: "2020-03-01T00:00:00Z" } }, "r.published_at < '2020-03-01T00:00:00Z'"],
  [
    "a time across quarters of a year",
    { publishedAt: { gte: "2021-01-30T00:00:00Z", lt: "2022-02-15T00:00:00Z" } },
    "r.published_at >= '2021-01-30T00:00:00Z' and r.published_at < '2022-02-15T00:00:00Z'",
  ],
];

describe.each(filters)("a search among %s finds what a look at each would", (_what, filter, only) => {
  test.each(searches)("%s", async (search, asked) => {
    await expectTheSame(desk.client, { search, filter }, { ...asked, only });
  });
});

interface Order {
  readonly by: readonly (readonly [field: string, direction: string])[];
  readonly sql: string;
  /** Not the latest thousand alone. */
  readonly isWhole: boolean;
}

const orders: readonly (readonly [what: string, order: Order])[] = [
  ["the least relevant first", { by: [["RELEVANCE", "ASC"]], sql: "rank, claim_id", isWhole: false }],
  [
    "relevance and then the words",
    {
      by: [
        ["RELEVANCE", "DESC"],
        ["TEXT", "ASC"],
      ],
      sql: 'rank desc, text collate "C", claim_id',
      isWhole: false,
    },
  ],
  ["the oldest first", { by: [["PUBLISHED_AT", "ASC"]], sql: "published_at, claim_id", isWhole: true }],
  [
    "the words themselves",
    { by: [["TEXT", "DESC"]], sql: 'text collate "C" desc, claim_id desc', isWhole: true },
  ],
];

describe.each(orders)("a search ordered by %s finds what a look at each would", (_what, order) => {
  const orderBy = order.by.map(([field, direction]) => ({ field, direction }));
  test.each(searches)("%s", async (search, asked) => {
    const { sql, isWhole } = order;
    await expectTheSame(desk.client, { search, orderBy }, { ...asked, orderBy: sql, isWhole });
  });
});

describe.each(["2019-06-01T00:00:00Z", "2023-01-01T00:00:00Z", firstInstant])(
  "a search of what was public at %s finds what a look at each would",
  (asOf) => {
    test.each(searches)("%s", async (search, asked) => {
      await expectTheSame(desk.client, { search, asOf }, { ...asked, asOf });
    });
  },
);

test.each(searches)("the desk finds of what is published what the public finds: %s", async (search) => {
  const of = async (as?: Person) => {
    const filter = as ? { state: { eq: "PUBLISHED" } } : {};
    const { nodes, facets, totalCount } = await readPage({ search, filter, first: 100 }, as);
    return { nodes, facets, totalCount };
  };
  expect(await of(editor)).toEqual(await of());
});

const below = `query ($id: ID!, $search: String!, $filter: ClaimFilter) {
  node(id: $id) {
    ... on Source { claims(search: $search, first: 100) { totalCount countPrecision facets { field values { value count } } nodes { id } } }
    ... on Article { claims(search: $search, first: 100) { totalCount countPrecision facets { field values { value count } } nodes { id } } }
  }
  claims(search: $search, filter: $filter, first: 100) { totalCount countPrecision facets { field values { value count } } nodes { id } }
}`;

describe.each(searches)(
  "below the things of the desk a search finds what it finds among theirs: %s",
  (search) => {
    test.each([
      ["article", "art"],
      ["source", "src"],
    ])("of every %s", async (table, prefix) => {
      const field = `${table}Id`;
      const { rows } = await desk.client.query<{ id: string }>(`select id from ${table} order by created_at`);
      expect(rows).not.toEqual([]);
      for (const row of rows) {
        const id = `${prefix}_${row.id}`;
        const { node, claims } = await sendOk(below, { id, search, filter: { [field]: { eq: id } } });
        expect(node.claims).toEqual(claims);
      }
    });
  },
);

test.each(searches)("charts count every claim that a search finds: %s", async (search, asked) => {
  const document = "query ($search: String!) { claimStats(search: $search) { totalCount } }";
  const { found } = await plainSearch(desk.client, { ...asked, isWhole: true });
  expect(await sendOk(document, { search })).toEqual({ claimStats: { totalCount: found.length } });
});

test("a claim is found as soon as it is published, by its new words once it is corrected, and not once it is retracted", async () => {
  const asked = { all: ["xylophone*"] };
  const look = async () => ({
    common: await commonness(desk.client, asked),
    found: (await expectTheSame(desk.client, { search: "xylophone" }, asked)).map(({ id }) => id),
  });
  const before = await look();
  const made = await submitted(editor, { text: "A xylophone was played at the summit", language: "en" });
  const claim = await publish(editor, await decide(reviewer, made));
  const published = await look();
  // Rare before, and not any more: it is found by another way.
  expect([before.common, published.common]).toEqual([2, 3]);
  expect(new Set(published.found)).toEqual(new Set([...before.found, claim.id]));
  const corrected = await submit(editor, await reword(editor, claim, "A marimba was played at the summit"));
  const now = await publish(editor, await decide(reviewer, corrected), "It was a marimba.");
  expect(await look()).toEqual(before);
  const byMarimba = { search: "marimba" };
  expect((await readPage(byMarimba)).nodes).toEqual([{ id: claim.id }]);
  await done("retractClaim", "... on Publication { id }", {
    as: editor,
    input: { claimId: now.id, expectedVersion: now.version, reason: "There was no music." },
  });
  expect((await readPage(byMarimba)).nodes).toEqual([]);
});
