import pg from "pg";
import { sendOk } from "../../testkit/graphql.ts";
import { OwnDesk } from "../../testkit/own-desk.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { databaseUrl } from "../../testkit/server.ts";
import { type Asked, commonness, type FoundClaim, plainSearch } from "./plain-search.ts";
import { publishMany } from "./published-claims.ts";

const own = new OwnDesk(`search_ways_${String(Date.now())}`);
let client: pg.Client;
let editor: Person;

beforeAll(async () => {
  await own.make();
  // One address asks for every page of every search here.
  await own.start({ RATE_LIMIT_ADDRESS_MAX: "0" });
  editor = await newPerson(["EDITOR"]);
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await publishMany(client);
});
afterAll(async () => {
  await client.end();
  await own.stop();
  await own.drop();
});

const page = `query ($search: String!, $filter: ClaimFilter, $asOf: DateTime, $orderBy: [ClaimOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  claims(search: $search, filter: $filter, asOf: $asOf, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount countPrecision
    facets { field values { value count } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id }
  }
}`;

interface Page {
  totalCount: number;
  countPrecision: string;
  facets: { field: string; values: { value: string; count: number }[] }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { id: string }[];
}

const read = async (variables: object): Promise<Page> =>
  (await sendOk<{ claims: Page }>(page, { ...variables })).claims;

/** All pages, as somebody turns them over. */
async function walked(variables: object, size: number, backward = false): Promise<Page[]> {
  const pages: Page[] = [];
  for (let bound: object = {}; ; ) {
    const next = await read({ ...variables, ...bound, [backward ? "last" : "first"]: size });
    pages.push(next);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return pages;
    bound = backward ? { before: startCursor } : { after: endCursor };
  }
}

const idsOf = (pages: Page[]): string[] => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

function countsOf(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const facetsOf = (found: readonly FoundClaim[]): Page["facets"] => [
  { field: "language", values: countsOf(found.map(({ language }) => language)) },
  { field: "kind", values: countsOf(found.map(({ kind }) => kind)) },
  { field: "rating", values: countsOf(found.map(({ rating }) => rating)) },
  { field: "topics", values: countsOf(found.flatMap(({ topics }) => topics)) },
];

async function expectTheSame(variables: object, asked: Asked): Promise<FoundClaim[]> {
  const { found, isCut } = await plainSearch(client, asked);
  const ids = found.map(({ id }) => id);
  const pages = await walked(variables, 100);
  expect(idsOf(pages)).toEqual(ids);
  const told = { totalCount: ids.length, countPrecision: isCut ? "AT_LEAST" : "EXACT", facets: facetsOf(found) };
  for (const { totalCount, countPrecision, facets } of pages)
    expect({ totalCount, countPrecision, facets }).toEqual(told);
  expect(idsOf((await walked(variables, 89, true)).reverse())).toEqual(ids);
  return found;
}

type Case = readonly [search: string, asked: Asked];

/** As 300 or more of the latest 2,000 claims have it. */
const common: Case[] = [
  ["président", { all: ["président*"] }],
  ["PRESIDENTS", { all: ["presidents*"] }],
  ["budget", { all: ["budget*"] }],
  ["the budgets", { all: ["budgets*"] }],
  ["-hareng", { none: ["hareng"] }],
  ["président -budget", { all: ["président"], none: ["budget"] }],
  ['"as on"', { says: ["as on"] }],
  ['président "as on"', { all: ["président"], says: ["as on"] }],
  ["provi", { all: ["provi*"] }],
];

/** As 3 to 299 of them have it. */
const middle: Case[] = [
  ["hareng", { all: ["hareng*"] }],
  ["hareng président", { all: ["hareng", "président*"] }],
  ["zorvane", { all: ["zorvane*"] }],
  ["zorvane -budget", { all: ["zorvane"], none: ["budget"] }],
  ["electricite", { all: ["electricite*"] }],
  ["ÉLECTRICITÉ coûte", { all: ["électricité", "coûte*"] }],
  ["electricity cost", { all: ["electricity", "cost*"] }],
  ["élections", { all: ["élections*"] }],
  ["election follow", { all: ["election", "follow*"] }],
  ["suivront election", { all: ["suivront", "election*"] }],
  ['"banque centrale"', { all: ["banque centrale"], says: ["banque centrale"] }],
  ["« Banque centrale » hésite", { all: ["banque centrale", "hésite*"], says: ["banque centrale"] }],
  ['banque centrale -"banque centrale"', { all: ["banque", "centrale"], saysNot: ["banque centrale"] }],
  ["fisheries", { all: ["fisheries*"] }],
  // Beginnings that more than 40 of the latest have.
  ["provis", { all: ["provis*"] }],
  ["hareng prov", { all: ["hareng", "prov*"] }],
  ["hareng or prov", { all: ["hareng", "prov*"] }],
  ["hareng -électricité prov", { all: ["hareng", "prov*"], none: ["électricité"] }],
  ["zorvane -hareng provin", { all: ["zorvane", "provin*"], none: ["hareng"] }],
  ["zorvane provin", { all: ["zorvane", "provin*"] }],
  // What is common in one language asks for nothing; nor does it lead to anything.
  ["or provis", { all: ["provis*"] }],
  ["the provis", { all: ["provis*"] }],
  ["on me provis", { all: ["provis*"] }],
  ["-budget il est provis", { all: ["provis*"], none: ["budget"] }],
];

/** As fewer than 3 of them have it. */
const rare: Case[] = [
  ["xylophone", { all: ["xylophone*"] }],
  ["xylophone président", { all: ["xylophone", "président*"] }],
  ["président xylo", { all: ["président", "xylo*"] }],
  ["coquelicot", { all: ["coquelicot*"] }],
  ["coquelicot -budget président", { all: ["coquelicot", "président*"], none: ["budget"] }],
  ["coquelicot -hareng", { all: ["coquelicot"], none: ["hareng"] }],
  ["zorvane coquelicot prov", { all: ["zorvane", "coquelicot", "prov*"] }],
  ["or xylophone", { all: ["xylophone*"] }],
];

/** Nothing but words that are common in both languages, which fewer than 300 have in this order. */
const bare: Case[] = [
  ['"on me"', { says: ["on me"] }],
  ['"on me" -"as on"', { says: ["on me"], saysNot: ["as on"] }],
  ['"me as"', { says: ["me as"] }],
];

const ways = [
  ["common", common, 300, 2_000],
  ["neither common nor rare", middle, 3, 299],
  ["rare", rare, 0, 2],
  ["a phrase of words that are left out", bare, 0, 299],
] as const;

describe.each(ways)("claims are found as if each were looked at: what is %s", (_how, cases, from, to) => {
  test.each(cases)("%s", async (search, asked) => {
    expect(await commonness(client, asked)).toBeGreaterThanOrEqual(from);
    expect(await commonness(client, asked)).toBeLessThanOrEqual(to);
    expect(await expectTheSame({ search }, asked)).not.toEqual([]);
  });

  test("and by each way some have more than a thousand, and some fewer", async () => {
    const cut = await Promise.all(cases.map(async ([search]) => (await read({ search })).countPrecision));
    expect(new Set(cut)).toEqual(new Set(["EXACT", "AT_LEAST"]));
  });
});
