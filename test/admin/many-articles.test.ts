import type { Page } from "playwright-core";
import { edit } from "../api/articles/articles.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { pressOn } from "../testkit/tab-key.ts";

/** What the articles of this story have in common, and nothing else at the desk. */
const word = unique("harbour").replaceAll(/[ -]/g, "");
const path = `/articles?topic=${word}&order=title`;

let editor: Person;
let page: Page;
let publisher: string;
const ids: string[] = [];

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], "Édith Éditrice");
  publisher = unique("Le Phare");
  await newSource(editor, publisher, "OUTLET");
  for (const title of ["A crane fell", "Boats were tied", "Cargo was left"]) {
    const article = await newArticle(editor, "The crane stood at the quay since the spring.");
    await edit(editor, article, { title: `${title} in the harbour`, topics: [word] });
    ids.push(article.id);
  }
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

const dialog = (on: Page) => on.getByRole("dialog");
const box = (on: Page, text: string) => on.getByRole("checkbox", { name: new RegExp(text) });
const articleOf = async (at: number) =>
  (
    await sendOk(
      "query ($id: ID!) { article(id: $id) { version title topics regions language publisher { name } rights { permission } } }",
      { id: ids[at] },
      { as: editor },
    )
  ).article;

test("an editor gives many articles a topic and a region by keys alone, and hears what is refused", async () => {
  await visit(page, path);
  // What knows the key comes with the first sign of somebody.
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("status").getByText("3 chosen").waitFor();
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("link", { name: /^A crane/ }).focus();
  await page.keyboard.press("x");
  await page.getByRole("status").getByText("1 chosen").waitFor();
  expect(await box(page, "A crane").isChecked()).toBe(true);
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("status").getByText("3 chosen").waitFor();
  await expectOpenToAll(page);
  await shots(page, "articles-chosen");
  // Somebody else edits one of them after the list was read.
  await edit(editor, { id: ids[1] ?? "", version: 2 }, { language: "fr" });
  await pressOn(page, "Topics and regions");
  await dialog(page).waitFor();
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("Name a topic or a region to add or to take away.").waitFor();
  await dialog(page).getByRole("combobox", { name: "Add topics" }).focus();
  await page.keyboard.type(`mooring${word}`);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("combobox", { name: "Add regions" }).focus();
  await page.keyboard.type(`Orvane${word}`);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await expectOpenToAll(page);
  await shots(page, "articles-words");
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("2 of 3 will be changed.").waitFor();
  const refused = dialog(page).getByRole("listitem").filter({ hasText: "Boats" });
  expect(await refused.textContent()).toMatch(/Somebody changed it after this list was read/);
  await expectOpenToAll(page);
  await shots(page, "articles-preview");
  await pressOn(page, "Change 2 articles");
  const report = page.getByRole("status").filter({ hasText: "2 were changed" });
  await report.getByRole("link", { name: /Boats/ }).waitFor();
  await page.getByRole("status").getByText("1 chosen").waitFor();
  await expectOpenToAll(page);
  expect(await articleOf(0)).toMatchObject({
    topics: [word, `mooring${word}`],
    regions: [`Orvane${word}`],
  });
  expect(await articleOf(1)).toMatchObject({ topics: [word], regions: [], version: 3 });
});

test("a batch that was read wrongly gets its publisher, its language and its rights", async () => {
  await visit(page, path);
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("status").getByText("3 chosen").waitFor();
  await pressOn(page, "Publisher, language, rights");
  await dialog(page).waitFor();
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("Choose a publisher, a language or what the public may read.").waitFor();
  await dialog(page).getByRole("combobox", { name: "Publisher" }).focus();
  await page.keyboard.type(publisher);
  await page.getByRole("option", { name: publisher }).waitFor();
  await page.keyboard.press("Enter");
  const permission = dialog(page).getByRole("combobox", { name: "What the public may read" });
  await permission.focus();
  await permission.press("Enter");
  await page.getByRole("option", { name: /^Excerpt/ }).press("Enter");
  await expectOpenToAll(page);
  await shots(page, "articles-origin");
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("3 of 3 will be changed.").waitFor();
  await pressOn(page, "Change 3 articles");
  await page.getByRole("status").getByText("3 were changed").waitFor();
  expect(await articleOf(1)).toMatchObject({
    language: "fr",
    publisher: { name: publisher },
    rights: { permission: "EXCERPT" },
  });
});

test("in French too, and whoever may not edit has no boxes", async () => {
  const french = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" });
  await visit(french.page, path);
  await french.page.getByRole("checkbox", { name: "Toute la page" }).press("Space");
  await pressOn(french.page, "Éditeur, langue, droits");
  await dialog(french.page).getByText("Ce que le public peut lire", { exact: true }).waitFor();
  await expectOpenToAll(french.page);
  await shots(french.page, "articles-fr");
  const { page: reader } = await atTheDesk(await newPerson(["REVIEWER"]));
  await visit(reader, path);
  await reader.getByRole("link", { name: /A crane/ }).waitFor();
  expect(await reader.getByRole("checkbox").count()).toBe(0);
});
