import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { decide, onDeskWith, readyClaim, submitted } from "../testkit/review-desk.ts";
import { pressOn } from "../testkit/tab-key.ts";

/** What the claims of this story have in common, and nothing else at the desk. */
const word = unique("quay").replaceAll(/[ -]/g, "");

let editor: Person;
let reviewer: Person;
let page: Page;
let theirs: Page;

const told = (text: string) => ({ text: `${text} ${word}`, topics: [word] });

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], "Édith Éditrice");
  await onDeskWith({}, editor);
  reviewer = await newPerson(["REVIEWER"], "Rita Reviewer");
  await readyClaim(editor, told("A crane fell from the"));
  await newClaim(editor, told("Boats were tied to the"));
  await readyClaim(editor, told("Cargo was left on the"));
  await decide(reviewer, await submitted(editor, told("Dockers left the")));
  await newClaim(await newPerson(["EDITOR"]), told("Eels live below the"));
  ({ page } = await atTheDesk(editor));
  ({ page: theirs } = await atTheDesk(reviewer, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

const dialog = (on: Page) => on.getByRole("dialog");
const box = (on: Page, text: string) => on.getByRole("checkbox", { name: new RegExp(text) });
const header = (on: Page, name: string) => on.getByRole("columnheader", { name });
const words = (on: Page) => on.locator("table [data-row-link]").allTextContents();
const at = (on: Page, name: string, value: string | null) =>
  on.waitForURL((url) => url.searchParams.get(name) === value);

describe("an editor works with the list of claims", () => {
  test("headers sort it by link, columns are chosen and put in order, and stay so the next time", async () => {
    await visit(page, `/claims?topic=${word}`);
    await header(page, "Claim").getByRole("link").press("Enter");
    await at(page, "order", "TEXT");
    await page.locator("th[aria-sort=ascending]", { hasText: "Claim" }).waitFor();
    expect((await words(page)).map((text) => text[0])).toEqual(["A", "B", "C", "D", "E"]);
    await header(page, "Claim").getByRole("link").press("Enter");
    await at(page, "order", "TEXT_BACK");
    await page.locator("th[aria-sort=descending]", { hasText: "Claim" }).waitFor();
    expect((await words(page)).map((text) => text[0])).toEqual(["E", "D", "C", "B", "A"]);
    await pressOn(page, "Columns");
    const choice = page.getByRole("dialog", { name: "Columns" });
    await choice.getByRole("checkbox", { name: "Topics" }).press("Space");
    await header(page, "Topics").waitFor();
    await choice.getByRole("button", { name: "Move “Topics” forward" }).press("Enter");
    await at(page, "columns", "kind,verdict,state,topics,updated");
    await choice.getByRole("checkbox", { name: "Kind" }).press("Space");
    await at(page, "columns", "verdict,state,topics,updated");
    await expectOpenToAll(page);
    await shots(page, "columns");
    await page.keyboard.press("Escape");
    await visit(page, `/claims?topic=${word}&order=TEXT`);
    const headers = await page.getByRole("columnheader").allTextContents();
    expect(headers.slice(1)).toEqual(["ClaimClaim", "Verdict", "State", "Topics", "ChangedChanged"]);
  });

  test("rows are chosen by key, by a range and all at once, and another filter lets them go", async () => {
    const count = page.getByRole("status").filter({ hasText: "chosen" });
    await page.keyboard.press("j");
    await page.getByText("All on this page").hover();
    await page.keyboard.press("x");
    await count.getByText("1 chosen").waitFor();
    expect(await box(page, "A crane").isChecked()).toBe(true);
    await box(page, "A crane").click();
    await box(page, "A crane").click();
    await box(page, "Cargo").click({ modifiers: ["Shift"] });
    await count.getByText("3 chosen").waitFor();
    expect(await box(page, "Boats").isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "All on this page" }).press("Space");
    await count.getByText("5 chosen").waitFor();
    await expectOpenToAll(page);
    await shots(page, "chosen");
    await page.getByRole("searchbox").fill(`crane ${word}`);
    await page.getByRole("searchbox").press("Enter");
    await at(page, "search", `crane ${word}`);
    await page.getByText("5 rows of the list before are no longer chosen.").waitFor();
    expect(await box(page, "A crane").isChecked()).toBe(false);
  });

  test("what would be refused is said with its reason before anything is done, and the rest is done", async () => {
    await visit(page, `/claims?topic=${word}&order=TEXT`);
    // Before any script of the selection is there.
    await page.getByRole("checkbox", { name: "All on this page" }).check();
    await page.getByRole("status").getByText("5 chosen").waitFor();
    await pressOn(page, "Submit for review");
    await dialog(page).waitFor();
    await expectOpenToAll(page);
    await pressOn(page, "See what will happen");
    await dialog(page).getByText("2 of 5 will be changed.").waitFor();
    await dialog(page).getByText("3 stay as they are:").waitFor();
    expect(await dialog(page).getByRole("listitem").filter({ hasText: "Boats" }).textContent()).toMatch(
      /It lacks evidence/,
    );
    await expectOpenToAll(page);
    await shots(page, "preview");
    await pressOn(page, "Submit 2 claims");
    const report = page.getByRole("status").filter({ hasText: "2 were changed" });
    await report.waitFor();
    expect(await report.getByRole("link").allTextContents()).toHaveLength(3);
    await page.getByRole("status").getByText("3 chosen").waitFor();
    await page
      .getByRole("row", { name: /A crane/ })
      .getByText("In review")
      .waitFor();
    await expectOpenToAll(page);
    await shots(page, "report");
  });

  test("topics are added by keys alone, and what was approved is said to be reviewed again", async () => {
    await pressOn(page, "Topics");
    await dialog(page).waitFor();
    await pressOn(page, "See what will happen");
    await dialog(page).getByText("Name a topic to add or to take away.").waitFor();
    await dialog(page).getByRole("combobox", { name: "Add" }).focus();
    await page.keyboard.type(`mooring${word}`);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expectOpenToAll(page);
    await pressOn(page, "See what will happen");
    await dialog(page).getByText("3 of 3 will be changed.").waitFor();
    await dialog(page)
      .getByText(/1 is approved or published/)
      .waitFor();
    await pressOn(page, "Back");
    await dialog(page).getByText(`mooring${word}`).waitFor();
    await pressOn(page, "See what will happen");
    await pressOn(page, "Change 3 claims");
    await page.getByRole("status").getByText("3 were changed").waitFor();
    await page
      .getByRole("row", { name: /Dockers/ })
      .getByText(`mooring${word}`)
      .waitFor();
  });
});

test("a reviewer takes many reviews from the queue, in French and in the dark", async () => {
  await visit(theirs, `/?queue=open&words=${word}`);
  await theirs.getByRole("checkbox", { name: "Toute la page" }).press("Space");
  await theirs.getByRole("status").getByText("3 choisies").waitFor();
  await expectOpenToAll(theirs);
  await shots(theirs, "queue-chosen-fr");
  await pressOn(theirs, "Prendre");
  await dialog(theirs).getByText("3 sur 3 changeront.").waitFor();
  await expectOpenToAll(theirs);
  await shots(theirs, "take-fr");
  await pressOn(theirs, "Prendre 3 relectures");
  await theirs.getByRole("status").getByText("3 ont changé").waitFor();
  await theirs.locator("tbody tr", { hasText: "Rita Reviewer" }).nth(2).waitFor();
  await expectOpenToAll(theirs);
});
