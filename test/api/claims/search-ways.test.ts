import { DeskOfMany } from "./desk-of-many.ts";
import { type Asked, commonness, plainSearch } from "./plain-search.ts";
import { publishMany } from "./published-claims.ts";
import { expectTheSame, readPage } from "./searched-pages.ts";

const desk = new DeskOfMany("search_ways");

beforeAll(async () => {
  await desk.open();
  await publishMany(desk.client);
});
afterAll(() => desk.close());

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

const ways: readonly (readonly [what: string, way: { cases: Case[]; from: number; to: number }])[] = [
  ["common", { cases: common, from: 300, to: 2_000 }],
  ["neither common nor rare", { cases: middle, from: 3, to: 299 }],
  ["rare", { cases: rare, from: 0, to: 2 }],
  ["a phrase of words that are left out", { cases: bare, from: 0, to: 299 }],
];

describe.each(ways)(
  "claims are found as if each were looked at: what is %s",
  (_what, { cases, from, to }) => {
    test.each(cases)("%s", async (search, asked) => {
      const count = await commonness(desk.client, asked);
      expect(count >= from && count <= to).toBe(true);
      expect(await expectTheSame(desk.client, { search }, asked)).not.toEqual([]);
    });

    test("and by each way some have more than a thousand, and some fewer", async () => {
      const told = await Promise.all(
        cases.map(async ([search]) => (await readPage({ search })).countPrecision),
      );
      expect(new Set(told)).toEqual(new Set(["EXACT", "AT_LEAST"]));
    });
  },
);

/** A word that every fifth claim has, among claims of so late that exactly so many have it. */
test.each([1, 2, 3, 4, 298, 299, 300, 302])(
  "claims are found as if each were looked at where %d of the latest have a word",
  async (count) => {
    const asked = { all: ["budget*"] };
    const { found } = await plainSearch(desk.client, {
      ...asked,
      orderBy: "published_at desc",
      isWhole: true,
    });
    const since = found[count - 1]?.published_at.toISOString() ?? "";
    const only = `r.published_at >= '${since}'`;
    expect(await commonness(desk.client, { ...asked, only })).toBe(count);
    const search = { search: "budget", filter: { publishedAt: { gte: since } } };
    expect(await expectTheSame(desk.client, search, { ...asked, only })).toHaveLength(count);
  },
);
