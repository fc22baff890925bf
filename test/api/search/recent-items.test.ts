import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, signedIn } from "../../testkit/people.ts";
import { personIdOf, submitted, uuidIn } from "../../testkit/review-desk.ts";

const query = `query ($first: Int) { recentItems(first: $first) {
  kind openedAt claim { id } article { id } source { id } review { id }
} }`;

interface Item {
  kind: string;
  openedAt: string;
  [thing: string]: unknown;
}

const open = (as: Sender, id: string) =>
  done("noteOpened", "... on OpenedItem { id }", { as, input: { id } });
const idOf = (item: Item) => (item[item.kind.toLowerCase()] as { id: string }).id;

async function recent(as: Sender, first?: number): Promise<string[]> {
  const { recentItems } = await sendOk<{ recentItems: Item[] }>(query, { first }, { as });
  return recentItems.map(idOf);
}

test("what somebody opened is remembered for them on every device, the last first, and for nobody else", async () => {
  const editor = await newPerson(["EDITOR"]);
  const review = await submitted(editor);
  const ids = [
    (await newArticle(editor, "Words.")).id,
    (await newSource(editor)).id,
    review.id,
    review.reviewId,
  ];
  for (const id of ids) await open(editor, id);
  expect(await recent(await signedIn(editor))).toEqual([...ids].reverse());
  await open(editor, ids[0] ?? "");
  expect(await recent(editor, 2)).toEqual([ids[0], review.reviewId]);
  expect(await recent(await newPerson(["ADMIN"]))).toEqual([]);
  // One for who asks, and one for all that is asked.
  expect((await send(query, {}, { as: editor })).statements).toBe(2);
});

test("fifty are kept, and the one opened longest ago goes first", async () => {
  const editor = await newPerson(["EDITOR"]);
  const [first, last] = [await newClaim(editor), await newClaim(editor)];
  await open(editor, first.id);
  const personId = uuidIn(await personIdOf(editor));
  const kept = await withDatabase(async (client) => {
    await client.query(
      `insert into recent_item (person_id, kind, thing_id)
         select $1, 'CLAIM', gen_random_uuid() from generate_series(1, 49)`,
      [personId],
    );
    await open(editor, last.id);
    const { rows } = await client.query<{ id: string }>(
      "select thing_id as id from recent_item where person_id = $1 order by opened_at desc",
      [personId],
    );
    return rows.map(({ id }) => id);
  });
  expect(kept).toHaveLength(50);
  expect(kept[0]).toBe(uuidIn(last.id));
  expect(kept).not.toContain(uuidIn(first.id));
  // What is there no more takes no place of what is.
  expect(await recent(editor, 1)).toEqual([last.id]);
});

test("all of it is forgotten when its owner says so", async () => {
  const [editor, other] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
  const claim = await newClaim(editor);
  await open(editor, claim.id);
  await open(other, claim.id);
  const clear = "mutation { clearRecentItems { count } }";
  expect(await sendOk(clear, {}, { as: editor })).toEqual({ clearRecentItems: { count: 1 } });
  expect(await sendOk(clear, {}, { as: editor })).toEqual({ clearRecentItems: { count: 0 } });
  expect([await recent(editor), await recent(other)]).toEqual([[], [claim.id]]);
});

test("a source that was merged into another is left out", async () => {
  const admin = await newPerson(["ADMIN"]);
  const [kept, merged] = [await newSource(admin), await newSource(admin)];
  for (const { id } of [kept, merged]) await open(admin, id);
  const input = { keepId: kept.id, mergedId: merged.id, expectedVersion: 1, expectedMergedVersion: 1 };
  await done("mergeSources", "... on Source { id }", { as: admin, input });
  expect(await recent(admin)).toEqual([kept.id]);
});

test("what is not there, or cannot be opened, is refused; so is a page that is too long", async () => {
  const editor = await newPerson(["EDITOR"]);
  const note = (id: string, as?: Sender) =>
    send(mutation("noteOpened", "... on OpenedItem { id }"), { input: { id } }, as ? { as } : {});
  const nowhere = await note("clm_019acdea-1111-7000-8000-000000000001", editor);
  expect(nowhere.data).toMatchObject({ noteOpened: { __typename: "NotFound", code: "NOT_FOUND" } });
  expect(codesOf(await note(await personIdOf(editor), editor))).toEqual(["BAD_ID"]);
  expect(codesOf(await note("nonsense", editor))).toEqual(["BAD_ID"]);
  expect(codesOf(await send(query, { first: 51 }, { as: editor }))).toEqual(["BAD_USER_INPUT"]);
});

test("strangers have opened nothing", async () => {
  const denied = ["UNAUTHENTICATED"];
  expect(codesOf(await send(query, {}))).toEqual(denied);
  expect(codesOf(await send("mutation { clearRecentItems { count } }", {}))).toEqual(denied);
  const input = { id: "clm_019acdea-1111-7000-8000-000000000001" };
  expect(codesOf(await send(mutation("noteOpened", ""), { input }))).toEqual(denied);
});
