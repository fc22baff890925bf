import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";

const changes = `query ($since: String, $first: Int) { changes(since: $since, first: $first) {
  pageInfo { hasNextPage endCursor } nodes { kind state at reason claim { id text state verdict { rating } } } } }`;

/** Where the list ends now: what comes after it is this test's own. */
async function end(): Promise<string | undefined> {
  let since: string | undefined;
  for (;;) {
    const { pageInfo } = (await sendOk(changes, { since, first: 100 })).changes;
    since = pageInfo.endCursor ?? since;
    if (!pageInfo.hasNextPage) return since;
  }
}

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

test("a client without an account follows what is published, corrected and retracted", async () => {
  const since = await end();
  const [wrong, right] = [unique("Twelve boats"), unique("Thirteen boats")];
  const first = await publish(editor, await decide(reviewer, await submitted(editor, { text: wrong })));
  const draft = await reword(editor, first, right);
  const second = await publish(
    editor,
    await decide(reviewer, await submit(editor, draft)),
    "Thirteen, not twelve.",
  );
  const afterTwo = await send(changes, { since, first: 10 });
  expect(afterTwo.statements).toBe(1);
  const claim = { id: first.id, text: right, state: "PUBLISHED", verdict: { rating: "true" } };
  expect(afterTwo.data.changes.nodes).toEqual([
    { kind: "FIRST", state: "DONE", at: first.at, reason: null, claim },
    { kind: "CORRECTION", state: "DONE", at: second.at, reason: "Thirteen, not twelve.", claim },
  ]);
  const input = { claimId: first.id, expectedVersion: second.version, reason: "No boats at all." };
  await done("retractClaim", "... on Publication { id }", { as: editor, input });
  const { endCursor } = afterTwo.data.changes.pageInfo;
  const { nodes } = (await sendOk(changes, { since: endCursor, first: 10 })).changes;
  const tombstone = { id: first.id, text: right, state: "RETRACTED", verdict: null };
  expect(nodes).toMatchObject([{ kind: "RETRACTION", reason: "No boats at all.", claim: tombstone }]);
});

test("walking by single steps misses nothing and repeats nothing", async () => {
  let since = await end();
  const claims = await Promise.all([1, 2, 3].map(async () => decide(reviewer, await submitted(editor))));
  await Promise.all(claims.map((claim) => publish(editor, claim)));
  const walked: { id: string; at: string }[] = [];
  for (let more = true; more;) {
    const { nodes, pageInfo } = (await sendOk(changes, { since, first: 1 })).changes;
    for (const { claim, at } of nodes) walked.push({ id: claim.id, at });
    since = pageInfo.endCursor ?? since;
    more = pageInfo.hasNextPage;
  }
  const mine = new Set(claims.map(({ id }) => id));
  const found = walked.filter(({ id }) => mine.has(id));
  expect(new Set(found.map(({ id }) => id))).toEqual(mine);
  expect(found).toHaveLength(3);
  const times = walked.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

test("what is put off or cancelled is no change yet", async () => {
  const since = await end();
  const { id, version } = await decide(reviewer, await submitted(editor));
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const input = { claimId: id, expectedVersion: version, at };
  await done("publishClaim", "... on Publication { id }", { as: editor, input });
  for (const as of [undefined, editor]) {
    const { nodes } = (await sendOk(changes, { since, first: 100 }, as ? { as } : {})).changes;
    expect(nodes.filter(({ claim }: { claim: { id: string } }) => claim.id === id)).toEqual([]);
  }
});

test("a cursor of another list is refused", async () => {
  expect(codesOf(await send(changes, { since: "yesterday" }))).toEqual(["BAD_CURSOR"]);
  expect(codesOf(await send(changes, { first: 101 }))).toEqual(["BAD_USER_INPUT"]);
});
