import { sendOk } from "../../testkit/graphql.ts";
import { newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { allIn, change, followed, look, once, polled, rss } from "./followed.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
  for (const name of ["a", "b", "c"]) site.has(`/${name}`, pageOf(unique(`Article ${name}`)));
});
afterEach(() => site.close());

const feedOf = (...names: string[]) => rss(...names.map((name) => site.at(`/${name}`)));
const bringing = (feed: { imports: { nodes: { sourceUrl: string }[] } }) =>
  feed.imports.nodes.map(({ sourceUrl }) => new URL(sourceUrl).pathname).sort();

describe("an editor follows a feed", () => {
  test("and from then on each new item becomes an article, those that were there before do not", async () => {
    site.has("/feed", feedOf("b", "a"));
    const feed = await followed(editor, site.at("/feed"));
    expect(feed).toMatchObject({
      ...{ title: "The Courier", homepage: "https://courier.example/", format: "RSS", state: "ACTIVE" },
      ...{ failure: null, failures: 0, itemCount: 2, everyMinutes: 60, createdBy: { name: editor.name } },
    });
    expect(bringing(feed)).toEqual([]);
    site.has("/feed", feedOf("c", "b", "a"));
    await polled(editor, feed.id);
    const later = await once(editor, feed.id, (seen) => seen.imports.totalCount === 1 && allIn(seen));
    expect(later.imports.nodes).toMatchObject([
      {
        state: "DONE",
        outcome: "NEW_ARTICLE",
        sourceUrl: site.at("/c"),
        article: { title: expect.stringMatching(/^Article c/) },
      },
    ]);
    expect([later.itemCount, site.askedFor("/a").length]).toEqual([3, 0]);
  });

  test("with what it has already, where they want that, and no item comes twice", async () => {
    site.has("/feed", feedOf("b", "a"));
    const { id } = await followed(editor, site.at("/feed"), { importPresent: true });
    await polled(editor, id);
    const feed = await once(editor, id, (seen) => seen.imports.totalCount === 2 && allIn(seen));
    expect(bringing(feed)).toEqual(["/a", "/b"]);
    expect(["/a", "/b"].map((path) => site.askedFor(path).length)).toEqual([1, 1]);
  });

  test.each([
    [
      "ATOM",
      "application/atom+xml",
      (url: string) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>f</id><updated>2026-01-01T00:00:00Z</updated>
       <entry><id>urn:${url}</id><title>x</title><updated>2026-01-01T00:00:00Z</updated><link href="${url}"/></entry></feed>`,
    ],
    [
      "JSON",
      "application/feed+json",
      (url: string) =>
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "News",
          items: [{ id: url, url }],
        }),
    ],
  ] as const)("that is written as %s", async (format, type, write) => {
    site.has("/feed", write(site.at("/a")), { "content-type": type });
    const { id } = await followed(editor, site.at("/feed"), { importPresent: true });
    const feed = await once(editor, id, (seen) => seen.imports.totalCount === 1 && allIn(seen));
    expect(feed).toMatchObject({ format, title: "News", imports: { nodes: [{ state: "DONE" }] } });
  });

  test("and their word on publisher and language is believed over the pages'", async () => {
    const publisher = await newSource(editor, unique("Le Courrier"), "OUTLET");
    site.has("/feed", feedOf("a"));
    const more = { importPresent: true, publisherId: publisher.id, language: "en-GB", title: "Ours" };
    const { id } = await followed(editor, site.at("/feed"), more);
    await once(editor, id, (seen) => seen.imports.totalCount === 1 && allIn(seen));
    expect(await look(editor, id)).toMatchObject({
      title: "Ours",
      language: "en-GB",
      publisher: { id: publisher.id },
    });
    const { followedFeed } = await sendOk(
      "query ($id: ID!) { followedFeed(id: $id) { imports(first: 1) { nodes { article { language publisher { id } } } } } }",
      { id },
      { as: editor },
    );
    expect(followedFeed.imports.nodes).toEqual([
      { article: { language: "en-GB", publisher: { id: publisher.id } } },
    ]);
  });

  test("whose item the desk has already, and it is not fetched again", async () => {
    site.has("/feed", feedOf("a"));
    site.has("/other", feedOf("a"));
    const one = await followed(editor, site.at("/feed"), { importPresent: true });
    await once(editor, one.id, (seen) => seen.imports.totalCount === 1 && allIn(seen));
    const two = await followed(editor, site.at("/other"), { importPresent: true });
    expect(two.imports.nodes).toMatchObject([{ state: "DONE", sourceUrl: site.at("/a") }]);
    expect(site.askedFor("/a").length).toBe(1);
  });

  test("and the site is asked only for what has changed", async () => {
    site.has("/feed", (request, response) =>
      request.headers["if-none-match"] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { "content-type": "application/rss+xml", etag: '"1"' }).end(feedOf("a")),
    );
    const { id } = await followed(editor, site.at("/feed"));
    expect(await polled(editor, id)).toMatchObject({ failure: null, title: "The Courier", itemCount: 1 });
    expect(site.askedFor("/feed").map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"']);
  });
});

describe("a feed's health", () => {
  const minutesToNext = ({ lastPolledAt, nextPollAt }: { lastPolledAt: string; nextPollAt: string }) =>
    Math.round((Date.parse(nextPollAt) - Date.parse(lastPolledAt)) / 60_000);

  test("a dead one is asked half as often each time, until it answers again", async () => {
    site.has("/feed", (_, response) => response.writeHead(500).end());
    const first = await followed(editor, site.at("/feed"), { everyMinutes: 30 });
    expect(first).toMatchObject({
      state: "ACTIVE",
      failure: "SERVER_ERROR",
      failures: 1,
      lastSuccessAt: null,
    });
    const second = await polled(editor, first.id);
    expect([minutesToNext(first), minutesToNext(second)]).toEqual([60, 120]);
    site.has("/feed", feedOf("a"));
    const well = await polled(editor, first.id);
    expect(well).toMatchObject({ failure: null, failedAt: null, failures: 0 });
    expect([minutesToNext(well), well.lastSuccessAt === well.lastPolledAt]).toEqual([30, true]);
  });

  test.each([
    ["a page", "<!doctype html><html><body>Not a feed</body></html>", "NOT_A_FEED"],
    ["nothing", "", "NOT_A_FEED"],
  ])("what answers with %s is no feed", async (_what, body, failure) => {
    site.has("/feed", body);
    expect(await followed(editor, site.at("/feed"))).toMatchObject({ failure, format: null, title: null });
  });

  test("one that its site says is gone is asked no more, until somebody takes it up again", async () => {
    site.has("/feed", (_, response) => response.writeHead(410).end());
    const feed = await followed(editor, site.at("/feed"));
    expect(feed).toMatchObject({ state: "GONE", failure: "GONE", nextPollAt: null });
    expect(await change(editor, "pollFeed", { id: feed.id })).toMatchObject({ code: "FEED_NOT_ACTIVE" });
    site.has("/feed", feedOf("a"));
    const edit = { id: feed.id, expectedVersion: feed.version, paused: false };
    expect(await change(editor, "editFollowedFeed", edit)).toMatchObject({ state: "ACTIVE", failures: 0 });
    await once(editor, feed.id, ({ lastSuccessAt }) => lastSuccessAt !== null);
  });

  test("one that leads inside by a redirect is not followed there", async () => {
    site.has("/feed", (_, response) =>
      response.writeHead(302, { location: site.at("/in", "127.0.0.1") }).end(),
    );
    expect(await followed(editor, site.at("/feed"))).toMatchObject({ failure: "ADDRESS_FORBIDDEN" });
    expect(site.askedFor("/in")).toEqual([]);
  });

  test("an item that leads inside fails by itself, and the feed is well", async () => {
    site.has("/feed", rss(site.at("/in", "127.0.0.1"), site.at("/a")));
    const { id } = await followed(editor, site.at("/feed"), { importPresent: true });
    const feed = await once(editor, id, (seen) => seen.imports.totalCount === 2 && allIn(seen));
    expect(feed.failure).toBeNull();
    expect(feed.imports.nodes.map(({ state }: { state: string }) => state).sort()).toEqual([
      "DONE",
      "FAILED",
    ]);
    expect(site.askedFor("/in")).toEqual([]);
  });
});
