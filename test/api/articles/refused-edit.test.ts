import { codesOf, send } from "../../testkit/graphql.ts";
import { mutation, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { programOf } from "../../testkit/subscription.ts";
import { edit, read } from "./articles.ts";

const words = "The minister said that the treaty was void.";
const nobody = "src_019acdea-1111-7000-8000-000000000001";
const nowhere = "art_019acdea-1111-7000-8000-000000000001";
const many = (count: number) => Array.from({ length: count }, (_, at) => `Word ${at}`);
const manyIds = (count: number) =>
  Array.from({ length: count }, (_, at) => nobody.slice(0, -2) + String(at).padStart(2, "0"));

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor is refused", () => {
  test.each<[string, Record<string, unknown>]>([
    ["title", { title: " \n " }],
    ["title", { title: "a".repeat(501) }],
    ["standfirst", { standfirst: "a".repeat(5_001) }],
    ["url", { url: "ftp://phare.example" }],
    ["url", { url: "phare" }],
    ["url", { url: `https://phare.example/${"a".repeat(2_048)}` }],
    ["language", { language: "le français" }],
    ["regions", { regions: many(21) }],
    ["regions", { regions: ["Europe", ""] }],
    ["topics", { topics: many(21) }],
    ["topics", { topics: ["a".repeat(81)] }],
    ["authorIds", { authorIds: manyIds(51) }],
    ["rights.terms", { rights: { terms: "a".repeat(5_001) } }],
    ["republication.originalUrl", { republication: { originalUrl: "javascript:alert(1)" } }],
    ["text", { text: " \n\n " }],
    ["text", { text: "a".repeat(2_000_001) }],
    ["reason", { reason: "a".repeat(4_001) }],
  ])("a wrong %s, and nothing is changed", async (field, wrong) => {
    const article = await newArticle(editor, words);
    const answer = await edit(editor, article, { title: "Another title", ...wrong });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", field });
    const after = await read(article.id, { as: editor });
    expect(after).toMatchObject({ version: 1, revision: { number: 1 } });
    expect(after.title).not.toBe("Another title");
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["publisher", { publisherId: nobody }, nobody],
    ["author", { authorIds: [nobody] }, nobody],
    ["original source", { republication: { originalSourceId: nobody } }, nobody],
    ["original", { republication: { originalArticleId: nowhere } }, nowhere],
  ])("a %s that is not there", async (_what, wrong, id) => {
    const article = await newArticle(editor, words);
    expect(await edit(editor, article, wrong)).toMatchObject({ code: "NOT_FOUND", id });
    expect(await read(article.id, { as: editor })).toMatchObject({ version: 1, republication: null });
  });

  test("an article that is not there, or is a copy of itself", async () => {
    expect(await edit(editor, { id: nowhere, version: 1 }, {})).toMatchObject({
      code: "NOT_FOUND",
      id: nowhere,
    });
    const article = await newArticle(editor, words);
    const own = await edit(editor, article, { republication: { originalArticleId: article.id } });
    expect(own).toMatchObject({ code: "INVALID_INPUT", field: "republication.originalArticleId" });
  });

  test("to write over what somebody else changed", async () => {
    const article = await newArticle(editor, words);
    const other = await newPerson(["EDITOR"]);
    await edit(other, article, { topics: ["Law"] });
    const late = await edit(editor, article, { topics: ["Sea"] });
    expect(late).toMatchObject({ code: "STALE_VERSION", current: { id: article.id, version: 2 } });
    expect((await read(article.id, { as: editor })).topics).toEqual(["Law"]);
  });

  test("at the same moment as others, but for one of them", async () => {
    const article = await newArticle(editor, words);
    const texts = ["One text.", "Another text.", "A third text."];
    const answers = await Promise.all(texts.map((text) => edit(editor, article, { text })));
    expect(answers.map(({ code }) => code ?? "DONE").sort()).toEqual([
      "DONE",
      "STALE_VERSION",
      "STALE_VERSION",
    ]);
    expect(await read(article.id, { as: editor })).toMatchObject({ version: 2, revision: { number: 2 } });
  });
});

test("two articles can come to name each other as the original at the same moment", async () => {
  const [one, two] = [await newArticle(editor, words), await newArticle(editor, words)];
  const answers = await Promise.all([
    edit(editor, one, { republication: { originalArticleId: two.id } }),
    edit(editor, two, { republication: { originalArticleId: one.id } }),
  ]);
  expect(answers.map(({ republication }) => republication.original.id)).toEqual([two.id, one.id]);
});

const editArticle = mutation("editArticle", "... on Article { version }");

test.each([
  ["a date of no calendar", { publishedAt: "2024-02-30" }, "BAD_USER_INPUT"],
  ["a date in words", { publishedAt: "24 June 2024" }, "BAD_USER_INPUT"],
  ["an id of nothing", { publisherId: "" }, "BAD_ID"],
  ["an id of something else", { authorIds: [nowhere] }, "BAD_ID"],
  ["an original of another kind", { republication: { originalArticleId: nobody } }, "BAD_ID"],
])("%s is denied", async (_what, wrong, code) => {
  const { id } = await newArticle(editor, words);
  const answer = await send(editArticle, { input: { id, expectedVersion: 1, ...wrong } }, { as: editor });
  expect(codesOf(answer)).toEqual([code]);
});

test("editing an article is denied to nobody, to a reviewer and to a key that cannot edit", async () => {
  const { id } = await newArticle(editor, words);
  const publisherId = (await newSource(editor)).id;
  const input = { id, expectedVersion: 1, publisherId };
  expect(codesOf(await send(editArticle, { input }))).toEqual(["UNAUTHENTICATED"]);
  for (const as of [await newPerson(["REVIEWER"]), await programOf(editor, ["SEE_DESK"])]) {
    expect(codesOf(await send(editArticle, { input }, { as }))).toEqual(["FORBIDDEN"]);
  }
  const program = await programOf(editor, ["SEE_DESK", "EDIT"]);
  expect(await edit(program, { id, version: 1 }, { publisherId })).toMatchObject({ version: 2 });
});
