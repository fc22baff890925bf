import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { withDatabase } from "../../testkit/database.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { publishPage, proposalsOf, story } from "../articles/copies.ts";
import { change, look as feedNow } from "../following/followed.ts";
import { askFor, ended, once } from "../imports/url-import.ts";
import { surname, suggestionsOf } from "../suggestions/suggestions.ts";
import { createOutlet, merge, mergeIdOf, undo } from "./merging.ts";

/** What works with a source besides articles and claims: it works with what the source has become. */
let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  site = await new WebSite().open();
});
afterAll(() => site.close());

/** What names it before the merge, while it stands, and after it was undone. */
async function through(ids: readonly [string, string], named: () => Promise<unknown>) {
  const before = await named();
  const merged = await merge(editor, ids);
  expect(merged.__typename).toBe("Source");
  const standing = await named();
  await undo(editor, mergeIdOf(merged));
  return [before, standing, await named()];
}

const two = async () => [(await newSource(editor)).id, (await newSource(editor)).id] as const;

test("a feed that is followed is of the publisher that stays, and goes back", async () => {
  const [kept, gone] = await two();
  site.has("/feed", "<rss version='2.0'><channel><title>Tides</title></channel></rss>");
  const feed = await change(editor, "followFeed", { url: site.at("/feed"), publisherId: gone });
  const publisher = async () => (await feedNow(editor, feed.id)).publisher.id;
  expect(await through([kept, gone], publisher)).toEqual([gone, kept, gone]);
});

test("a page that is still to be fetched is of the publisher that stays", async () => {
  const [kept, gone] = await two();
  site.has("/late", (_request, response) => response.writeHead(404).end("not yet"));
  const asked = await askFor(editor, { url: site.at("/late"), publisherId: gone });
  await once(editor, asked.id, ended);
  const publisher = async () =>
    withDatabase(async (client) => {
      const query = "select 'src_' || publisher_id as id from article_import where id = $1";
      return (await client.query(query, [uuidIn(asked.id)])).rows[0].id as string;
    });
  expect(await through([kept, gone], publisher)).toEqual([gone, kept, gone]);
  await merge(editor, [kept, gone]);
  site.has("/late", pageOf("The page that came late"));
  const retried = await done("retryImport", "... on ArticleImport { id }", {
    as: editor,
    input: { id: asked.id },
  });
  expect(retried).toEqual(expect.objectContaining({ id: asked.id }));
  const { article } = await once(editor, asked.id, ({ state }) => state === "DONE");
  expect(article.publisher).toEqual({ id: kept });
});

test("what an article may be a copy of is the source that stays, and goes back", async () => {
  await createOutlet(editor, { name: "TASS", evenIfSameExists: true });
  const [first = "", ...others] = story();
  const article = await publishPage(editor, { paragraphs: [`MOSCOW (TASS) - ${first}`, ...others] });
  const originals = async () =>
    (await proposalsOf(editor, article)).map(({ originalSource }) => originalSource?.id ?? "");
  // Another test may have made one of that name before.
  const [[gone = ""], { id: kept }] = [await originals(), await newSource(editor)];
  expect(gone).not.toBe("");
  expect(await through([kept, gone], originals)).toEqual([[gone], [kept], [gone]]);
});

test("whoever is quoted in a suggested claim is the source that stays, and goes back", async () => {
  const speaker = `Maria ${surname()}`;
  const [kept, gone] = [(await newSource(editor)).id, (await newSource(editor, speaker)).id];
  const article = await newArticle(
    editor,
    "The talks began on Monday in the capital, and they were long.",
    `“The treaty will be signed before the winter begins,” said ${speaker}.`,
  );
  const speakers = async () =>
    (await suggestionsOf(editor, article.id)).flatMap(({ attribution }) =>
      attribution.map(({ source }) => source.id),
    );
  const [before, merged, after] = await through([kept, gone], speakers);
  expect(before).toContain(gone);
  expect(merged).toEqual((before as string[]).map((id) => (id === gone ? kept : id)));
  expect(after).toEqual(before);
});
