import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { claimdesk, claimdeskBegun, folderOf, reportAt } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { page, sentence, titlesWith } from "./bulk.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const importFolder = (folder: string, ...more: string[]) =>
  claimdesk("import", folder, "--as", editor.email, ...more);

test("a folder becomes articles, in the order of its names, and the report tells what did not", async () => {
  const mark = randomUUID();
  const folder = await folderOf({
    "b/two.html": page(`Two ${mark}`),
    "a.html": page(`One ${mark}`),
    "c.txt": `# Three ${mark}\n\n${sentence(mark)}`,
    "d.eml": `Subject: Four ${mark}\r\nFrom: Ann <ann@example.org>\r\n\r\n${sentence(`eml ${mark}`)}\r\n`,
    "photo.png": Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB", "base64"),
    "empty.html": "",
    "style.css": "body { color: red }",
    ".hidden.html": page(`Hidden ${mark}`),
  });
  await symlink("/etc/hosts", join(folder, "hosts.txt"));
  const report = join(await folderOf({}), "report.json");
  const { code, said } = await importFolder(folder, "--report", report);
  expect(said).toContain("4 made, 0 already here, 2 refused, 2 unreadable.");
  expect(code).toBe(3);
  expect(await titlesWith(mark)).toEqual(["One", "Two", "Three", "Four"].map((word) => `${word} ${mark}`));
  const told = await reportAt(report);
  expect(told).toMatchObject({
    from: folder,
    isInterrupted: false,
    counts: { made: 4, alreadyHere: 0, refused: 2, unreadable: 2, failed: 0 },
  });
  expect(told.items.map(({ kind, place }: Record<string, string>) => [kind, place])).toEqual([
    ["UNREADABLE", "empty.html"],
    ["REFUSED", "hosts.txt"],
    ["UNREADABLE", "photo.png"],
    ["REFUSED", "style.css"],
  ]);
  expect(told.items[1].reason).toContain("Links are not followed");
  for (const { place, reason } of told.items) expect(said).toContain(`${place}: ${reason}`);
});

test("what came in by the folder has the bytes, findings and records of a single import", async () => {
  const mark = randomUUID();
  const html = page(`Kept ${mark}`);
  const folder = await folderOf({ "kept.html": html });
  expect(await importFolder(folder)).toMatchObject({
    code: 0,
    said: "1 made, 0 already here, 0 refused, 0 unreadable.\n",
  });
  await withDatabase(async (client) => {
    const { rows } = await client.query(
      `select i.id, i.kind, i.file_name, b.packed, encode(b.sha256, 'hex') as sha256, c.at,
         (select count(*)::int from import_finding f where f.import_id = i.id) as findings,
         (select count(*)::int from suggestion s where s.article_id = i.article_id) as suggestions,
         array(select r.action from audit_record r where r.subject_id in (i.id, i.article_id) order by 1) as actions,
         (select email from person where id = i.created_by) as by
       from article_import i join article a on a.id = i.article_id join capture c on c.id = i.capture_id
         join captured_bytes b on b.sha256 = c.sha256 where a.title = $1`,
      [`Kept ${mark}`],
    );
    expect(rows).toHaveLength(1);
    const [kept] = rows;
    expect(gunzipSync(kept.packed).toString()).toBe(html);
    expect(kept).toMatchObject({
      ...{ kind: "FILE", file_name: "kept.html", by: editor.email },
      ...{ sha256: createHash("sha256").update(html).digest("hex"), at: expect.any(Date) },
      actions: ["ARTICLE_CREATED", "ARTICLE_IMPORTED"],
    });
    expect(kept.findings).toBeGreaterThan(2);
    expect(kept.suggestions).toBeGreaterThan(0);
  });
});

test("killed in the midst and started again, it goes on: no article twice, none lost", async () => {
  const mark = randomUUID();
  const names = Array.from({ length: 150 }, (_, index) => String(index).padStart(3, "0"));
  const folder = await folderOf(
    Object.fromEntries(names.map((name) => [`${name}.html`, page(`${name} ${mark}`, `${mark} ${name}`)])),
  );
  const begun = claimdeskBegun("import", folder, "--as", editor.email);
  const ended = once(begun, "exit");
  let made = 0;
  while (made < 5) made = (await titlesWith(mark)).length;
  begun.kill("SIGKILL");
  await ended;
  const before = (await titlesWith(mark)).length;
  expect(before).toBeGreaterThanOrEqual(5);
  expect(before).toBeLessThan(names.length);
  const again = await importFolder(folder);
  expect(again.said).toBe(
    `${names.length - before} made, ${before} already here, 0 refused, 0 unreadable.\n`,
  );
  expect(await titlesWith(mark)).toEqual(names.map((name) => `${name} ${mark}`));
});

