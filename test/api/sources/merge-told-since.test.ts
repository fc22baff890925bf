import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted, type Published } from "../../testkit/review-desk.ts";
import { fetchJson, fetchText } from "../feeds/published-claim.ts";
import { newTopic } from "../webhooks/webhooks.ts";
import { merge, mergeIdOf, undo } from "./merging.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const lists = `query ($topic: String!, $since: DateTime!, $asOf: DateTime) {
  since: claims(filter: { topics: { eq: $topic }, updatedAt: { gte: $since } }, asOf: $asOf) { nodes { id } }
  latest: claims(filter: { topics: { eq: $topic } }, orderBy: [{ field: UPDATED_AT, direction: DESC }], asOf: $asOf) {
    nodes { id updatedAt version } }
  corrected: claims(filter: { topics: { eq: $topic }, corrected: true }, asOf: $asOf) { nodes { id } }
  feed(filter: { topics: { eq: $topic } }, asOf: $asOf) { nodes { id updatedAt } } }`;

const idsOf = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id);

/** Two claims that are published under a topic of their own: one that names the source, and a later one without it. */
async function twoClaims(sourceId: string) {
  const topic = newTopic();
  const saidBy = async (id: string): Promise<Published> => {
    const article = await newArticle(editor, "The minister said that the treaty was void.");
    const anchor = { exact: "the treaty was void" };
    const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: id }] };
    return publish(editor, await decide(reviewer, await submitted(editor, { appearance, topics: [topic] })));
  };
  const claim = await saidBy(sourceId);
  const later = await saidBy((await newSource(editor)).id);
  const ask = async (since: string, { asOf = null, as }: { asOf?: string | null; as?: Sender } = {}) =>
    sendOk(lists, { topic, since, asOf }, as === undefined ? {} : { as });
  return { topic, claim, later, ask };
}

async function lastTold(id: string): Promise<string> {
  const query = "query ($id: ID!) { changes(last: 1, filter: { claimId: { eq: $id } }) { nodes { at } } }";
  return (await sendOk(query, { id })).changes.nodes[0].at;
}

const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

const twins = async () => ({
  kept: await newSource(editor, unique("Kommersant")),
  gone: await newSource(editor, unique("Коммерсантъ")),
});

test("whoever asks for what changed since finds a claim that a merge corrected, and one that its undo did", async () => {
  const { kept, gone } = await twins();
  const { claim, later, ask } = await twoClaims(gone.id);
  expect(idsOf((await ask(claim.at)).latest)).toEqual([later.id, claim.id]);
  const merged = await merge(editor, [kept.id, gone.id]);
  const mergedAt = await lastTold(claim.id);
  const told = await ask(mergedAt);
  expect(idsOf(told.since)).toEqual([claim.id]);
  expect(told.latest.nodes[0]).toEqual({ id: claim.id, updatedAt: mergedAt, version: claim.version });
  expect(idsOf(told.corrected)).toEqual([claim.id]);
  expect(told.feed.nodes).toEqual([
    { id: claim.id, updatedAt: mergedAt },
    { id: later.id, updatedAt: later.at },
  ]);
  await undo(editor, mergeIdOf(merged));
  const partedAt = await lastTold(claim.id);
  expect(Date.parse(partedAt)).toBeGreaterThan(Date.parse(mergedAt));
  expect((await ask(partedAt)).feed.nodes[0]).toEqual({ id: claim.id, updatedAt: partedAt });
  expect(idsOf((await ask(partedAt)).since)).toEqual([claim.id]);
});

test("as of an instant, each correction counts from when it was told", async () => {
  const { kept, gone } = await twins();
  const { claim, later, ask } = await twoClaims(gone.id);
  const merged = await merge(editor, [kept.id, gone.id]);
  const mergedAt = await lastTold(claim.id);
  await undo(editor, mergeIdOf(merged));
  const partedAt = await lastTold(claim.id);
  const then = (asOf: string) => ask(claim.at, { asOf });
  const unmoved = await then(before(mergedAt));
  expect(idsOf(unmoved.latest)).toEqual([later.id, claim.id]);
  expect(unmoved.latest.nodes[1].updatedAt).toBe(claim.at);
  expect(unmoved.corrected.nodes).toEqual([]);
  for (const [asOf, updatedAt] of [
    [mergedAt, mergedAt],
    [before(partedAt), mergedAt],
    [partedAt, partedAt],
  ] as const) {
    const { latest, feed, corrected } = await then(asOf);
    expect(latest.nodes[0]).toMatchObject({ id: claim.id, updatedAt });
    expect(feed.nodes[0]).toEqual({ id: claim.id, updatedAt });
    expect(idsOf(corrected)).toEqual([claim.id]);
  }
});

test("the desk's list tells of it too, and a draft that is under way stays what it is", async () => {
  const { kept, gone } = await twins();
  const { claim, ask } = await twoClaims(gone.id);
  const draft = await submit(editor, await reword(editor, claim));
  await merge(editor, [kept.id, gone.id]);
  const { latest, since } = await ask(await lastTold(claim.id), { as: editor });
  expect(idsOf(since)).toEqual([claim.id]);
  expect(latest.nodes[0]).toMatchObject({ id: claim.id, version: draft.version });
});

test("feeds say when, and who keeps them is not told that nothing changed", async () => {
  const { kept, gone } = await twins();
  const { claim, later, topic } = await twoClaims(gone.id);
  const address = `/feeds/claims.json?topic=${encodeURIComponent(topic)}`;
  const etag = (await fetchText(address)).headers.get("etag") ?? "";
  const page = await fetchText(`/p/claims/${claim.id}`);
  await merge(editor, [kept.id, gone.id]);
  const at = await lastTold(claim.id);
  expect((await fetchText(address, { "if-none-match": etag })).status).toBe(200);
  const { items } = await fetchJson(address);
  expect(items).toMatchObject([{ date_modified: at }, { date_modified: later.at }]);
  const { text } = await fetchText(`/feeds/claims.atom?topic=${encodeURIComponent(topic)}`);
  expect(text).toContain(`<updated>${at}</updated>`);
  const whole = await fetchText("/feeds/claims.json");
  expect(Date.parse(whole.headers.get("last-modified") ?? "")).toBeGreaterThanOrEqual(
    Math.floor(Date.parse(at) / 1000) * 1000,
  );
  const readers = await fetchText(`/p/claims/${claim.id}`);
  expect(readers.headers.get("etag")).not.toBe(page.headers.get("etag"));
  expect(readers.headers.get("last-modified")).toBe(new Date(at).toUTCString());
});

test("a claim that is published anew, or retracted, after it counts from then", async () => {
  const { kept, gone } = await twins();
  const { claim, ask } = await twoClaims(gone.id);
  await merge(editor, [kept.id, gone.id]);
  const mergedAt = await lastTold(claim.id);
  const draft = await submit(editor, await reword(editor, claim));
  const corrected = await publish(editor, await decide(reviewer, draft), "Better words.");
  expect((await ask(claim.at)).feed.nodes[0]).toEqual({ id: claim.id, updatedAt: corrected.at });
  const past = await ask(claim.at, { asOf: before(corrected.at) });
  expect(past.feed.nodes[0]).toEqual({ id: claim.id, updatedAt: mergedAt });
  expect(idsOf((await ask(corrected.at)).since)).toEqual([claim.id]);
  const { at } = await done<{ at: string }>("retractClaim", "... on Publication { at }", {
    ...{ as: editor, input: { claimId: claim.id, expectedVersion: corrected.version, reason: "Not so." } },
  });
  expect((await ask(claim.at)).feed.nodes[0].id).toBe(claim.id);
  expect((await ask(claim.at, { asOf: before(at) })).feed.nodes[0].updatedAt).toBe(corrected.at);
});
