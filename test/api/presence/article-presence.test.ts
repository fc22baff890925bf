import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { followByEvents, programOf } from "../../testkit/subscription.ts";

const present = "present { person { name } doing }";
const nowhere = "art_019acdea-1111-7000-8000-000000000001";
const activity = `subscription ($id: ID!) { articleActivity(id: $id) { article { ${present} } } }`;

let editor: Person;
let other: Person;
beforeAll(async () => {
  [editor, other] = await Promise.all([newPerson(["EDITOR"]), newPerson(["EDITOR"])]);
});

const announceFrom = async (as: Person, window: string, said: { articleId: string; doing: string | null }) =>
  (
    await sendOk(
      mutation(
        "announceArticlePresence",
        `... on Article { ${present} } ... on InvalidInput { field problem }`,
      ),
      { input: { ...said, window } },
      { as },
    )
  ).announceArticlePresence;

const announce = (as: Person, articleId: string, doing: string | null) =>
  announceFrom(as, "one", { articleId, doing });

const is = (person: Person, doing: string) => ({ person: { name: person.name }, doing });
const atIt = `query ($id: ID!) { article(id: $id) { ${present} } }`;
const at = async (as: Person, id: string) => (await sendOk(atIt, { id }, { as })).article.present;

test("two people who have one article open see each other, and which of them repairs it", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  expect((await announce(editor, id, "READING")).present).toEqual([is(editor, "READING")]);
  const { present: both } = await announce(other, id, "EDITING");
  expect(both).toEqual(expect.arrayContaining([is(editor, "READING"), is(other, "EDITING")]));
  await announceFrom(editor, "two", { articleId: id, doing: "EDITING" });
  expect(await at(other, id)).toContainEqual(is(editor, "EDITING"));
});

test("whoever left, or whose window fell silent, is there no more", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  await announce(editor, id, "EDITING");
  await announce(other, id, "READING");
  await announce(other, id, null);
  expect(await at(other, id)).toEqual([is(editor, "EDITING")]);
  await withDatabase((client) =>
    client.query("update article_presence set seen_at = now() - interval '2 minutes' where article_id = $1", [
      uuidIn(id),
    ]),
  );
  expect(await at(other, id)).toEqual([]);
});

test("who follows an article is told at once, and not of those who are only still there", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  const program = await programOf(other, ["SEE_DESK"]);
  const following = await followByEvents(activity, { as: program, variables: { id } });
  await announce(editor, id, "READING");
  expect((await following.next()).data.articleActivity.article.present).toEqual([is(editor, "READING")]);
  await announce(editor, id, "READING");
  await announce(editor, id, "EDITING");
  expect((await following.next()).data.articleActivity.article.present).toEqual([is(editor, "EDITING")]);
  await following.stop();
});

test("it is read with the article, by one statement however many there are", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  await announce(editor, id, "READING");
  await announce(other, id, "READING");
  // One for who asks, and one for all that is asked.
  expect((await send(atIt, { id }, { as: editor })).statements).toBe(2);
});

test("nobody is at an article that is not there, nor in a window without a name", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  expect(await announce(editor, nowhere, "READING")).toMatchObject({ code: "NOT_FOUND" });
  expect(await announceFrom(editor, " ", { articleId: id, doing: "READING" })).toMatchObject({
    field: "window",
    problem: "EMPTY",
  });
});

test("strangers are not told, and cannot be there", async () => {
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  const input = { articleId: id, window: "one", doing: "READING" };
  expect(codesOf(await send(mutation("announceArticlePresence", ""), { input }))).toEqual([
    "UNAUTHENTICATED",
  ]);
  expect(codesOf(await send(atIt, { id }))).toEqual(["UNAUTHENTICATED"]);
  const following = await followByEvents(activity, { variables: { id } });
  expect(codesOf(await following.next())).toEqual(["UNAUTHENTICATED"]);
  await following.stop();
});
