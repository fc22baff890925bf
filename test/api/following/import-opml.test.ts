import { sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { followed, once, rss } from "./followed.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
});
afterEach(() => site.close());

const bring = async (opml: string, more: Record<string, unknown> = {}) =>
  (
    await sendOk(
      mutation(
        "importOpml",
        "... on FollowedFeeds { addedIds knownCount refused } ... on InvalidInput { field problem }",
      ),
      { input: { opml, ...more } },
      { as: editor },
    )
  ).importOpml;

const listOf = (...urls: string[]) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Press">
   ${urls.map((url, index) => `<outline type="rss" text="Feed ${String(index)}" xmlUrl="${url}"/>`).join("")}</outline></body></opml>`;

test("an editor brings a list in: new feeds are followed, known ones are counted, others are told", async () => {
  for (const path of ["/known", "/1", "/2"]) site.has(path, rss(site.at(`${path}/item`)));
  site.has("/1/item", pageOf(unique("Not to be fetched")));
  await followed(editor, site.at("/known"));
  const made = await bring(
    listOf(
      site.at("/1"),
      site.at("/known"),
      site.at("/2"),
      "ftp://old.example/",
      "http://10.0.0.1/feed",
      "http://0x7f.1/",
    ),
    { everyMinutes: 120 },
  );
  expect(made).toMatchObject({
    ...{ __typename: "FollowedFeeds", knownCount: 1 },
    refused: ["ftp://old.example/", "http://10.0.0.1/feed", "http://0x7f.1/"],
  });
  expect(made.addedIds.length).toBe(2);
  const first = await once(editor, made.addedIds[0], ({ lastSuccessAt }) => lastSuccessAt !== null);
  expect(first).toMatchObject({ url: site.at("/1"), title: "Feed 0", everyMinutes: 120, itemCount: 1 });
  expect([first.imports.totalCount, site.askedFor("/1/item").length]).toEqual([0, 0]);
});

test("the same list again changes nothing", async () => {
  const opml = listOf(site.at("/a"), site.at("/b"));
  await bring(opml);
  expect(await bring(opml)).toMatchObject({ addedIds: [], knownCount: 2, refused: [] });
});

test.each([
  ["a page", "<html><body>x</body></html>"],
  ["nothing", ""],
  ["a list without feeds", '<opml version="2.0"><body><outline text="x"/></body></opml>'],
  ["half a list", '<opml version="2.0"><body>'],
])("%s is no list of feeds", async (_what, opml) => {
  expect(await bring(opml)).toMatchObject({ code: "NOT_AN_OPML" });
});

test("a list that is too long, and feeds that would be asked too often, are refused", async () => {
  expect(await bring("x".repeat(2_000_001))).toMatchObject({ field: "opml", problem: "TOO_LONG" });
  expect(await bring(listOf(site.at("/often")), { everyMinutes: 1 })).toMatchObject({
    ...{ field: "everyMinutes", problem: "OUT_OF_RANGE" },
  });
});

test("a list of more feeds than a desk follows is followed not in part", async () => {
  const many = Array.from({ length: 1_001 }, (_, index) => site.at(`/many/${String(index)}`));
  expect(await bring(listOf(...many))).toMatchObject({ code: "INVALID_INPUT", problem: "TOO_MANY" });
  const { followedFeeds } = await sendOk(
    "{ followedFeeds(first: 100) { nodes { url } } }",
    {},
    { as: editor },
  );
  expect(followedFeeds.nodes.filter(({ url }: { url: string }) => url.includes("/many/"))).toEqual([]);
});
