import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { edit } from "../articles/articles.ts";
import { bulk, bulkDocument, endsOf, foreseenAndDone, nowhere, statementsOf } from "./bulk-answers.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const verb = "editArticles";
const words = "The minister said that the treaty was void.";
const seen = ({ id, version }: Versioned) => ({ articleId: id, expectedVersion: version });
const absent = { articleId: nowhere("art"), expectedVersion: 1 };

const articleOf = async ({ id }: { id: string }) =>
  (
    await sendOk(
      `query ($id: ID!) { article(id: $id) { id version title topics regions language publisher { id }
        rights { permission basis { sentence } } } }`,
      { id },
      { as: editor },
    )
  ).article;

const recordsOf = ({ id }: Versioned) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string; reason: string | null; after: object }>(
      "select action, reason, after from audit_record where subject_id = $1 and action <> 'ARTICLE_CREATED' order by id",
      [uuidIn(id)],
    );
    return rows;
  });

describe("many articles get and lose topics and regions at once", () => {
  test("what has them already stays as it is, and what cannot be changed is refused, as the preview said", async () => {
    const plain = await edit(editor, await newArticle(editor, words), { topics: ["PORT", "Fish"] });
    const has = await edit(editor, await newArticle(editor, words), { topics: ["Sea"], regions: ["Orvane"] });
    const full = await edit(editor, await newArticle(editor, words), {
      topics: Array.from({ length: 20 }, (_, at) => unique(`T${String(at)}`)),
    });
    const changed = await newArticle(editor, words);
    await edit(editor, changed, { topics: ["Else"] });
    const articles = [...[plain, has, full, changed].map(seen), absent];
    const input = { articles, addTopics: ["Sea"], removeTopics: ["port"], addRegions: ["Orvane"] };
    const change = await foreseenAndDone(verb, { ...input, reason: "All from one paper." }, editor);
    expect(endsOf(change)).toEqual(["DONE", "UNCHANGED", "INVALID_INPUT", "STALE_VERSION", "NOT_FOUND"]);
    expect(change).toMatchObject({ doneCount: 1, refusedCount: 3 });
    expect(change.results[2]?.refusal).toMatchObject({ field: "topics", problem: "TOO_MANY" });
    const after = await articleOf(plain);
    expect(change.results.map(({ title }) => title === null)).toEqual([false, false, false, false, true]);
    expect(change.results[0]?.title).toBe(after.title);
    expect(after).toMatchObject({ topics: ["Fish", "Sea"], regions: ["Orvane"], version: plain.version + 1 });
    expect(await articleOf(has)).toMatchObject({ version: has.version });
    expect((await recordsOf(plain)).at(-1)).toEqual({
      action: "ARTICLE_EDITED",
      reason: "All from one paper.",
      after: { topics: ["Fish", "Sea"], regions: ["Orvane"] },
    });
    expect((await recordsOf(has)).length).toBe(1);
  });

  test("a preview changes and records nothing", async () => {
    const article = await newArticle(editor, words);
    const before = await articleOf(article);
    const input = { articles: [seen(article)], addTopics: ["Sea"], dryRun: true };
    expect(await bulk(verb, input, editor)).toMatchObject({ dryRun: true, doneCount: 1 });
    expect(await articleOf(article)).toEqual(before);
    expect(await recordsOf(article)).toEqual([]);
  });
});

