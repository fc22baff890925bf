import { randomUUID } from "node:crypto";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { claimdesk, folderOf, reportAt } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { page, sentence, titlesWith } from "./bulk.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const importAt = (from: string, ...more: string[]) =>
  claimdesk("import", from, "--as", editor.email, ...more);

const articleNamed = (title: string) =>
  withDatabase(async (client) => {
    const { rows } = await client.query(
      `select a.title, a.url, a.language, a.published_at as published, a.standfirst, a.topics, r.text, b.packed,
         i.file_name, i.source_url, (select name from source where id = a.publisher_id) as publisher,
         array(select s.name from article_author w join source s on s.id = w.source_id where w.article_id = a.id
           order by w.position) as authors,
         (select json_agg(json_build_object('field', f.field, 'method', f.method, 'against', f.disagrees_with))
            from import_finding f where f.import_id = i.id) as findings
       from article a join article_revision r on r.id = a.current_revision_id
         join article_import i on i.article_id = a.id join capture c on c.id = i.capture_id
         join captured_bytes b on b.sha256 = c.sha256
       where a.title = $1`,
      [title],
    );
    expect(rows).toHaveLength(1);
    return rows[0];
  });

test("a row says of its article what is known, and that is believed over what is read", async () => {
  const mark = randomUUID();
  const [title, outlet] = [`The harbour, "empty" ${mark}`, `Courier ${mark}`];
  const address = `https://courier.example/${mark}`;
  const html = `<html lang="de"><head><title>Wrong</title><meta name="author" content="Somebody Else"></head><body><article><p>${sentence(mark)}</p><p>${sentence(`old ${mark}`)}</p></article></body></html>`;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const header = "url;Title;published;author;publisher;language;standfirst;topics;html;shelf";
  const row = `${address};${quoted(title)};2024-05;Anna Roux; Jean Gris;${outlet};fr;Short;ports;${quoted(html)};A1`;
  const written = `${header}\r\n${row.replace("Anna Roux; Jean Gris", '"Anna Roux; Jean Gris"')}\r\n`;
  const folder = await folderOf({ "harbours.csv": `\uFEFF${written}` });
  const { code, said } = await importAt(join(folder, "harbours.csv"));
  expect(said).toBe(
    "1 made, 0 already here, 0 refused, 0 unreadable.\nWhat these say was left out, because nothing here is called so: shelf.\n",
  );
  expect(code).toBe(0);
  const article = await articleNamed(title);
  expect(article).toMatchObject({
    ...{ url: address, language: "fr", published: "2024-05", standfirst: "Short", topics: ["ports"] },
    ...{ publisher: outlet, authors: ["Anna Roux", "Jean Gris"], source_url: address },
    file_name: "harbours.csv, row 2",
  });
  expect(article.text).toBe(`${sentence(mark)}\n\n${sentence(`old ${mark}`)}`);
  const hint = article.findings.find(
    ({ field, method }: Record<string, string>) => field === "authors" && method === "hint",
  );
  expect(hint.against).toContain("Somebody Else");
  // The row as it stood, below the names of its columns.
  expect(gunzipSync(article.packed).toString()).toBe(written.replaceAll("\r\n", "\n"));
});

test("a text that comes with its title keeps its first line, and a line break within a cell", async () => {
  const mark = randomUUID();
  const folder = await folderOf({
    "a.csv": `title,text\n"Titled ${mark}","${sentence(mark)}\n\n${sentence(`old ${mark}`)}"\n`,
  });
  expect((await importAt(join(folder, "a.csv"))).code).toBe(0);
  expect((await articleNamed(`Titled ${mark}`)).text).toBe(`${sentence(mark)}\n\n${sentence(`old ${mark}`)}`);
});

test("each bad row of a table is told of with its number and what to do, and takes no other with it", async () => {
  const mark = randomUUID();
  const [secret] = [await folderOf({ "secret.txt": sentence("secret") })];
  const folder = await folderOf({
    "in/page.html": page(`Filed ${mark}`, `filed ${mark}`),
    "style.css": "a{}",
  });
  await symlink(join(secret, "secret.txt"), join(folder, "linked.txt"));
  const good = (name: string) => `,${name} ${mark},,,"${sentence(`${name} ${mark}`)}",`;
  await writeFile(
    join(folder, "t.csv"),
    [
      "url,title,published,language,text,file",
      good("First"),
      "not an address,x,,,y,",
      ",x,14 May 2024,,y,",
      ",x,2024-02-30,,y,",
      ",x,,français,y,",
      `,${"x".repeat(501)},,,y,`,
      "https://example.org/a,x,,,,",
      ",x,,,,",
      ",x,,,y,in/page.html",
      ",x,,,,../t.csv",
      ",x,,,,/etc/hosts",
      ",x,,,,linked.txt",
      ",x,,,,in/missing.html",
      ",x,,,,style.css",
      "one,two",
      "",
      ',x,,,bad "quote,',
      ",,,,,in/page.html",
      good("Last"),
      ',x,,,"never closed,',
      good("Swallowed"),
    ].join("\n"),
  );
  const report = join(secret, "report.json");
  const { code, said } = await importAt(join(folder, "t.csv"), "--report", report);
  expect(said).toContain("3 made, 0 already here, 16 refused, 0 unreadable.");
  expect(code).toBe(3);
  expect(await titlesWith(mark)).toEqual([`First ${mark}`, `Filed ${mark}`, `Last ${mark}`]);
  const { items } = await reportAt(report);
  const outside =
    "file: Its path must lead to a file in the folder of the table, or below it. Put the file there.";
  expect(items.map(({ place, reason }: Record<string, string>) => [place, reason])).toEqual(
    [
      [3, 'url: "not an address" is not an http or https address.'],
      [4, expect.stringContaining('published: "14 May 2024" is no date such as')],
      [5, expect.stringContaining('published: "2024-02-30" is no date such as')],
      [6, expect.stringContaining("language:")],
      [7, "title: It has 500 characters at the most; this one has 501."],
      [8, expect.stringContaining("It has an address and no text. Give text, html or file")],
      [9, "It has no text. Give text, body, html or file."],
      [10, "It has text and file. Give one of text, body, html and file."],
      [11, outside],
      [12, outside],
      [13, outside],
      [14, expect.stringContaining("file: It cannot be opened")],
      [15, expect.stringContaining("belong to pages and hold no article")],
      [16, expect.stringContaining("It has 2 cells, where the table has 6 columns.")],
      [18, expect.stringContaining("A quotation mark within a cell is written twice.")],
      [21, expect.stringContaining("It went on for 2 lines, which were not read.")],
    ].map(([row, reason]) => [`t.csv, row ${String(row)}`, reason]),
  );
});

