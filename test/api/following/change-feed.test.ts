import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { aWhile } from "../../testkit/webhook-receiver.ts";
import { WebSite } from "../../testkit/web-site.ts";
import { change, feedVerb, followed, look, rss } from "./followed.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
  site.has("/feed", rss());
});
afterEach(() => site.close());

const unknown = "fol_01a20d5b-8712-77e0-b4f3-b2690fc03f60";

describe("an editor changes a feed", () => {
  test("and leaves it alone for a while: nobody asks it", async () => {
    const feed = await followed(editor, site.at("/feed"));
    const paused = await change(editor, "editFollowedFeed", {
      ...{ id: feed.id, expectedVersion: feed.version, paused: true, title: "For later", everyMinutes: 15 },
    });
    expect(paused).toMatchObject({
      ...{
        state: "PAUSED",
        nextPollAt: null,
        title: "For later",
        everyMinutes: 15,
        version: feed.version + 1,
      },
    });
    expect(await change(editor, "pollFeed", { id: feed.id })).toMatchObject({ code: "FEED_NOT_ACTIVE" });
  });

  test("to what it was, and nothing is written", async () => {
    const feed = await followed(editor, site.at("/feed"), { title: "Ours" });
    const same = { id: feed.id, expectedVersion: feed.version, title: "Ours", paused: false };
    expect(await change(editor, "editFollowedFeed", same)).toMatchObject({ version: feed.version });
    const bare = await change(editor, "editFollowedFeed", { ...same, title: null });
    expect(bare).toMatchObject({ title: "The Courier", version: feed.version + 1 });
  });

  test("that somebody else changed meanwhile, and is told", async () => {
    const feed = await followed(editor, site.at("/feed"));
    const edit = { id: feed.id, expectedVersion: feed.version, title: "One" };
    await change(editor, "editFollowedFeed", edit);
    expect(await change(editor, "editFollowedFeed", { ...edit, title: "Two" })).toMatchObject({
      code: "STALE_VERSION",
    });
    expect(
      await change(editor, "unfollowFeed", { id: feed.id, expectedVersion: feed.version }),
    ).toMatchObject({
      code: "STALE_VERSION",
    });
  });

  test("or leaves it, and it is gone while what was done to it stays on record", async () => {
    const feed = await followed(editor, site.at("/feed"));
    const edited = await change(editor, "editFollowedFeed", {
      id: feed.id,
      expectedVersion: 1,
      title: "Ours",
    });
    const { followedFeed } = await sendOk(
      "query ($id: ID!) { followedFeed(id: $id) { audit(first: 9) { nodes { action actor { name } } } } }",
      { id: feed.id },
      { as: editor },
    );
    expect(followedFeed.audit.nodes).toEqual([
      { action: "FEED_EDITED", actor: { name: editor.name } },
      { action: "FEED_FOLLOWED", actor: { name: editor.name } },
    ]);
    const seen = { id: feed.id, expectedVersion: edited.version };
    expect(await change(editor, "unfollowFeed", seen)).toMatchObject({ __typename: "LeftFeed", id: feed.id });
    expect(await look(editor, feed.id)).toBeNull();
    expect(await change(editor, "unfollowFeed", seen)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an editor is refused", () => {
  test.each([
    [{ url: "ftp://example.org/" }, "url", "NOT_A_WEB_ADDRESS"],
    [{ url: " " }, "url", "EMPTY"],
    [{ url: "https://me:secret@example.org/feed" }, "url", "ADDRESS_WITH_PASSWORD"],
    [{ url: "http://127.0.0.1/feed" }, "url", "ADDRESS_FORBIDDEN"],
    [{ url: "http://[::ffff:10.0.0.1]/feed" }, "url", "ADDRESS_FORBIDDEN"],
    [{ url: "http://2130706433/feed" }, "url", "ADDRESS_FORBIDDEN"],
    [{ url: "https://example.org/", everyMinutes: 4 }, "everyMinutes", "OUT_OF_RANGE"],
    [{ url: "https://example.org/", everyMinutes: 1_441 }, "everyMinutes", "OUT_OF_RANGE"],
    [{ url: "https://example.org/", title: "x".repeat(301) }, "title", "TOO_LONG"],
    [{ url: "https://example.org/", language: "French" }, "language", "NOT_A_LANGUAGE"],
  ])("%j", async (input, field, problem) => {
    expect(await change(editor, "followFeed", input)).toMatchObject({
      code: "INVALID_INPUT",
      field,
      problem,
    });
  });

  test("a feed that the desk follows already", async () => {
    const feed = await followed(editor, site.at("/feed"));
    expect(await change(editor, "followFeed", { url: `${feed.url}#top` })).toMatchObject({
      ...{ code: "INVALID_INPUT", field: "url", problem: "ALREADY_THERE" },
    });
  });

  test("a publisher that there is not", async () => {
    const { id } = await newSource(editor);
    const publisherId = `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
    expect(await change(editor, "followFeed", { url: site.at("/feed"), publisherId })).toMatchObject({
      code: "NOT_FOUND",
    });
    const feed = await followed(editor, site.at("/feed"));
    const edit = { id: feed.id, expectedVersion: feed.version, publisherId };
    expect(await change(editor, "editFollowedFeed", edit)).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each([
    ["editFollowedFeed", { id: unknown, expectedVersion: 1 }],
    ["unfollowFeed", { id: unknown, expectedVersion: 1 }],
    ["pollFeed", { id: unknown }],
  ] as const)("a feed that there is not: %s", async (verb, input) => {
    expect(await change(editor, verb, input)).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(unknown),
    });
  });
});

describe("nobody but an editor", () => {
  const denied = async (document: string, input: Record<string, unknown>) => {
    const reviewer = await newPerson(["REVIEWER"]);
    expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(document, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  };

  test("follows, changes, asks or leaves a feed", async () => {
    await denied(feedVerb("followFeed"), { url: site.at("/feed") });
    await denied(feedVerb("editFollowedFeed"), { id: unknown, expectedVersion: 1 });
    await denied(feedVerb("pollFeed"), { id: unknown });
    await denied(feedVerb("unfollowFeed"), { id: unknown, expectedVersion: 1 });
    await denied(mutation("importOpml", "... on FollowedFeeds { knownCount }"), { opml: "<opml/>" });
    await aWhile(300);
    expect(site.asked).toEqual([]);
  });

  test("sees what the desk follows, save its reviewers", async () => {
    const { id } = await followed(editor, site.at("/feed"));
    const query = "query ($id: ID!) { followedFeed(id: $id) { id } }";
    expect(codesOf(await send(query, { id }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send("{ followedFeeds(first: 1) { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
    expect((await send("query ($id: ID!) { node(id: $id) { id } }", { id })).data).toEqual({ node: null });
    expect((await sendOk(query, { id }, { as: await newPerson(["REVIEWER"]) })).followedFeed).toEqual({ id });
  });
});

test("the list of feeds is found by how they are, in one statement", async () => {
  const well = await followed(editor, site.at("/feed"));
  const ill = await followed(editor, site.at("/nothing"));
  const list = async (filter: object) => {
    const document = `query ($filter: FollowedFeedFilter) { followedFeeds(first: 100, filter: $filter) {
      totalCount nodes { id itemCount publisher { name } createdBy { name } imports(first: 1) { totalCount } } } }`;
    const { data, statements } = await send(document, { filter }, { as: editor });
    return { statements, ids: data.followedFeeds.nodes.map(({ id }: { id: string }) => id) };
  };
  const failing = await list({ failing: true });
  expect([failing.ids.includes(ill.id), failing.ids.includes(well.id)]).toEqual([true, false]);
  const active = await list({ state: { eq: "ACTIVE" }, failing: false });
  expect([active.ids.includes(ill.id), active.ids.includes(well.id)]).toEqual([false, true]);
  // Who asks, and the list.
  expect(failing.statements).toBeLessThanOrEqual(2);
});