test("many articles get a language, a publisher and a permission at once", async () => {
  const publisher = await newSource(editor, unique("Le Phare"), "OUTLET");
  const rights = { permission: "EXCERPT", sentence: "Excerpts may be quoted." };
  const read = await edit(editor, await newArticle(editor, words), { rights });
  const plain = await newArticle(editor, words);
  const articles = [read, plain].map(seen);
  const said = { language: "fr-ca", publisherId: publisher.id, permission: "FULL_TEXT" };
  expect(endsOf(await foreseenAndDone(verb, { articles, ...said }, editor))).toEqual(["DONE", "DONE"]);
  // What the sentence said is not what an editor says now.
  expect(await articleOf(read)).toMatchObject({
    language: "fr-CA",
    publisher: { id: publisher.id },
    rights: { permission: "FULL_TEXT", basis: { sentence: null } },
  });
  const again = [await articleOf(read), await articleOf(plain)].map(seen);
  const same = await foreseenAndDone(verb, { articles: again, ...said }, editor);
  expect(endsOf(same)).toEqual(["UNCHANGED", "UNCHANGED"]);
  const none = await foreseenAndDone(verb, { articles: again, publisherId: null }, editor);
  expect(endsOf(none)).toEqual(["DONE", "DONE"]);
  expect(await articleOf(read)).toMatchObject({ publisher: null, language: "fr-CA" });
});

test("a publisher that the desk does not have is refused for each article", async () => {
  const articles = [seen(await newArticle(editor, words))];
  const change = await foreseenAndDone(verb, { articles, publisherId: nowhere("src") }, editor);
  expect(endsOf(change)).toEqual(["NOT_FOUND"]);
});

test("it must be said what, and what is wrong with all is said once", async () => {
  const articles = [seen(await newArticle(editor, words))];
  const ask = (more: object) => bulk(verb, { articles, ...more }, editor);
  expect(await ask({})).toMatchObject({ field: "addTopics", problem: "MISSING_ONE_OF" });
  expect(await ask({ addRegions: ["a".repeat(81)] })).toMatchObject({
    field: "addRegions",
    problem: "TOO_LONG",
  });
  expect(await ask({ language: "no such tongue" })).toMatchObject({ field: "language" });
  expect(await ask({ addTopics: ["a"], reason: "a".repeat(4_001) })).toMatchObject({ field: "reason" });
});

test("it names from one to a hundred articles, each once", async () => {
  const ask = (articles: object[]) => bulk(verb, { articles, addTopics: ["a"] }, editor);
  expect(await ask([])).toMatchObject({ field: "articles", problem: "EMPTY" });
  expect(await ask([absent, absent])).toMatchObject({ field: "articles", problem: "ALREADY_THERE" });
  const many = Array.from({ length: 101 }, (_, at) => ({
    ...absent,
    articleId: `art_019acdea-1111-7000-8000-${String(at).padStart(12, "0")}`,
  }));
  expect(await ask(many)).toMatchObject({ field: "articles", problem: "TOO_MANY", max: 100 });
});

test("it is foreseen by as many statements for many articles as for one", async () => {
  const publisher = await newSource(editor, unique("Le Phare"), "OUTLET");
  const articles = await Promise.all([1, 2, 3, 4].map(() => newArticle(editor, words)));
  const cost = (some: Versioned[]) =>
    statementsOf(verb, { articles: some.map(seen), publisherId: publisher.id }, editor);
  const [one, many] = [await cost(articles.slice(0, 1)), await cost(articles)];
  expect(many).toBe(one);
  expect(many).toBeLessThanOrEqual(3);
});

test("it is denied to nobody and to a reviewer, before anything else is said", async () => {
  const variables = { input: { articles: [] } };
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(bulkDocument(verb), variables))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(bulkDocument(verb), variables, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

test("a key that may edit and not see is not told what the articles are called", async () => {
  const key = await done<{ secret: string }>("createApiKey", "... on CreatedApiKey { secret }", {
    as: editor,
    input: { name: unique("Key"), scopes: ["EDIT"], days: 1 },
  });
  const article = await newArticle(editor, words);
  const input = { articles: [seen(article)], addTopics: ["Sea"], dryRun: true };
  const as = { headers: { authorization: `Bearer ${key.secret}` } };
  expect((await bulk(verb, input, as)).results).toMatchObject([
    { id: article.id, title: null, outcome: "DONE" },
  ]);
});
