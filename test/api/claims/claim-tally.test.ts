import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submit, submitted } from "../../testkit/review-desk.ts";
import { newWord } from "./new-word.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
});

/** Every claim looked at, as the desk sees it and as readers do. */
const byRow = `
select is_public, state, language, kind, rating, topic, count(*)::int n from (
  select false is_public, c.state, r.language, r.kind, coalesce(r.rating, '') rating, r.topics
  from claim c join claim_revision r on r.id = c.newest_revision_id
  union all
  select true, '', r.language, r.kind, coalesce(r.rating, ''), r.topics from claim_revision r where r.live_to = 'infinity'
) seen cross join lateral (select '' union select distinct unnest(seen.topics)) each (topic) group by 1, 2, 3, 4, 5, 6`;

const byTally = `
select is_public, state, language, kind, rating, topic, sum(claims)::int n from claim_tally
group by 1, 2, 3, 4, 5, 6 having sum(claims) <> 0`;

/** What is kept and is not so, and what is so and is not kept. */
const differences = `((${byTally}) except (${byRow})) union all ((${byRow}) except (${byTally}))`;

const isRight = () =>
  withDatabase(async (client) => {
    expect((await client.query(differences)).rows).toEqual([]);
  });

const list = `query ($filter: ClaimFilter) { claims(first: 0, filter: $filter) {
  totalCount facets { field values { value label count } } } }`;

/** How many claims of a topic there are, and in which kinds. */
async function toldOf(topic: string, as?: Person): Promise<[number, Record<string, number>]> {
  const filter = { topics: { eq: topic } };
  const { claims } = await sendOk(list, { filter }, as ? { as } : {});
  const kinds = claims.facets.find(({ field }: { field: string }) => field === "kind").values;
  return [
    claims.totalCount,
    Object.fromEntries(kinds.map(({ value, count }: { value: string; count: number }) => [value, count])),
  ];
}

test("how many claims there are is kept through all of a claim's life", async () => {
  const topic = newWord();
  const topics = [topic, "Ports"];
  const claim = await submitted(editor, { kind: "FACT", topics });
  const { id, version } = await newClaim(editor, { kind: "FIGURE", topics });
  expect(await toldOf(topic, editor)).toEqual([2, { FACT: 1, FIGURE: 1 }]);
  expect(await toldOf(topic)).toEqual([0, {}]);

  const published = await publish(editor, await decide(reviewer, claim));
  expect(await toldOf(topic)).toEqual([1, { FACT: 1 }]);
  await isRight();

  const edit = { id: claim.id, expectedVersion: published.version, kind: "CAUSAL" };
  const edited = await done<{ id: string; version: number }>("editClaim", "... on Claim { id version }", {
    as: editor,
    input: edit,
  });
  expect(await toldOf(topic, editor)).toEqual([2, { CAUSAL: 1, FIGURE: 1 }]);
  expect(await toldOf(topic)).toEqual([1, { FACT: 1 }]);
  const corrected = await publish(
    editor,
    await decide(reviewer, await submit(editor, edited)),
    "It was a cause.",
  );
  expect(await toldOf(topic)).toEqual([1, { CAUSAL: 1 }]);
  await isRight();

  const reason = "It was never said.";
  const retract = { claimId: claim.id, expectedVersion: corrected.version, reason };
  await done("retractClaim", "... on Publication { id }", { as: editor, input: retract });
  const discard = mutation("discardClaim", "... on DiscardedClaim { id }");
  await sendOk(discard, { input: { claimId: id, expectedVersion: version } }, { as: editor });
  expect(await toldOf(topic, editor)).toEqual([1, { CAUSAL: 1 }]);
  expect(await toldOf(topic)).toEqual([0, {}]);
  await isRight();
});

test("what is kept becomes short again and says the same, while claims are written and whoever else is at it", async () => {
  const topic = newWord();
  const made = Array.from({ length: 6 }, () => newClaim(editor, { kind: "FACT", topics: [topic] }));
  const fold = () => withDatabase((client) => client.query("select fold_claim_tally()"));
  await Promise.all([...made, fold(), fold(), fold()]);
  await fold();
  expect(await toldOf(topic, editor)).toEqual([6, { FACT: 6 }]);
  await isRight();
  await withDatabase(async (client) => {
    const { rows } = await client.query("select claims from claim_tally where topic = $1", [topic]);
    expect(rows).toEqual([{ claims: 6 }]);
  });
});

test("counting anew comes to the same", async () => {
  await withDatabase((client) => client.query("select fill_claim_tally()"));
  await isRight();
});

test("of several topics, of one or the other, and of none that is there, claims are counted", async () => {
  const [one, other] = [newWord(), newWord()];
  for (const topics of [[one], [other], [one, other], ["Ports"]]) await newClaim(editor, { topics });
  const totalOf = async (filter: object) =>
    (await sendOk(list, { filter }, { as: editor })).claims.totalCount;
  expect(await totalOf({ topics: { in: [one] } })).toBe(2);
  expect(await totalOf({ topics: { in: [one, other] } })).toBe(3);
  expect(await totalOf({ topics: { all: [one, other] } })).toBe(1);
  expect(await totalOf({ and: [{ topics: { eq: one } }, { topics: { eq: other } }] })).toBe(1);
  expect(await totalOf({ or: [{ topics: { eq: one } }, { topics: { eq: other } }] })).toBe(3);
  expect(await totalOf({ topics: { eq: one }, not: { topics: { eq: other } } })).toBe(1);
  expect(await totalOf({ topics: { eq: newWord() } })).toBe(0);
});
