import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shot, shots, visit } from "../testkit/desk-page.ts";
import { newClaim, unique } from "../testkit/newsroom.ts";
import { administrator, newPerson } from "../testkit/people.ts";

let page: Page;
const word = unique("Santé publique");
const [name, renamed, other] = [unique("Public health"), unique("Health"), unique("Hospitals")];

beforeAll(async () => {
  const editor = await newPerson(["EDITOR"]);
  for (let i = 0; i < 3; i += 1) await newClaim(editor, { topics: [word] });
  ({ page } = await atTheDesk(await administrator()));
});
afterAll(closeBrowser);

const dialog = () => page.getByRole("dialog");
const row = (of: string) => page.getByRole("row").filter({ hasText: of });

describe("an administrator looks after the topics", () => {
  test("makes a term of a word that claims have, and sees what counts as it", async () => {
    await page.getByRole("link", { name: "Vocabularies", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Vocabularies" }).waitFor();
    await expectOpenToAll(page);
    await page.getByRole("button", { name: `Make a term of ${word}` }).click();
    await dialog().getByLabel("Name in English").fill("");
    await dialog().getByRole("button", { name: "Add it" }).click();
    await dialog().locator("[aria-invalid=true]").waitFor();
    await expectOpenToAll(page);
    await dialog().getByLabel("Name in English").fill(name);
    await shot(page, "vocabulary-add");
    await dialog().getByRole("button", { name: "Add it" }).click();
    await dialog().waitFor({ state: "hidden" });
    await row(name).getByRole("cell", { name: "3", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: `Make a term of ${word}` }).count()).toBe(0);
    await settled(page);
    await expectOpenToAll(page);
    await shots(page, "vocabulary");
  });

  test("adds another by key, and is refused a word that a term has", async () => {
    await page.keyboard.press("n");
    await dialog().getByLabel("Name in English").fill(name.toUpperCase());
    await dialog().getByLabel("Name in French").fill(other);
    await dialog().getByRole("button", { name: "Add it" }).click();
    await dialog().getByText("Another term has this word already").waitFor();
    await expectOpenToAll(page);
    await dialog().getByLabel("Name in English").fill(other);
    await dialog().getByRole("button", { name: "Add it" }).click();
    await dialog().waitFor({ state: "hidden" });
    await row(other).first().waitFor();
  });

  test("renames one, which keeps its old name for what has it, and retires it", async () => {
    await page.getByRole("button", { name: `Edit ${name}` }).click();
    await dialog().getByText("3 claims and no article count as it").waitFor();
    await dialog().getByLabel("Name in English").fill(renamed);
    await dialog().getByLabel("Retired").click();
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog().waitFor({ state: "hidden" });
    await row(renamed).getByText(`also: ${name}`).waitFor();
    await row(renamed).getByText("Retired").waitFor();
    await row(renamed).getByRole("cell", { name: "3", exact: true }).waitFor();
  });

  test("merges another into it", async () => {
    await page.getByRole("button", { name: `Merge another into ${renamed}` }).click();
    await dialog().getByRole("button", { name: "Merge them" }).click();
    await dialog().getByText("Choose the other term.").waitFor();
    await dialog().getByRole("combobox").fill(other);
    await page.getByRole("option", { name: other }).first().click();
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Merge them" }).click();
    await dialog().waitFor({ state: "hidden" });
    await page.getByRole("button", { name: `Edit ${other}` }).waitFor({ state: "hidden" });
    await row(renamed).getByText(other).waitFor();
  });
});

test("the vocabularies are in French where the reader is, and for administrators", async () => {
  const { page: visitor } = await atTheDesk(await administrator(), { locale: "fr-FR" });
  await visit(visitor, "/vocabularies?view=regions");
  await visitor.getByRole("heading", { level: 1, name: "Vocabulaires" }).waitFor();
  await visitor.getByRole("button", { name: "Ajouter une région" }).waitFor();
  await expectOpenToAll(visitor);
  await shot(visitor, "vocabulary-fr");
  const { page: editor } = await atTheDesk(await newPerson(["EDITOR"]));
  await visit(editor, "/vocabularies");
  await editor.getByRole("heading", { name: "You are not permitted to see this" }).waitFor();
});