test("told to stop, it finishes what it writes, says how far it came and that it can go on", async () => {
  const mark = randomUUID();
  const names = Array.from({ length: 150 }, (_, index) => String(index).padStart(3, "0"));
  const folder = await folderOf(
    Object.fromEntries(names.map((name) => [`${name}.html`, page(`${name} ${mark}`, `${mark} ${name}`)])),
  );
  const report = join(await folderOf({}), "report.json");
  const begun = claimdeskBegun("import", folder, "--as", editor.email, "--report", report);
  const ended = once(begun, "exit");
  while ((await titlesWith(mark)).length < 3);
  begun.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  const { isInterrupted, counts } = await reportAt(report);
  expect(isInterrupted).toBe(true);
  expect(counts.made).toBeLessThan(names.length);
  expect(await titlesWith(mark)).toHaveLength(counts.made);
});

test("the same file under two names, and one that was handed in before, are one article", async () => {
  const mark = randomUUID();
  const html = page(`Same ${mark}`);
  const folder = await folderOf({ "a.html": html, "b.html": html });
  expect((await importFolder(folder)).said).toContain("1 made, 1 already here");
  await writeFile(join(folder, "c.html"), page(`New ${mark}`, `new ${mark}`));
  expect((await importFolder(folder)).said).toContain("1 made, 2 already here");
  expect(await titlesWith(mark)).toEqual([`Same ${mark}`, `New ${mark}`]);
});

test("a page that the database refuses is told of, and the others come in", async () => {
  const mark = randomUUID();
  const folder = await folderOf({
    "a.html": page(`Before ${mark}`, `before ${mark}`),
    "b.html": page(`Poisoned ${mark}`, `poison ${mark}`),
    "c.html": page(`After ${mark}`, `after ${mark}`),
  });
  await withDatabase(async (client) => {
    // As a fault of the program would: one article cannot be written, for a reason that nobody foresaw.
    await client.query(
      `alter table article add constraint poisoned check (title <> 'Poisoned ${mark}') not valid`,
    );
    try {
      const { code, said } = await importFolder(folder);
      expect(said).toContain("2 made, 0 already here, 0 refused, 0 unreadable, 1 failed.");
      expect(said).toMatch(/Failed b\.html: .*poisoned/);
      expect(code).toBe(3);
    } finally {
      await client.query("alter table article drop constraint poisoned");
    }
  });
  expect(await titlesWith(mark)).toEqual([`Before ${mark}`, `After ${mark}`]);
});

test("what is refused last of all takes everything of its article with it, and nothing of the next", async () => {
  const mark = randomUUID();
  const late = page(`Late ${mark}`, `late ${mark}`);
  const folder = await folderOf({ "a.html": late, "b.html": page(`Next ${mark}`, `next ${mark}`) });
  await withDatabase(async (client) => {
    await client.query(
      `alter table import_finding add constraint poisoned_finding check (value <> 'Late ${mark}') not valid`,
    );
    try {
      const { said } = await importFolder(folder);
      expect(said).toContain("1 made, 0 already here, 0 refused, 0 unreadable, 1 failed.");
      expect(said).toMatch(/Failed a\.html: .*poisoned_finding/);
    } finally {
      await client.query("alter table import_finding drop constraint poisoned_finding");
    }
    const { rows } = await client.query(
      `select (select count(*)::int from captured_bytes where sha256 = $1) as bytes,
         (select count(*)::int from audit_record where after->>'title' like '%' || $2) as records`,
      [createHash("sha256").update(late).digest(), mark],
    );
    expect(rows).toEqual([{ bytes: 0, records: 1 }]);
  });
  expect(await titlesWith(mark)).toEqual([`Next ${mark}`]);
  expect((await importFolder(folder)).said).toContain("1 made, 1 already here");
});

test.each([
  [
    "who is not known here",
    "nobody@example.org",
    "Nobody who works at this desk has the address nobody@example.org.",
  ],
  ["who may not edit", "reviewer", "Importing articles is for editors."],
])("somebody %s imports nothing", async (_who, email, message) => {
  const mark = randomUUID();
  const folder = await folderOf({ "a.html": page(`Mine ${mark}`) });
  const as = email === "reviewer" ? (await newPerson(["REVIEWER"])).email : email;
  const { code, complained } = await claimdesk("import", folder, "--as", as);
  expect([code, complained.trim()]).toEqual([1, message]);
  expect(await titlesWith(mark)).toEqual([]);
});

test("what is no place to import from is said, and so is a report that cannot be written", async () => {
  const folder = await folderOf({ "a.html": page("x"), "notes.doc": "x" });
  const missing = await importFolder(join(folder, "nowhere"));
  expect([missing.code, missing.complained]).toEqual([1, expect.stringContaining("cannot be opened")]);
  const other = await importFolder(join(folder, "notes.doc"));
  expect(other.complained).toContain("neither a folder nor a file that ends in .csv, .ndjson or .jsonl");
  const report = await importFolder(folder, "--report", join(folder, "no/such/folder.json"));
  expect([report.code, report.complained]).toEqual([1, expect.stringContaining("ENOENT")]);
});
