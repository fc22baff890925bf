import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { withDatabase } from "../../testkit/database.ts";
import { send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";

let editor: Person;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const wanted = `... on ArticleImport { id state times input article { id title publisher { name } revision { text } } }
  ... on InvalidInput { field problem } ... on UnreadableInput { reason }`;

const importFile = async (name: string, content: string, as = editor) =>
  (await sendOk(mutation("importArticle", wanted), { input: { file: { name, content } } }, { as }))
    .importArticle;

const paragraph =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said on Tuesday in its report.";

const mail = (title: string): Buffer =>
  Buffer.from(
    [
      `From: Chamber of commerce <press@example.org>`,
      `Subject: ${title}`,
      "Date: Tue, 14 May 2024 10:30:00 +0200",
      "Content-Type: text/plain; charset=utf-8",
      "",
      [paragraph, paragraph.replace("Brest", "Lorient")].join("\r\n\r\n"),
      "",
    ].join("\r\n"),
  );

test("a file becomes an article, and its bytes are kept as they are", async () => {
  const title = unique("The harbour loses its trawlers");
  const bytes = mail(title);
  const answer = await importFile("C:\\post\\brest.eml", bytes.toString("base64"));
  expect(answer).toMatchObject({
    state: "DONE",
    article: { title, publisher: { name: "Chamber of commerce" } },
  });
  expect(answer.article.revision.text).toContain(paragraph);
  await withDatabase(async (client) => {
    const { rows } = await client.query(
      `select i.kind, i.file_name, b.packed, b.sha256 from article_import i join capture c on c.id = i.capture_id
         join captured_bytes b on b.sha256 = c.sha256 where i.id = $1`,
      [uuidIn(answer.id)],
    );
    const [kept] = rows as { kind: string; file_name: string; packed: Buffer; sha256: Buffer }[];
    expect([kept?.kind, kept?.file_name]).toEqual(["FILE", "brest.eml"]);
    expect(gunzipSync(kept?.packed ?? Buffer.alloc(0))).toEqual(bytes);
    expect(kept?.sha256).toEqual(createHash("sha256").update(bytes).digest());
  });
});

test("a page that came as a file has its letters for its input, and they are kept once", async () => {
  const title = unique("The harbour’s “lost” trawlers – 40 €");
  const page = `<html><head><meta charset="windows-1252"><title>${title}</title></head><body><h1>${title}</h1><p>${paragraph}</p><p>${paragraph.replace("Brest", "Lorient")}</p></body></html>`;
  // The five letters that windows-1252 has elsewhere.
  const bytes = Buffer.from(
    page.replace(/[’“”–€]/g, (letter) =>
      String.fromCharCode({ "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 }[letter] ?? 0x80),
    ),
    "latin1",
  );
  const answer = await importFile("brest.html", bytes.toString("base64"));
  expect(answer).toMatchObject({ state: "DONE", input: page, article: { title } });
  await withDatabase(async (client) => {
    const { rows } = await client.query("select input from article_import where id = $1", [
      uuidIn(answer.id),
    ]);
    expect(rows).toEqual([{ input: null }]);
  });
});

test("the same file again, under whatever name, leads to the article that there is", async () => {
  const content = mail(unique("Again")).toString("base64");
  const first = await importFile("one.eml", content);
  const second = await importFile("two.eml", content);
  expect(second).toMatchObject({ id: first.id, times: 2 });
});

test.each([
  ["no name", " ", mail("x").toString("base64"), { field: "file.name", problem: "EMPTY" }],
  ["a name without end", "x".repeat(256), "", { field: "file.name", problem: "TOO_LONG" }],
  ["what is no Base64", "a.eml", "%%%", { field: "file.content", problem: "NOT_BASE64" }],
  ["nothing", "a.txt", "", { reason: "EMPTY" }],
  ["a picture", "a.png", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB", { reason: "BINARY" }],
  ["half a PDF", "a.pdf", Buffer.from("%PDF-1.7\n1 0 obj").toString("base64"), { reason: "NO_BODY" }],
  [
    "a file that is too large",
    "a.txt",
    Buffer.alloc(11 * 1024 * 1024, "a ").toString("base64"),
    { reason: "TOO_LARGE" },
  ],
] as const)(
  "%s is refused with what is wrong, and nothing is kept",
  async (...[, name, content, refused]) => {
    const before = await countOfImports();
    expect(await importFile(name, content)).toMatchObject(refused);
    expect(await countOfImports()).toBe(before);
  },
);

test("a file beside a text is one too many", async () => {
  const input = { text: "Something", file: { name: "a.txt", content: "" } };
  const { importArticle } = await sendOk(mutation("importArticle", wanted), { input }, { as: editor });
  expect(importArticle).toMatchObject({ problem: "NOT_EXACTLY_ONE" });
});

test("a file is imported by editors, and by nobody else", async () => {
  const input = { file: { name: "a.eml", content: mail("x").toString("base64") } };
  for (const as of [undefined, await newPerson(["REVIEWER"])]) {
    const { errors } = await send(mutation("importArticle", wanted), { input }, as ? { as } : {});
    expect(errors?.[0]?.extensions?.["code"]).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  }
});

async function countOfImports(): Promise<number> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int n from article_import where file_name = any($1)",
      [["a.eml", "a.txt", "a.png", "a.pdf"]],
    );
    return rows[0]?.n ?? -1;
  });
}
