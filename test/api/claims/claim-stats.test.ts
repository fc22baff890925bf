import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { done } from "../../testkit/newsroom.ts";

interface Bucket {
  from: string | null;
  to: string | null;
  value: string | null;
  label: string | null;
  count: number;
}

interface Stats {
  totalCount: number;
  buckets: Bucket[];
}

const document = `query ($filter: ClaimFilter, $search: String, $groupBy: ClaimStatsGrouping, $asOf: DateTime) {
  claimStats(filter: $filter, search: $search, groupBy: $groupBy, asOf: $asOf) {
    totalCount buckets { from to value label count } }
  claims(filter: $filter, search: $search, asOf: $asOf) { totalCount nodes { kind language topics verdict { rating } publishedAt } } }`;

const topic = unique("stats");
const filter = { topics: { eq: topic } };

let editor: Person;
let reviewer: Person;
let source: { id: string };
let publisher: { id: string };
let lastAt: string;
const sourceName = unique("Le ministre");

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  source = await newSource(editor, sourceName);
  publisher = await newSource(editor, unique("Le Phare"), "OUTLET");
  const article = await newArticle(editor, "The treaty was void, the minister said. Ten boats left.");
  await done("editArticle", "... on Article { id }", {
    as: editor,
    input: { id: article.id, expectedVersion: article.version, publisherId: publisher.id },
  });
  const appearance = (exact: string) => ({
    articleId: article.id,
    anchor: { exact },
    attribution: [{ sourceId: source.id }],
  });
  const claims = [
    { kind: "FACT", language: "en", topics: [topic, "law"], appearance: appearance("The treaty was void") },
    {
      kind: "FIGURE",
      language: "fr",
      topics: [topic, "law", "sea"],
      appearance: appearance("Ten boats left"),
    },
    { kind: "FACT", language: "fr", topics: [topic] },
  ];
  for (const claim of claims) {
    const text = unique("Counted");
    ({ at: lastAt } = await publish(
      editor,
      await decide(reviewer, await submitted(editor, { ...claim, text })),
    ));
  }
  // On the desk alone.
  await newClaim(editor, { kind: "CAUSAL", topics: [topic] });
});

const ask = async (groupBy?: object, more: object = {}): Promise<{ claimStats: Stats; claims: never }> =>
  sendOk(document, { filter, groupBy, ...more });

const spread = ({ buckets }: Stats): Record<string, number> =>
  Object.fromEntries(buckets.map(({ value, count }) => [value ?? "none", count]));

test("a second value splits each value of the first", async () => {
  const document = `query ($filter: ClaimFilter, $groupBy: ClaimStatsGrouping) {
    claimStats(filter: $filter, groupBy: $groupBy) { buckets { value also: alsoValue alsoLabel count } } }`;
  const groupBy = { by: "TOPIC", alsoBy: "KIND", top: 2 };
  const { claimStats } = await sendOk(document, { filter, groupBy });
  expect(claimStats.buckets).toEqual([
    { value: topic, also: "FACT", alsoLabel: "FACT", count: 2 },
    { value: "law", also: "FACT", alsoLabel: "FACT", count: 1 },
    { value: "law", also: "FIGURE", alsoLabel: "FIGURE", count: 1 },
    { value: topic, also: "FIGURE", alsoLabel: "FIGURE", count: 1 },
  ]);
  const rated = await sendOk(document, { filter, groupBy: { by: "SOURCE", alsoBy: "RATING" } });
  expect(rated.claimStats.buckets).toContainEqual({
    value: source.id,
    also: "true",
    alsoLabel: "True",
    count: 2,
  });
});

test("a second value without a first is refused", async () => {
  const query = "{ claimStats(groupBy: { alsoBy: KIND }) { totalCount } }";
  expect(codesOf(await send(query))).toEqual(["BAD_USER_INPUT"]);
});

const sum = ({ buckets }: Stats): number => buckets.reduce((all, { count }) => all + count, 0);

test("without a grouping everything is one bucket, and the total is that of the list", async () => {
  const { claimStats, claims } = await sendOk(document, { filter });
  expect(claims.totalCount).toBe(3);
  expect(claimStats).toEqual({
    totalCount: 3,
    buckets: [{ from: null, to: null, value: null, label: null, count: 3 }],
  });
});

test.each([
  ["KIND", { FACT: 2, FIGURE: 1 }],
  ["LANGUAGE", { fr: 2, en: 1 }],
  ["RATING", { true: 3 }],
])("by %s each claim counts once, and the sum is the total", async (by, counts) => {
  const { claimStats } = await ask({ by });
  expect(spread(claimStats)).toEqual(counts);
  expect(sum(claimStats)).toBe(claimStats.totalCount);
});

test("by topic a claim counts under each of its own", async () => {
  const { claimStats } = await ask({ by: "TOPIC" });
  expect(spread(claimStats)).toEqual({ [topic]: 3, law: 2, sea: 1 });
  expect(claimStats.totalCount).toBe(3);
});

test("by source and publisher claims without one are counted as such, and names stand beside the ids", async () => {
  const bySource = (await ask({ by: "SOURCE" })).claimStats;
  expect(spread(bySource)).toEqual({ [source.id]: 2, none: 1 });
  expect(bySource.buckets[0]).toMatchObject({ label: sourceName });
  expect(spread((await ask({ by: "PUBLISHER" })).claimStats)).toEqual({ [publisher.id]: 2, none: 1 });
});

