import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { pressOn } from "../testkit/tab-key.ts";

/** What the sources of this story have in common, and nothing else at the desk. */
const word = unique("gazette").replaceAll(/[ -]/g, "");
const path = `/sources?search=${word}`;

let editor: Person;
let page: Page;
const ids: string[] = [];

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], "Édith Éditrice");
  for (const name of ["Alpha", "Beta", "Holding"]) {
    ids.push((await newSource(editor, `${name} ${word}`, "ORGANISATION")).id);
  }
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

const dialog = (on: Page) => on.getByRole("dialog");
const sourceOf = async (at: number) =>
  (
    await sendOk(
      "query ($id: ID!) { source(id: $id) { kind country owners { id } } }",
      { id: ids[at] },
      { as: editor },
    )
  ).source;

test("an editor says of many sources by keys alone what they are and where", async () => {
  await visit(page, path);
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("status").getByText("3 chosen").waitFor();
  await expectOpenToAll(page);
  await shots(page, "sources-chosen");
  await pressOn(page, "Kind and country");
  await dialog(page).waitFor();
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("Choose a kind or a country.").waitFor();
  const kind = dialog(page).getByRole("combobox", { name: "Kind" });
  await kind.focus();
  await kind.press("Enter");
  await page.getByRole("option", { name: /^Outlet/ }).press("Enter");
  await dialog(page).getByRole("combobox", { name: "Country" }).focus();
  await page.keyboard.type("Belg");
  await page.getByRole("option", { name: /Belgium/ }).waitFor();
  await page.keyboard.press("Enter");
  await expectOpenToAll(page);
  await shots(page, "sources-kind");
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("3 of 3 will be changed.").waitFor();
  await pressOn(page, "Change 3 sources");
  await page.getByRole("status").getByText("3 were changed").waitFor();
  expect(await sourceOf(1)).toMatchObject({ kind: "OUTLET", country: "BE" });
});

test("many sources get an owner, and one that would own itself is refused with the reason", async () => {
  await visit(page, path);
  await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
  await page.getByRole("status").getByText("3 chosen").waitFor();
  await pressOn(page, "Owners");
  await dialog(page).waitFor();
  await dialog(page).getByRole("combobox", { name: "Owners to add" }).focus();
  await page.keyboard.type(`Holding ${word}`);
  await page.getByRole("option", { name: /Holding/ }).waitFor();
  await page.keyboard.press("Enter");
  await pressOn(page, "See what will happen");
  await dialog(page).getByText("2 of 3 will be changed.").waitFor();
  const refused = dialog(page).getByRole("listitem").filter({ hasText: "Holding" });
  expect(await refused.textContent()).toMatch(/Nobody owns their own owner/);
  await expectOpenToAll(page);
  await shots(page, "sources-preview");
  await pressOn(page, "Change 2 sources");
  await page.getByRole("status").getByText("2 were changed").waitFor();
  expect(await sourceOf(0)).toMatchObject({ owners: [{ id: ids[2] }] });
  expect(await sourceOf(2)).toMatchObject({ owners: [] });
});

test("in French, on a telephone, what was changed meanwhile is said", async () => {
  const french = await atTheDesk(editor, {
    locale: "fr-FR",
    colorScheme: "dark",
    viewport: { width: 390, height: 844 },
  });
  await visit(french.page, path);
  await french.page.getByRole("checkbox", { name: "Toute la page" }).press("Space");
  await french.page.getByRole("status").getByText("3 choisies").waitFor();
  const { version } = (
    await sendOk("query ($id: ID!) { source(id: $id) { version } }", { id: ids[0] }, { as: editor })
  ).source;
  const input = { id: ids[0], expectedVersion: version, country: "FR" };
  await done("editSource", "... on Source { id }", { as: editor, input });
  await pressOn(french.page, "Nature et pays");
  await dialog(french.page).waitFor();
  await dialog(french.page).getByRole("combobox", { name: "Pays" }).focus();
  await french.page.keyboard.type("Suis");
  await french.page.getByRole("option", { name: /Suisse/ }).waitFor();
  await french.page.keyboard.press("Enter");
  await pressOn(french.page, "Voir ce qui se passera");
  await dialog(french.page).getByText("2 sur 3 changeront.").waitFor();
  await dialog(french.page)
    .getByText(/Quelqu’un l’a modifiée/)
    .waitFor();
  await expectOpenToAll(french.page);
  await shots(french.page, "sources-fr");
});
