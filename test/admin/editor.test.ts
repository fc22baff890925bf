import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { hasSample, samplePath, twin } from "../testkit/article-text.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, selectWords, settled, visit } from "../testkit/desk-page.ts";
import { newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

async function paste(text: string): Promise<void> {
  await visit(page, "/import");
  await expectOpenToAll(page);
  await page.getByLabel("Text of the article").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/import\/imp_/);
  await settled(page);
}

const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const choice = (name: string) => page.getByRole("combobox", { name, exact: true });

describe("an editor's day, from a pasted article to a claim in review", () => {
  const headline = unique("Le traité qui livre le détroit de Maruel");
  const quotation = unique("Le détroit restera ouvert à tous");
  const words = "L'an dernier, 43 100 navires ont franchi ce bras de mer";
  const claim = unique("En 2024, 43 100 navires ont franchi le détroit de Maruel");

  test("the article is read, each field with its place, and repaired where the reading is not liked", async () => {
    await paste(twin(headline, quotation));
    await expectOpenToAll(page);
    expect(await field("Title").inputValue()).toBe(headline);
    expect(await field("Published").inputValue()).toBe("2025-05-17");
    expect(await choice("Publisher").inputValue()).toBe("Horizons partagés");
    expect(await page.getByText("Anselme Courtival", { exact: true }).first().isVisible()).toBe(true);
    expect(await field("Copyright notice").inputValue()).toContain("Copyright © Anselme Courtival");
    expect(await field("Disclaimer").inputValue()).toContain("décline toute responsabilité");
    const body = await field("Text").inputValue();
    expect(body).toContain("douze ans et se renouvelle par tacite reconduction");
    expect(body).not.toContain("Copyright");
    await field("Standfirst").fill("Ce que change un traité de douze ans.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("The article is saved.").first().waitFor();
  });

  test("the same text again leads to the article that exists", async () => {
    await visit(page, "/import");
    await page.getByLabel("Text of the article").fill(twin(headline, quotation));
    await page.getByRole("button", { name: "Read the article" }).click();
    await page.getByText("The desk had this text already").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(headline);
  });

  test("a suggestion becomes a claim by one key, and selected words by another", async () => {
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    await expectOpenToAll(page);
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.getByText("The suggestion became a claim.").first().waitFor();
    await page.getByRole("complementary").getByText(quotation).first().waitFor();
    await selectWords(page.getByRole("group", { name: "Text of the article" }), words);
    await page.getByRole("toolbar", { name: "Selected words" }).waitFor();
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog", { name: "Make a claim of these words" });
    await dialog.waitFor();
    expect(await dialog.locator("blockquote").textContent()).toBe(words);
    await expectOpenToAll(page);
    await dialog.getByLabel("The claim, in the desk’s words").fill(claim);
    await dialog.getByRole("button", { name: "Make the claim" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText(claim).first().waitFor();
  });

  test("a second one of the same words is shown the first", async () => {
    await settled(page);
    await page.keyboard.press("c");
    await page.getByText("choose a sentence, Shift adds to it").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Make a claim of these words" });
    await dialog.getByLabel("The claim, in the desk’s words").fill(claim);
    await dialog.getByRole("button", { name: "Make the claim" }).click();
    await dialog.getByText("The desk has this claim already").waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "hidden" });
  });

  test("it is given evidence and a verdict, and submitted", async () => {
    const source = unique("Registre du port");
    await newSource(editor, source, "DOCUMENT");
    await page.getByRole("link", { name: "Claims", exact: true }).click();
    await page.getByRole("link", { name: claim }).click();
    await page.getByRole("heading", { level: 1, name: claim }).waitFor();
    await expectOpenToAll(page);
    await page.getByRole("button", { name: "Add evidence" }).click();
    await choice("Source").fill(source);
    await page.getByRole("option", { name: source }).click();
    await page.getByLabel("Excerpt").fill("43 100 passages en 2024.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("The evidence is saved").first().waitFor();
    await page.getByRole("button", { name: "Propose a verdict" }).first().click();
    await page.getByRole("radio", { name: "True", exact: true }).click();
    await page.getByLabel("Rationale").fill("Le registre du port donne le même chiffre.");
    await page.getByRole("button", { name: "Save the verdict" }).click();
    await page.getByText("The verdict is saved").first().waitFor();
    await page.getByRole("button", { name: "Submit for review" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Submit", exact: true }).click();
    await page.getByText("Submitted for review").first().waitFor();
    await page.getByText("It is being reviewed.").waitFor();
    await expectOpenToAll(page);
  });
});

(hasSample ? test : test.skip)(
  "the sample article is read whole (skipped where ../shared/samples is not there)",
  async () => {
    await paste(readFileSync(samplePath, "utf8"));
    expect(await field("Title").inputValue()).toBe(
      "Accord stratégique Russie-Corée du Nord: de quoi accouche l'alliance militaire?",
    );
    expect(await field("Published").inputValue()).toBe("2024-06-24");
    expect(await choice("Publisher").inputValue()).toBe("Mondialisation.ca");
    for (const read of ["Philippe Rosenthal", "Asie", "Russie et CEI", "Histoire et Géopolitique"]) {
      await page
        .getByRole("group", { name: read })
        .or(page.getByText(read, { exact: true }))
        .first()
        .waitFor();
    }
    expect(await choice("Original source").inputValue()).toBe("Observateur continental");
    expect(await field("Contact").inputValue()).toContain("media@globalresearch.ca");
  },
);