test.each(["DAY", "WEEK", "MONTH", "YEAR"])(
  "over time by %s every claim lies in its period",
  async (interval) => {
    for (const timeZone of ["UTC", "Pacific/Kiritimati", "America/New_York"]) {
      const { claimStats, claims } = await sendOk(document, { filter, groupBy: { interval, timeZone } });
      expect(sum(claimStats)).toBe(3);
      for (const { publishedAt } of claims.nodes) {
        const at = Date.parse(publishedAt);
        const within = claimStats.buckets.filter(
          ({ from, to }: Bucket) => Date.parse(from ?? "") <= at && at < Date.parse(to ?? ""),
        );
        expect(within).toHaveLength(1);
        const clock = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium", hourCycle: "h23" });
        expect(clock.format(Date.parse(within[0].from))).toBe("00:00:00");
      }
    }
  },
);

test("the commonest values alone, over all periods together", async () => {
  expect(spread((await ask({ by: "TOPIC", top: 2 })).claimStats)).toEqual({ [topic]: 3, law: 2 });
  const { claimStats } = await ask({ by: "KIND", top: 1, interval: "DAY" });
  expect([claimStats.totalCount, sum(claimStats)]).toEqual([3, 2]);
  for (const top of [0, -1, 101])
    expect(codesOf(await send(document, { groupBy: { by: "KIND", top } }))).toEqual(["BAD_USER_INPUT"]);
});

test("over time and by a value at once", async () => {
  const { claimStats } = await ask({ interval: "YEAR", by: "KIND" });
  expect(claimStats.buckets.map(({ value, count }) => [value, count])).toEqual([
    ["FACT", 2],
    ["FIGURE", 1],
  ]);
  expect(claimStats.buckets.every(({ from }) => from !== null)).toBe(true);
});

test("as of an instant only what was public then is counted", async () => {
  const before = new Date(Date.parse(lastAt) - 1).toISOString();
  expect((await ask({ by: "KIND" }, { asOf: before })).claimStats).toMatchObject({ totalCount: 2 });
  expect((await ask({ by: "KIND" }, { asOf: "2000-01-01T00:00:00Z" })).claimStats).toEqual({
    totalCount: 0,
    buckets: [],
  });
});

test("the desk counts what it sees, what is unpublished too", async () => {
  const groupBy = { interval: "DAY", by: "KIND" };
  const { claimStats, claims } = await sendOk(document, { filter, groupBy }, { as: editor });
  expect([claimStats.totalCount, claims.totalCount]).toEqual([4, 4]);
  expect(claimStats.buckets.at(-1)).toMatchObject({ from: null, to: null, value: "CAUSAL", count: 1 });
});

test("it takes a search, costs one statement, and is answered the same through graphql-js", async () => {
  const variables = { filter, search: "counted", groupBy: { by: "KIND" } };
  const one = `query ($filter: ClaimFilter, $search: String, $groupBy: ClaimStatsGrouping) {
    x: claimStats(filter: $filter, search: $search, groupBy: $groupBy) { __typename n: totalCount b: buckets { __typename v: value count } }`;
  const straight = await send(`${one} }`, variables);
  expect(straight.statements).toBe(1);
  expect(straight.data.x).toEqual({
    ...{ __typename: "ClaimStats", n: 3 },
    b: [
      { __typename: "ClaimStatsBucket", v: "FACT", count: 2 },
      { __typename: "ClaimStatsBucket", v: "FIGURE", count: 1 },
    ],
  });
  const around = await send(`${one} __schema { queryType { name } } }`, variables);
  expect(around.data.x).toEqual(straight.data.x);
});

test.each(["Mars/Olympus", "+02:00", "", "'; drop table claim"])("%j is no time zone", async (timeZone) => {
  const answer = await send(document, { groupBy: { interval: "DAY", timeZone } });
  expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
  expect(answer.errors[0]?.message).toContain("Europe/Paris");
});

test("more than a thousand buckets are refused, with what can be done", async () => {
  const many = unique("many");
  for (let at = 0; at < 51; at += 1) {
    const topics = [many, ...Array.from({ length: 19 }, (_, nr) => `${many} ${at} ${nr}`.slice(-79))];
    await newClaim(editor, { topics });
  }
  const variables = { filter: { topics: { in: [many] } }, groupBy: { by: "TOPIC" } };
  expect((await sendOk(document, variables)).claimStats.buckets).toEqual([]);
  const most = await send(document, { ...variables, filter: { topics: { eq: many } } }, { as: editor });
  expect(most.data.claimStats.buckets).toHaveLength(1 + 51 * 19);
  for (let at = 51; at < 54; at += 1) {
    const topics = [many, ...Array.from({ length: 19 }, (_, nr) => `${many} ${at} ${nr}`.slice(-79))];
    await newClaim(editor, { topics });
  }
  const answer = await send(document, variables, { as: editor });
  expect(codesOf(answer)).toEqual(["TOO_COSTLY"]);
  expect(answer.errors[0]?.message).toContain("longer interval");
  const top = await send(document, { ...variables, groupBy: { by: "TOPIC", top: 5 } }, { as: editor });
  expect(top.data.claimStats.buckets).toHaveLength(5);
});
