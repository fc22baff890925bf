import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, publish, reword, submitted, uuidIn } from "../../testkit/review-desk.ts";
import { programOf } from "../../testkit/subscription.ts";

const document = `query ($from: DateTime!, $until: DateTime, $interval: StatsInterval!, $timeZone: String, $deskId: ID) {
  claimStateStats(from: $from, until: $until, interval: $interval, timeZone: $timeZone, deskId: $deskId) {
    from to state count } }`;

interface Stat {
  from: string;
  to: string;
  state: string;
  count: number;
}

const dayMs = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString();

let editor: Person;
let deskId: string;
let published: { id: string };

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  const reviewer = await newPerson(["REVIEWER"]);
  deskId = await onDeskWith({}, editor);
  published = await publish(editor, await decide(reviewer, await submitted(editor)));
  await submitted(editor);
  await newClaim(editor);
  // As if it had been written three days ago, handed over and published two days ago.
  const uuid = uuidIn(published.id);
  await withDatabase(async (client) => {
    const move = "update claim_state_change set at = $2 where claim_id = $1 and";
    await client.query(`${move} to_state = 'DRAFT'`, [uuid, daysAgo(3)]);
    await client.query(`${move} to_state <> 'DRAFT'`, [uuid, daysAgo(2)]);
  });
});

async function stats(more: object = {}): Promise<Stat[]> {
  const variables = { from: daysAgo(4), interval: "DAY", deskId, ...more };
  return (await sendOk(document, variables, { as: editor })).claimStateStats;
}

/** What stood at the end of the period of so many days ago, without what nothing stood in. */
async function stood(days: number, more: object = {}): Promise<Record<string, number>> {
  const from = `${daysAgo(days).slice(0, 10)}T00:00:00.000Z`;
  const then = (await stats(more)).filter((one) => one.from === from && one.count > 0);
  return Object.fromEntries(then.map(({ state, count }) => [state, count]));
}

test("each period tells what stood in which state at its end", async () => {
  expect(await stood(4)).toEqual({});
  expect(await stood(3)).toEqual({ DRAFT: 1 });
  expect(await stood(2)).toEqual({ PUBLISHED: 1 });
  expect(await stood(1)).toEqual({ PUBLISHED: 1 });
  expect(await stood(0)).toEqual({ PUBLISHED: 1, IN_REVIEW: 1, DRAFT: 1 });
});

test("every period has every state, the earliest first, and the present is not over", async () => {
  const all = await stats();
  expect(all).toHaveLength(5 * 8);
  expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted());
  expect(Date.parse(all.at(-1)?.to ?? "")).toBeGreaterThan(Date.now());
});

test("what came after the end that is asked for is not counted", async () => {
  const until = `${daysAgo(1).slice(0, 10)}T00:00:00.000Z`;
  expect(await stood(2, { until })).toEqual({ PUBLISHED: 1 });
  expect(await stood(0, { until })).toEqual({});
});

test("a draft that grows on a published claim is a change of state", async () => {
  const own = await newPerson(["EDITOR"]);
  const desk = await onDeskWith({}, own);
  const claim = await publish(own, await decide(await newPerson(["REVIEWER"]), await submitted(own)));
  expect(await stood(0, { deskId: desk })).toEqual({ PUBLISHED: 1 });
  await reword(own, claim);
  expect(await stood(0, { deskId: desk })).toEqual({ DRAFT: 1 });
});

test("a period begins at midnight of the time zone, also where a day has 23 hours", async () => {
  const asked = { from: "2026-03-28T12:00:00Z", until: "2026-03-30T12:00:00Z", timeZone: "Europe/Paris" };
  const begin = [...new Set((await stats(asked)).map(({ from }) => from))];
  expect(begin).toEqual(["2026-03-27T23:00:00.000Z", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"]);
});

test.each([
  ["a zone that is none", { timeZone: "Mars/Olympus" }, "BAD_USER_INPUT"],
  ["an offset for a zone", { timeZone: "+02:00" }, "BAD_USER_INPUT"],
  ["a beginning after the end", { until: "2020-01-01T00:00:00Z" }, "BAD_USER_INPUT"],
  ["a beginning in the future", { from: "2999-01-01T00:00:00Z" }, "BAD_USER_INPUT"],
  ["ten years by day", { from: daysAgo(3650) }, "TOO_COSTLY"],
  ["a desk's id that is a claim's", { deskId: "clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60" }, "BAD_ID"],
])("%s is refused", async (_what, more, code) => {
  const variables = { from: daysAgo(4), interval: "DAY", deskId, ...more };
  expect(codesOf(await send(document, variables, { as: editor }))).toEqual([code]);
});

test.each(["claimStateStats", "decisionStats", "publicationStats"])("%s is for the desk", async (field) => {
  const query = `{ ${field}(from: "${daysAgo(4)}", interval: DAY) { __typename } }`;
  expect(codesOf(await send(query))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(query, {}, { as: await programOf(editor, ["EDIT"]) }))).toEqual(["FORBIDDEN"]);
  expect((await send(query, {}, { as: editor })).errors).toEqual([]);
});

test("a chart is one statement, whatever it spans", async () => {
  const asked = { from: daysAgo(300), interval: "DAY" };
  expect((await send(document, asked, { as: editor })).statements).toBe(
    (await send(document, { ...asked, from: daysAgo(2) }, { as: editor })).statements,
  );
});
