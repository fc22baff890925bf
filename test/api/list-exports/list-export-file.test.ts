import { parse } from "csv-parse/sync";
import { unique, done, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { exported, fetchFile, fileOf } from "./list-exports.ts";

let editor: Person;
beforeEach(async () => {
  // One export at a time: each test asks as somebody of its own.
  editor = await newPerson(["EDITOR"]);
});

type Row = Record<string, string>;
const rowsOf = (file: string, delimiter = ","): Row[] => parse(file, { columns: true, bom: true, delimiter });

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("an editor exports claims as the list shows them, and finds each in a row of the file", async () => {
  const [topic, other] = [unique("fishing"), unique("harbours")];
  const source = await newSource(editor, unique("The minister"));
  const article = await newArticle(editor, "Ten ships wait outside, the minister said.");
  const told = { exact: "Ten ships wait outside", prefix: "", suffix: "" };
  const appearance = {
    articleId: article.id,
    anchor: { exact: told.exact },
    attribution: [{ sourceId: source.id, verb: "said" }],
  };
  const [last, first] = [unique("B ships"), unique('A "quoted", claim\nof two lines')];
  const made = await newClaim(editor, { text: first, topics: [topic, other], appearance });
  await newClaim(editor, { text: last, topics: [topic] });
  await newClaim(editor, { topics: [other] });
  const done = await exported(editor, "claims", {
    filter: { topics: { eq: topic } },
    orderBy: [{ field: "TEXT", direction: "ASC" }],
  });
  expect(done).toMatchObject({
    list: "CLAIMS",
    state: "DONE",
    rowsTotal: 2,
    rowsWritten: 2,
    allowedMoves: [],
    failure: null,
  });
  const file = await fileOf(editor, done);
  expect(Buffer.byteLength(file)).toBe(done.bytes);
  expect(file.startsWith("id,text,language,kind,state,public,rating,verdict,rationale,topics,")).toBe(true);
  const rows = rowsOf(file);
  expect(rows.map(({ text }) => text)).toEqual([first, last]);
  expect(rows[0]).toMatchObject({
    id: made.id,
    state: "DRAFT",
    public: "false",
    language: "en",
    rating: "",
    topics: `${topic}; ${other}`,
    appearances: "1",
    article_ids: article.id,
    source_ids: source.id,
    created_at: expect.stringMatching(instant),
    updated_at: expect.stringMatching(instant),
    published_at: "",
    created_by: editor.name,
  });
});

test("articles and sources are exported too, and what is fetched is a file with a name", async () => {
  const [name, country] = [unique("A mill"), "FR"];
  const owner = await newSource(editor, unique("The owner"));
  const input = { name, kind: "OUTLET", country, ownerIds: [owner.id], domains: [] };
  const { id } = await done<{ id: string }>("createSource", "... on Source { id }", { as: editor, input });
  const sources = await exported(editor, "sources", { search: name.split(" ").at(-1) });
  const [row] = rowsOf(await fileOf(editor, sources));
  expect(row).toMatchObject({ id, name, kind: "OUTLET", country, owner_ids: owner.id, articles: "0" });

  const article = await newArticle(editor, "The mill stands still.");
  const articles = await exported(editor, "articles", { filter: { id: { eq: article.id } } });
  const response = await fetchFile(editor, articles.path ?? "");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="${articles.fileName}"`,
    "content-length": String(articles.bytes),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect(articles.fileName).toMatch(/^articles-\d{4}-\d\d-\d\dT\d{4}\.csv$/);
  expect(rowsOf(await response.text())).toMatchObject([
    { id: article.id, language: "en", claims: "0", revision: "1", permission: "METADATA_ONLY" },
  ]);
});

test("a list of more than a page comes whole, each row once and in its order", async () => {
  const word = unique("Bakery").split(" ").at(-1) ?? "";
  const names = Array.from({ length: 105 }, (_, at) => `Bakery ${String(at).padStart(3, "0")} of ${word}`);
  for (let at = 0; at < names.length; at += 15)
    await Promise.all(names.slice(at, at + 15).map((name) => newSource(editor, name)));
  const done = await exported(editor, "sources", {
    search: word,
    orderBy: [{ field: "NAME", direction: "DESC" }],
  });
  expect(done).toMatchObject({ state: "DONE", rowsTotal: 105, rowsWritten: 105 });
  expect(rowsOf(await fileOf(editor, done)).map(({ name }) => name)).toEqual(names.toReversed());
});

test("a claim that looks like a formula stays a text, in a file for a spreadsheet in French", async () => {
  const text = unique('=HYPERLINK("http://example.org")');
  const { id } = await newClaim(editor, { text });
  const done = await exported(editor, "claims", { filter: { id: { eq: id } }, format: "EXCEL_SEMICOLON" });
  const file = await fileOf(editor, done);
  expect(file.startsWith("\uFEFFid;text;")).toBe(true);
  expect(rowsOf(file, ";").map((row) => row.text)).toEqual([`'${text}`]);
});

test("an empty list is a file with its headings", async () => {
  const done = await exported(editor, "claims", { filter: { topics: { eq: unique("nothing") } } });
  expect(done).toMatchObject({ state: "DONE", rowsTotal: 0, rowsWritten: 0 });
  expect((await fileOf(editor, done)).split("\r\n")).toHaveLength(2);
});
