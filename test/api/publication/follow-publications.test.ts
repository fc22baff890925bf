import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { type SecondApi, startSecondApi } from "../../testkit/second-api.ts";
import { followByEvents, followBySocket, programOf, type Followed } from "../../testkit/subscription.ts";

const publications = `subscription ($since: String, $filter: PublicationFilter) { publications(since: $since, filter: $filter) {
  cursor publication { id kind at reason claim { id text state } } } }`;
const changes = `query ($since: String, $first: Int, $last: Int, $filter: PublicationFilter) {
  changes(since: $since, first: $first, last: $last, filter: $filter) {
    pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`;

interface Told {
  cursor: string;
  publication: { id: string; kind: string; reason: string | null; claim: { id: string; state: string } };
}

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

/** Where the record ends, in one request: what comes after it is this test's own. */
const fromNow = async (): Promise<string | null> =>
  (await sendOk(changes, { last: 1 })).changes.pageInfo.endCursor;

async function recordSince(since: string | null, filter?: object): Promise<{ cursor: string; id: string }[]> {
  const found: { cursor: string; id: string }[] = [];
  for (let more = true; more;) {
    const { edges, pageInfo } = (await sendOk(changes, { since, first: 100, filter })).changes;
    for (const { cursor, node } of edges) found.push({ cursor, id: node.id });
    since = pageInfo.endCursor ?? since;
    more = pageInfo.hasNextPage;
  }
  return found;
}

const told = async (followed: Followed): Promise<Told> => (await followed.next()).data.publications;

const retract = (as: Sender, { id, version }: { id: string; version: number }, reason: string) =>
  done("retractClaim", "... on Publication { id }", {
    as,
    input: { claimId: id, expectedVersion: version, reason },
  });

const ways = [
  ["server-sent events", followByEvents],
  ["a WebSocket", followBySocket],
] as const;

