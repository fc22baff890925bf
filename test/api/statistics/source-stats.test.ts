import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { editArticle, merge } from "../sources/merging.ts";

const query = `query ($id: ID!, $from: DateTime!, $until: DateTime) {
  sourceStats(sourceId: $id, from: $from, until: $until, interval: MONTH, timeZone: "Europe/Paris") {
    from to articleCount claimCount firstCount correctionCount retractionCount mergeCount } }`;

const nothing = {
  ...{ articleCount: 0, claimCount: 0, firstCount: 0 },
  ...{ correctionCount: 0, retractionCount: 0, mergeCount: 0 },
};

let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
});

const statsOf = async (id: string, from: string, until?: string) =>
  (await sendOk(query, { id, from, until }, { as: reviewer })).sourceStats;

/** A claim that the source is quoted with, from the article. */
const quoting = (source: { id: string }, articleId: string) =>
  submitted(editor, {
    appearance: {
      ...{ articleId, anchor: { exact: "Forty boats left" } },
      attribution: [{ sourceId: source.id }],
    },
  });

test("what a source published and said, and what became of it, is told month by month", async () => {
  const source = await newSource(editor);
  const article = await newArticle(editor, "Forty boats left, the harbour master said.");
  const claim = await publish(editor, await decide(reviewer, await quoting(source, article.id)));
  const draft = await reword(editor, claim);
  await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
  const wrong = await publish(editor, await decide(reviewer, await quoting(source, article.id)));
  await done("retractClaim", "... on Publication { id }", {
    as: editor,
    input: { claimId: wrong.id, expectedVersion: wrong.version, reason: "The source was misheard." },
  });
  await quoting(source, article.id);
  await merge(editor, [source.id, (await newSource(editor)).id]);
  const edit = { expectedVersion: article.version, publishedAt: "2024-02-29T23:30:00Z" };
  await editArticle(editor, article.id, { ...edit, publisherId: source.id });
  const [now] = await statsOf(source.id, new Date().toISOString());
  expect(now).toMatchObject({
    ...{ articleCount: 0, claimCount: 3, firstCount: 2 },
    ...{ correctionCount: 1, retractionCount: 1, mergeCount: 1 },
  });
  // Half an hour before midnight in London is March in Paris.
  expect(await statsOf(source.id, "2024-02-10T00:00:00Z", "2024-04-01T00:00:00Z")).toEqual([
    { ...nothing, from: "2024-01-31T23:00:00.000Z", to: "2024-02-29T23:00:00.000Z" },
    { ...nothing, from: "2024-02-29T23:00:00.000Z", to: "2024-03-31T22:00:00.000Z", articleCount: 1 },
    { ...nothing, from: "2024-03-31T22:00:00.000Z", to: "2024-04-30T22:00:00.000Z" },
  ]);
});

test("a claim that names the source no longer is not counted", async () => {
  const source = await newSource(editor);
  const article = await newArticle(editor, "Forty boats left, the harbour master said.");
  const claim = await quoting(source, article.id);
  const counted = async () => (await statsOf(source.id, new Date().toISOString()))[0].claimCount;
  expect(await counted()).toBe(1);
  const query = "query ($id: ID!) { claim(id: $id) { version appearances { nodes { id } } } }";
  const { version, appearances } = (await sendOk(query, { id: claim.id }, { as: editor })).claim;
  const input = { claimId: claim.id, expectedVersion: version, appearanceId: appearances.nodes[0].id };
  await done("removeAppearance", "... on Claim { id }", { as: editor, input });
  expect(await counted()).toBe(0);
});

test("a source of which nothing is known has only empty months; strangers are told nothing", async () => {
  const { id } = await newSource(editor, unique("Quiet"));
  const stats = await statsOf(id, "2025-11-02T00:00:00Z", "2026-01-01T00:00:00Z");
  expect(stats).toEqual([
    expect.objectContaining(nothing),
    expect.objectContaining(nothing),
    expect.anything(),
  ]);
  const from = "2025-11-02T00:00:00Z";
  expect(codesOf(await send(query, { id, from }))).toEqual(["UNAUTHENTICATED"]);
});
