import { join } from "node:path";
import { claimdesk, folderOf } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor, brought } from "./url-import.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const fields = `id outcome allowedMoves rereadOf { id } findings { field value } input
  capture { id } revision { id number text } article { id title revision { id number text } }`;
const rereadImport = mutation(
  "rereadImport",
  `... on ArticleImport { ${fields} } ... on UnreadableInput { reason } ... on NotFound { id }`,
);
const reread = async (id: string, as = editor) =>
  (await sendOk(rereadImport, { input: { id } }, { as })).rereadImport;

const paragraph =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said in its report.";
const textOf = (title: string, last = ""): string =>
  [title, paragraph, paragraph.replace("Brest", "Lorient"), last].join("\n\n").trim();

/** As if a version that read less had read it: what came in had this besides. */
async function cameWith(importId: string, input: string): Promise<void> {
  await withDatabase((client) =>
    client.query("update article_import set input = $2 where id = $1", [uuidIn(importId), input]),
  );
}

/** As if a version that read something else out of the other's bytes had read these. */
async function cameAs(importId: string, other: string): Promise<void> {
  await withDatabase((client) =>
    client.query(
      "update article_import set capture_id = (select capture_id from article_import where id = $2) where id = $1",
      [uuidIn(importId), uuidIn(other)],
    ),
  );
}

const importsOf = async (articleId: string): Promise<number> =>
  (
    await sendOk(
      "query ($id: ID!) { articleImports(filter: { articleId: { eq: $id } }) { totalCount } }",
      { id: articleId },
      { as: editor },
    )
  ).articleImports.totalCount;

describe("what came in is read again", () => {
  test("and where today's rules find the same, nothing is written", async () => {
    const made = await askFor(editor, { text: textOf(unique("Trawlers")) });
    expect(made.allowedMoves).toEqual(["READ_AGAIN"]);
    const again = await reread(made.id);
    expect(again).toMatchObject({ id: made.id, rereadOf: null, article: { revision: { number: 1 } } });
    expect(await importsOf(made.article.id)).toBe(1);
  });

  test("and a text that is read better is a revision, told by an import of its own with the same bytes", async () => {
    const title = unique("Trawlers");
    const made = await askFor(editor, { text: textOf(title) });
    await cameWith(made.id, textOf(title, "Half of them fish for scallops."));
    const again = await reread(made.id);
    expect(again).toMatchObject({
      outcome: "NEW_REVISION",
      rereadOf: { id: made.id },
      article: { id: made.article.id, revision: { number: 2 } },
    });
    expect(again.article.revision.text).toContain("scallops");
    // And now today's rules find nothing more.
    expect(await reread(made.id)).toMatchObject({ id: again.id, article: { revision: { number: 2 } } });
    expect(await reread(again.id)).toMatchObject({ id: again.id });
    expect(await importsOf(made.article.id)).toBe(2);
  });

  test("and where the fields alone are read better, the text stays and the findings are told", async () => {
    const made = await askFor(editor, { text: textOf(unique("Trawlers")) });
    await withDatabase((client) =>
      client.query("delete from import_finding where import_id = $1 and field = 'title'", [uuidIn(made.id)]),
    );
    const again = await reread(made.id);
    expect(again).toMatchObject({ outcome: "UNCHANGED", rereadOf: { id: made.id }, revision: { number: 1 } });
    expect(again.findings.map(({ field }: { field: string }) => field)).toContain("title");
  });

  test("and a text that somebody repaired is left alone", async () => {
    const title = unique("Trawlers");
    const made = await askFor(editor, { text: textOf(title) });
    const edit = {
      id: made.article.id,
      text: `${made.article.revision.text}\n\nRepaired.`,
      reason: "A cut.",
    };
    await sendOk(
      mutation("editArticle", "... on Article { id }"),
      { input: { ...edit, expectedVersion: 1 } },
      { as: editor },
    );
    await cameWith(made.id, textOf(title, "Half of them fish for scallops."));
    const again = await reread(made.id);
    expect(again).toMatchObject({ outcome: "REPAIRED_SINCE", article: { revision: { number: 2 } } });
    expect(again.article.revision.text).toContain("Repaired.");
    expect(again.input).toContain("scallops");
    expect(await reread(made.id)).toMatchObject({ id: again.id });
  });

  test("byte by byte, for pages that were fetched and for files", async () => {
    const site = await new WebSite().open();
    site.has("/a", pageOf(unique("One"), { words: "Votes: 100." }));
    site.has("/b", pageOf(unique("Other"), { words: "Votes: 200." }));
    const [one, other] = [await brought(editor, site.at("/a")), await brought(editor, site.at("/b"))];
    await site.close();
    await cameAs(one.id, other.id);
    expect((await reread(one.id)).article.revision.text).toContain("Votes: 200.");
    const file = (words: string) => ({
      file: { name: "notes.txt", content: Buffer.from(textOf(unique("File"), words)).toString("base64") },
    });
    const [first, second] = [
      await askFor(editor, file("Votes: 300.")),
      await askFor(editor, file("Votes: 400.")),
    ];
    await cameAs(first.id, second.id);
    expect((await reread(first.id)).article.revision.text).toContain("Votes: 400.");
  });

  test("by two at one moment once", async () => {
    const title = unique("Trawlers");
    const made = await askFor(editor, { text: textOf(title) });
    await cameWith(made.id, textOf(title, "Half of them fish for scallops."));
    const answers = await Promise.all([reread(made.id), reread(made.id), reread(made.id)]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await importsOf(made.article.id)).toBe(2);
  });
});

test("the same text handed in again still leads to the first import", async () => {
  const title = unique("Trawlers");
  const made = await askFor(editor, { text: textOf(title) });
  await cameWith(made.id, textOf(title, "Half of them fish for scallops."));
  await reread(made.id);
  expect(await askFor(editor, { text: textOf(title) })).toMatchObject({ id: made.id, times: 2 });
});

describe("reading again is refused", () => {
  test("where nothing of what came can be read any more, and nothing is lost", async () => {
    const made = await askFor(editor, { text: textOf(unique("Trawlers")) });
    await cameWith(made.id, " ");
    expect(await reread(made.id)).toMatchObject({ __typename: "UnreadableInput", reason: "EMPTY" });
    expect(await importsOf(made.article.id)).toBe(1);
  });

  test("for an import that is not there, or not done", async () => {
    expect(await reread("imp_00000000-0000-7000-8000-000000000000")).toMatchObject({
      __typename: "NotFound",
    });
  });

  test("for a reviewer and for nobody", async () => {
    const made = await askFor(editor, { text: textOf(unique("Trawlers")) });
    const reviewer = await newPerson(["REVIEWER"]);
    const input = { id: made.id };
    expect(codesOf(await send(rereadImport, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(rereadImport, { input }))).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("claimdesk reread", () => {
  test("reads everything again, and says what became of it", async () => {
    const title = unique("Trawlers");
    const made = await askFor(editor, { text: textOf(title) });
    await cameWith(made.id, textOf(title, "Half of them fish for scallops."));
    const { code, said } = await claimdesk("reread", "--as", editor.email);
    expect(code).toBe(0);
    const again = await reread(made.id);
    expect(again).toMatchObject({ outcome: "NEW_REVISION", rereadOf: { id: made.id } });
    expect(said).toContain(`${again.id}: with another text, a revision of the article`);
    expect(said).toMatch(/^\d+ read as before$/mu);
  });

  test("in the name of somebody who may, and is there", async () => {
    const nobody = await claimdesk("reread", "--as", "nobody@desk.test");
    expect(nobody).toMatchObject({
      code: 1,
      complained: expect.stringContaining("Nobody who works at this desk"),
    });
    const reviewer = await newPerson(["REVIEWER"]);
    const refused = await claimdesk("reread", "--as", reviewer.email);
    expect(refused).toMatchObject({ code: 1, complained: expect.stringContaining("is for editors") });
  });

  test("rows of a table with what they tell beside their text", async () => {
    const [title, words] = [
      unique("A row of trawlers"),
      `${paragraph}\n\n${paragraph.replace("Brest", "Lorient")}`,
    ];
    const folder = await folderOf({
      "rows.ndjson": JSON.stringify({ title, text: words, author: "Maria Vale" }),
    });
    await claimdesk("import", join(folder, "rows.ndjson"), "--as", editor.email);
    const { articleImports } = await sendOk(
      "{ articleImports(first: 1) { nodes { id article { title authors { name } revision { number } } } } }",
      {},
      { as: editor },
    );
    const [made] = articleImports.nodes;
    expect(made.article).toMatchObject({ title, authors: [{ name: "Maria Vale" }] });
    expect(await reread(made.id)).toMatchObject({ id: made.id, rereadOf: null });
  });
});
