import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shots, visit } from "../testkit/desk-page.ts";
import { done, newArticle, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { paragraph, windowShots } from "./dense-article.ts";

let editor: Person;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

async function openShort(): Promise<void> {
  const article = await newArticle(editor, unique("Ports"), paragraph(1), paragraph(2));
  await visit(page, `/articles/${article.id}`);
}

describe("what belongs to an article is at hand", () => {
  test("it is repaired above its text, which stays where it was read to", async () => {
    await openShort();
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog", { name: "Edit the article" });
    const title = unique("Ports, counted again");
    await dialog.getByRole("textbox", { name: "Title", exact: true }).fill(title);
    await expectOpenToAll(page);
    await page.keyboard.press("Control+Enter");
    await dialog.getByText("The article is saved.").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });

  test("its rights are opened where they are needed, and are open again on the next article", async () => {
    await openShort();
    await page.getByRole("button", { name: /^Rights/ }).click();
    await page.getByText("Rests on").waitFor();
    await expectOpenToAll(page);
    await windowShots(page, "workspace-rights");
    await openShort();
    await page.getByText("Rests on").waitFor();
    await page.getByRole("button", { name: /^Rights/ }).click();
    expect(await page.getByText("Rests on").isVisible()).toBe(false);
  });

  test("a region is offered by the name that the desk has for it", async () => {
    const admin = await newPerson(["ADMIN"]);
    const region = unique("Strait of Maruel");
    await done("addTerm", "... on Term { id }", {
      as: admin,
      input: { vocabulary: "REGION", nameEn: region, nameFr: `${region} (fr)` },
    });
    await openShort();
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog", { name: "Edit the article" });
    await dialog.getByRole("combobox", { name: "Regions" }).fill("strait of maruel");
    await page.getByRole("option", { name: region, exact: true }).waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("imports are gone through one after the other", () => {
  test("by key, in the order of the list that one came from", async () => {
    const titles = [unique("First of the batch"), unique("Second of the batch")];
    for (const title of titles) await newArticle(editor, title, paragraph(1), paragraph(2));
    await visit(page, "/import");
    await expectOpenToAll(page);
    await shots(page, "imports");
    const rows = page.getByRole("row").filter({ has: page.locator('a[href^="/import/imp_"]') });
    const [first, second] = await rows
      .locator('a[href^="/import/imp_"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    await visit(page, first ?? "");
    const walk = page.getByRole("navigation", { name: "The list of imports" });
    await walk.getByText(/^1 of \d+$/).waitFor();
    await expectOpenToAll(page);
    await windowShots(page, "import-walk");
    await page.keyboard.press(".");
    await page.waitForURL(({ pathname }) => pathname === second);
    await walk.getByText(/^2 of \d+$/).waitFor();
    await settled(page);
    await page.keyboard.press(",");
    await page.waitForURL(({ pathname }) => pathname === first);
  });
});

test("in French and by night, and where nothing is marked yet", async () => {
  const { page: french } = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" });
  const article = await newArticle(editor, "Le temps était beau, et les gens se promenaient.");
  await visit(french, `/articles/${article.id}`);
  await expectOpenToAll(french);
  await french.getByText("Rien n’est encore marqué").waitFor();
  await windowShots(french, "workspace-french-empty");
  const dense = await newArticle(editor, ...Array.from({ length: 6 }, (_, number) => paragraph(number)));
  await visit(french, `/articles/${dense.id}`);
  await french.keyboard.press("j");
  await french.keyboard.press("a");
  await french.getByText("La suggestion est devenue une affirmation").first().waitFor();
  await expectOpenToAll(french);
  await windowShots(french, "workspace-french");
});