test.each([
  ["without text", "url,title\nhttps://example.org,x\n", "has none of the columns text, body, html, file"],
  ["with a column twice", "text,text\na,b\n", 'has the column "text" twice'],
  [
    "that no quotation mark ends",
    '"url,text\na,b\n',
    "row 1: A quotation mark is opened in it and never closed",
  ],
  ["with nothing in it", "", "is empty: its first row must name the columns"],
])("a table %s is refused as a whole", async (_how, written, message) => {
  const folder = await folderOf({ "a.csv": written });
  const { code, complained } = await importAt(join(folder, "a.csv"));
  expect([code, complained]).toEqual([1, expect.stringContaining(message)]);
});

test("objects of NDJSON come in like rows, and each bad line is told of", async () => {
  const mark = randomUUID();
  const line = (object: unknown) => JSON.stringify(object);
  const text = (about: string) => `${sentence(`${about} ${mark}`)}\n\n${sentence(`old ${about} ${mark}`)}`;
  const folder = await folderOf({
    "in/page.html": page(`Filed ${mark}`, `filed ${mark}`),
    "a.ndjson": [
      line({ title: `One ${mark}`, text: text("one"), author: ["Anna Roux", "Jean Gris"], mood: "grey" }),
      "{ not json",
      "",
      line(["a list"]),
      line({ title: 7, text: "x" }),
      line({ title: `Two ${mark}`, body: text("two"), url: null, publisher: "" }),
      line({ file: "in/page.html", published: "2023" }),
      line({ text: "" }),
      line({ text: "\u0000\u0001\u0002" }),
      line({ html: "<p></p>" }),
    ].join("\n"),
  });
  const report = join(folder, "report.json");
  const { code, said } = await importAt(join(folder, "a.ndjson"), "--report", report);
  expect(said).toContain("3 made, 0 already here, 4 refused, 2 unreadable.");
  expect(said).toContain("nothing here is called so: mood.");
  expect(code).toBe(3);
  expect(await titlesWith(mark)).toEqual(["One", "Two", "Filed"].map((word) => `${word} ${mark}`));
  expect((await articleNamed(`One ${mark}`)).authors).toEqual(["Anna Roux", "Jean Gris"]);
  expect((await articleNamed(`Filed ${mark}`)).published).toBe("2023");
  const { items, notes } = await reportAt(report);
  expect(notes).toHaveLength(1);
  expect(items.map(({ kind, place }: Record<string, string>) => `${kind} ${place}`)).toEqual([
    "REFUSED a.ndjson, line 2",
    "REFUSED a.ndjson, line 4",
    "REFUSED a.ndjson, line 5",
    "REFUSED a.ndjson, line 8",
    "UNREADABLE a.ndjson, line 9",
    "UNREADABLE a.ndjson, line 10",
  ]);
});

test("one text in two rows with two addresses is two articles; the same table again changes nothing", async () => {
  const mark = randomUUID();
  const rows = ["a", "b", "a"].map((path) =>
    JSON.stringify({ url: `https://${path}.example/${mark}`, title: `Copy ${mark}`, text: sentence(mark) }),
  );
  const folder = await folderOf({ "a.jsonl": `${rows.join("\r\n")}\r\n` });
  expect((await importAt(join(folder, "a.jsonl"))).said).toContain("2 made, 1 already here");
  expect((await importAt(join(folder, "a.jsonl"))).said).toContain("0 made, 3 already here");
  expect(await titlesWith(mark)).toHaveLength(2);
});

test("a line without end is refused without being held, and the next one comes in", async () => {
  const mark = randomUUID();
  const endless = `{"text": "${"x".repeat(31 * 1024 * 1024)}"}`;
  const next = JSON.stringify({ title: `Next ${mark}`, text: sentence(mark) });
  const folder = await folderOf({
    "a.ndjson": `${endless}\n${next}\n`,
    "b.csv": `title,text\nNext,"${"x".repeat(11 * 1024 * 1024)}"\nlost,lost\n`,
  });
  const ndjson = await importAt(join(folder, "a.ndjson"));
  expect(ndjson.said).toContain("Refused a.ndjson, line 1: It is longer than 30 MB.");
  expect(await titlesWith(mark)).toEqual([`Next ${mark}`]);
  const csv = await importAt(join(folder, "b.csv"));
  expect(csv.said).toContain("Refused b.csv, row 2: It is larger than 10 MB");
  expect(csv.said).toContain("0 made, 0 already here, 1 refused, 0 unreadable.");
});
