import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import {
  atTheDesk,
  expectOpenToAll,
  inEnglishAndFrench,
  settled,
  shots,
  visit,
} from "../testkit/desk-page.ts";
import { newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { order } from "../api/list-exports/list-exports.ts";

let editor: Person;
const topic = unique("harbours");
const texts = [unique("A ship waits"), unique("B ship left"), unique("C ship sank")];

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  for (const text of texts) await newClaim(editor, { text, topics: [topic] });
});
afterAll(closeBrowser);

const dialog = (page: Page) => page.getByRole("dialog");

/** Presses the link, as a person does, and reads what the browser has saved. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: /^Download claims-/ })
      .first()
      .click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("an editor exports the claims that they filtered, follows the export, and has the file", async () => {
  const { page } = await atTheDesk(editor);
  await visit(page, `/claims?topic=${encodeURIComponent(topic)}&order=TEXT`);
  await page.getByRole("button", { name: "Export…" }).click();
  await dialog(page).getByText("The file has the 3 rows of this list").waitFor();
  await settled(page);
  await expectOpenToAll(page);
  await shots(page, "export-form");
  await dialog(page).getByRole("radio", { name: "A program" }).click();
  await dialog(page).getByRole("button", { name: "Export", exact: true }).click();
  await dialog(page).getByText("3 rows", { exact: true }).waitFor();
  await settled(page);
  await expectOpenToAll(page);
  await shots(page, "export-done");
  const { name, text } = await downloaded(page);
  expect(name).toMatch(/^claims-\d{4}-\d\d-\d\dT\d{4}\.csv$/);
  expect(text.startsWith("id,text,")).toBe(true);
  expect(
    text
      .split("\r\n")
      .slice(1, 4)
      .map((line) => line.split(",")[1]),
  ).toEqual(texts);
});

test("their exports are on a page of their own, in French too, where the file can be fetched again", async () => {
  const { page, french } = await inEnglishAndFrench(editor);
  await page
    .getByRole("button", { name: /^Your account/ })
    .or(page.getByRole("button", { name: editor.name }))
    .first()
    .click();
  await page.getByRole("menuitem", { name: "My exports" }).click();
  await page.getByRole("heading", { level: 1, name: "My exports" }).waitFor();
  await page.getByRole("row").filter({ hasText: "3 rows" }).waitFor();
  await settled(page);
  await expectOpenToAll(page);
  await shots(page, "exports");
  expect((await downloaded(page)).text).toContain(texts[0]);
  await visit(french, "/exports");
  await french.getByRole("heading", { level: 1, name: "Mes exports" }).waitFor();
  await settled(french);
  await expectOpenToAll(french);
  await shots(french, "exports-fr");
});

test("the bell rings when a file is there, wherever they are by then, and leads to it", async () => {
  const colleague = await newPerson(["EDITOR"]);
  const { page, french } = await inEnglishAndFrench(colleague);
  await page.getByRole("button", { name: "Notices: none to be read" }).waitFor();
  await order(colleague, "claims", { filter: { topics: { eq: topic } } });
  await page.getByRole("button", { name: "Notices: 1 to be read" }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  const notice = page.getByRole("link", { name: /Your export is ready to be fetched/ });
  await notice.waitFor();
  expect(await notice.textContent()).toContain("Claims, 3 rows");
  await expectOpenToAll(page);
  await shots(page, "export-notice");
  await french.getByRole("button", { name: "Notifications : 1 à lire" }).press("Enter");
  await french.getByRole("link", { name: /Votre export est prêt à être téléchargé/ }).waitFor();
  await expectOpenToAll(french);
  await shots(french, "export-notice-fr");
  await notice.press("Enter");
  await page.waitForURL((url) => url.pathname === "/exports");
  await page.getByRole("button", { name: "Notices: none to be read" }).waitFor();
  expect((await downloaded(page)).text).toContain(texts[0]);
});