describe.each(ways)("by %s", (_way, follow) => {
  test("anybody is told of a publication, a correction and a retraction, each with its place in the record", async () => {
    const claim = await submitted(editor);
    const since = await fromNow();
    const followed = await follow(publications);
    const first = await publish(editor, await decide(reviewer, claim));
    const one = await told(followed);
    expect(one.publication).toMatchObject({
      ...{ id: first.publicationId, kind: "FIRST", at: first.at, reason: null },
      claim: { id: claim.id, state: "PUBLISHED" },
    });
    const draft = await reword(editor, first);
    const second = await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
    const two = await told(followed);
    expect(two.publication).toMatchObject({ kind: "CORRECTION", reason: "Put right." });
    await retract(editor, second, "Untrue.");
    const three = await told(followed);
    expect(three.publication).toMatchObject({ kind: "RETRACTION", claim: { state: "RETRACTED" } });
    await followed.stop();
    expect([one, two, three].map(({ cursor, publication }) => ({ cursor, id: publication.id }))).toEqual(
      await recordSince(since),
    );
  });

  test("what came while nobody listened is told first, then what comes", async () => {
    const since = await fromNow();
    const before = await publish(editor, await decide(reviewer, await submitted(editor)));
    const followed = await follow(publications, { variables: { since } });
    expect((await told(followed)).publication.id).toBe(before.publicationId);
    const after = await publish(editor, await decide(reviewer, await submitted(editor)));
    expect((await told(followed)).publication.id).toBe(after.publicationId);
    expect(await followed.next(300)).toBeNull();
    await followed.stop();
  });

  test("only what the filter lets through is told, a claim that leaves a topic among it", async () => {
    const topic = unique("topic");
    const filter = { claim: { topics: { eq: topic } } };
    const followed = await follow(publications, { variables: { filter } });
    await publish(editor, await decide(reviewer, await submitted(editor)));
    const first = await publish(editor, await decide(reviewer, await submitted(editor, { topics: [topic] })));
    const input = { id: first.id, expectedVersion: first.version, topics: [] };
    const draft = await done<{ id: string; version: number }>("editClaim", "... on Claim { id version }", {
      as: editor,
      input,
    });
    const second = await publish(editor, await decide(reviewer, await submit(editor, draft)), "Moved.");
    await retract(editor, second, "Untrue.");
    const kinds = [await told(followed), await told(followed)].map(({ publication }) => publication.kind);
    expect(kinds).toEqual(["FIRST", "CORRECTION"]);
    expect(await followed.next(300)).toBeNull();
    await followed.stop();
  });

  test("a cursor of another list is denied", async () => {
    const followed = await follow(publications, { variables: { since: "yesterday" } });
    expect((await followed.next()).errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
    await followed.stop();
  });

  test("a filter that is the desk's own is denied to nobody in particular", async () => {
    const filter = { claim: { state: { eq: "DRAFT" } } };
    const followed = await follow(publications, { variables: { since: null, filter } });
    expect((await followed.next()).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    await followed.stop();
  });
});

describe("where two processes serve one desk", () => {
  let second: SecondApi;
  beforeAll(async () => {
    second = await startSecondApi();
  });
  afterAll(() => second.stop());

  test("who is cut off again and again, on either, is told of 200 publications of both in their order, each once", async () => {
    const [here, there] = [await program(), await program(second.url)];
    const since = await fromNow();
    const seen: { cursor: string; id: string }[] = [];
    const wanted = 200;
    let working = true;
    const work = Promise.all([makeChanges(here, 50), makeChanges(there, 50)]).finally(
      () => (working = false),
    );
    for (let turn = 0; seen.length < wanted; turn += 1) {
      const follow = turn % 2 === 0 ? followByEvents : followBySocket;
      const api = turn % 3 === 0 ? {} : { at: second.url };
      const variables = { since: seen.at(-1)?.cursor ?? since };
      const followed = await follow(publications, { variables, ...api });
      for (let left = 1 + (turn % 13); left > 0 && seen.length < wanted; left -= 1) {
        const next = await followed.next(working ? 5_000 : 2_000);
        if (next === null) break;
        const { cursor, publication } = next.data.publications as Told;
        seen.push({ cursor, id: publication.id });
      }
      await followed.stop();
      if (turn > 400) throw new Error(`Only ${seen.length} were told`);
    }
    await work;
    const record = await recordSince(since);
    expect(record).toHaveLength(wanted);
    expect(seen).toEqual(record);
  }, 180_000);

  test("what is published on one is told on the other", async () => {
    const followed = await followByEvents(publications, { at: second.url });
    const { publicationId } = await publish(editor, await decide(reviewer, await submitted(editor)));
    expect((await told(followed)).publication.id).toBe(publicationId);
    await followed.stop();
  });

  async function program(api?: string): Promise<{ editor: Sender; reviewer: Sender }> {
    const at = (sender: Sender): Sender => (api === undefined ? sender : { ...sender, api });
    return {
      editor: at(await programOf(editor, ["SEE_DESK", "EDIT"])),
      reviewer: at(await programOf(reviewer, ["SEE_DESK", "REVIEW"])),
    };
  }

  /** Each claim is two publications: that it is there, and that it is gone. */
  async function makeChanges(by: { editor: Sender; reviewer: Sender }, claims: number): Promise<void> {
    for (let made = 0; made < claims; made += 1) {
      const approved = await decide(by.reviewer, await submitted(by.editor));
      await retract(by.editor, await publish(by.editor, approved), "It was a test.");
    }
  }
});

test("what was published while the desk's own connection for events was broken is told when it is back", async () => {
  const followed = await followByEvents(publications);
  const approved = await decide(reviewer, await submitted(editor));
  await withDatabase(async (client) => {
    const { rowCount } = await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'claimdesk events' and datname = current_database()",
    );
    expect(rowCount).toBeGreaterThan(0);
  });
  const { publicationId } = await publish(editor, approved);
  expect((await told(followed)).publication.id).toBe(publicationId);
  await followed.stop();
});

test("who asks for the latest change is given where to begin, and no page before it", async () => {
  const { publicationId } = await publish(editor, await decide(reviewer, await submitted(editor)));
  const { edges, pageInfo } = (await sendOk(changes, { last: 1 })).changes;
  expect(edges).toEqual([{ cursor: pageInfo.endCursor, node: { id: publicationId } }]);
  expect((await sendOk(changes, { since: pageInfo.endCursor })).changes.edges).toEqual([]);
  expect(codesOf(await send(changes, { first: 1, last: 1 }))).toEqual(["BAD_USER_INPUT"]);
});

test("who reads step by step while four editors publish at once misses nothing", async () => {
  const since = await fromNow();
  const ready = await Promise.all(
    Array.from({ length: 24 }, async () => decide(reviewer, await submitted(editor))),
  );
  let publishing = true;
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    for (const claim of ready.filter((_, at) => at % 4 === lane)) await publish(editor, claim);
  });
  const all = Promise.all(lanes).finally(() => (publishing = false));
  const walked: string[] = [];
  let cursor = since;
  for (let more = true; more || publishing;) {
    const last: boolean = !publishing;
    const { edges, pageInfo } = (await sendOk(changes, { since: cursor, first: 2 })).changes;
    for (const { node } of edges) walked.push(node.id);
    cursor = pageInfo.endCursor ?? cursor;
    more = pageInfo.hasNextPage || !last;
  }
  await all;
  expect(walked).toEqual((await recordSince(since)).map(({ id }) => id));
  expect(walked).toHaveLength(24);
});
