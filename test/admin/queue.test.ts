import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { comeTrue } from "../testkit/come-true.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shots, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { onDeskWith, submitted, type Submitted } from "../testkit/review-desk.ts";
import { dialog, isSameLoad, mark, rows, searchFor, waiting } from "./queue-page.ts";
import { chooseItem, pressOn, tabTo } from "../testkit/tab-key.ts";

/** What the claims of this story have in common, and nothing else at the desk. */
const word = unique("harbour").replaceAll(/[ -]/g, "");

let editor: Person;
let reviewer: Person;
let colleague: Person;
let page: Page;
let theirs: Page;
const claims: Submitted[] = [];

const handIn = (text: string, more: Record<string, unknown> = {}) =>
  submitted(editor, { text: `${text} ${word}`, topics: [word], ...more });

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], "Édith Éditrice");
  await onDeskWith({ dueWithinHours: 48 }, editor);
  reviewer = await newPerson(["REVIEWER"], "Rita Reviewer");
  colleague = await newPerson(["REVIEWER"], unique("Camille"));
  claims.push(await handIn("Forty-two ships waited off the", { kind: "FIGURE" }));
  claims.push(await handIn("The minister closed the"));
  claims.push(await handIn("Nobody was hurt in the"));
  ({ page } = await atTheDesk(reviewer));
  ({ page: theirs } = await atTheDesk(colleague, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

describe("a reviewer's day, by keys alone", () => {
  test("begins with how much waits, in the title and beside every view", async () => {
    await comeTrue(async () => expect(await page.title()).toMatch(/^\(\d[\d,]*\) Queue/));
    const views = page.getByRole("navigation", { name: "Views of the queue" });
    for (const name of [
      "Awaiting me",
      "Taken by me",
      "Returned to me",
      "Overdue",
      "All open",
      "Recently decided",
    ]) {
      await views.getByRole("link", { name: new RegExp(`^${name}\\s*\\d+$`) }).waitFor();
    }
    await searchFor(word, page);
    expect(await rows(page).count()).toBe(3);
    await expectOpenToAll(page);
    await shots(page, "queue");
  });

  test("a view with its filters, order and columns is saved under a name, and shared", async () => {
    await pressOn(page, "Order");
    for (const order of ["Due first", "Longest waiting first", "Latest submitted first"]) {
      await page.locator("[role=option][data-highlighted]", { hasText: order }).waitFor();
      if (order !== "Latest submitted first") await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("order") === "newest");
    await settled(page);
    await pressOn(page, "Columns");
    await tabTo(page, "");
    await expectOpenToAll(page);
    await page.getByRole("checkbox", { name: "Topics" }).focus();
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.searchParams.get("columns")?.includes("TOPICS") === true);
    await page.getByRole("button", { name: "Move “Topics” forward" }).press("Enter");
    await page.waitForURL(
      (url) => url.searchParams.get("columns") === "VERDICT,SUBMITTED,DUE,TOPICS,ASSIGNEE",
    );
    await page.locator("th", { hasText: "Topics" }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "queue-columns");
    await page.keyboard.press("Escape");
    await pressOn(page, "Save this view");
    await dialog(page).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).getByText("Give it a name.").waitFor();
    await page.keyboard.type(`Ships ${word}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expectOpenToAll(page);
    await shots(page, "save-view");
    await pressOn(page, "Save");
    await dialog(page).waitFor({ state: "hidden" });
    await page.waitForURL((url) => url.searchParams.has("view"));
    await page.getByRole("columnheader", { name: "Topics" }).waitFor();
    expect(await rows(page).first().textContent()).toContain("Nobody was hurt");
    await expectOpenToAll(page);
    await shots(page, "saved-view");
  });

  test("and colleagues open it by its link, see whose it is, and cannot change it", async () => {
    await visit(theirs, page.url());
    const tab = theirs.getByRole("navigation", { name: "Vues gardées" }).locator("[aria-current=page]");
    expect(await tab.textContent()).toContain(`Ships ${word}partagée par Rita Reviewer3`);
    expect(await rows(theirs).count()).toBe(3);
    await pressOn(theirs, "Autres actions sur cette vue");
    await theirs.getByRole("menuitem", { name: "Copier son lien" }).waitFor();
    expect(await theirs.getByRole("menuitem", { name: /Renommer|Supprimer/ }).count()).toBe(0);
    await theirs.keyboard.press("Enter");
    await theirs.getByText("L’ouverture de votre file est modifiée").first().waitFor();
    await visit(theirs, "/");
    expect(await rows(theirs).count()).toBe(3);
    await expectOpenToAll(theirs);
    await shots(theirs, "shared-view-fr");
  });

  test("what comes in meanwhile stands there without a reload", async () => {
    await mark(theirs);
    const before = waiting(await theirs.title());
    claims.push(await handIn("A crane fell into the"));
    await rows(theirs).filter({ hasText: "A crane fell" }).waitFor();
    await comeTrue(async () => {
      const views = theirs.getByRole("navigation", { name: "Vues gardées" });
      expect(await views.textContent()).toMatch(/Rita Reviewer4$/);
      expect(waiting(await theirs.title())).toBe(before + 1);
    });
    expect(await isSameLoad(theirs)).toBe(true);
  });

  test("a review is given another due date and handed over, with a word why", async () => {
    await visit(page, "/?queue=awaiting");
    await searchFor(word, page);
    await mark(page);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Forty-two ships/ }).waitFor();
    await settled(page);
    await page.keyboard.press("d");
    await dialog(page).waitFor();
    await expectOpenToAll(page);
    await shots(page, "due-date");
    await dialog(page).getByRole("textbox", { name: "Reason" }).fill("The vote is on Friday.");
    await revisit(page);
    await mark(page);
    await page.keyboard.press("d");
    await dialog(page).waitFor();
    const reason = dialog(page).getByRole("textbox", { name: "Reason" });
    expect(await reason.inputValue()).toBe("The vote is on Friday.");
    await dialog(page)
      .getByText(/is here again/)
      .waitFor();
    await pressOn(page, "In a week");
    await pressOn(page, "Set it");
    await dialog(page).waitFor({ state: "hidden" });
    await page
      .getByText(/^(in 7 days|in 1 week|next week)$/)
      .first()
      .waitFor();
    await page.keyboard.press("h");
    await dialog(page).waitFor();
    await page.keyboard.type(editor.email);
    const author = page.getByRole("option", { name: "Édith Éditrice Is no reviewer" });
    await author.waitFor();
    expect(await author.getAttribute("aria-disabled")).toBe("true");
    await expectOpenToAll(page);
    await shots(page, "hand-over-choices");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(colleague.name);
    await page.getByRole("option", { name: colleague.name }).waitFor();
    await page.keyboard.press("Enter");
    await tabTo(page, "");
    await dialog(page).getByRole("textbox", { name: "Why" }).focus();
    await page.keyboard.type("You were at the harbour.");
    await expectOpenToAll(page);
    await shots(page, "hand-over");
    await pressOn(page, "Hand it over");
    await dialog(page).waitFor({ state: "hidden" });
    await page.getByText(`Taken by ${colleague.name}`).waitFor();
    await page.getByText(`Rita Reviewer handed it over to ${colleague.name}`).waitFor();
    await page.getByText("You were at the harbour.").waitFor();
    await expectOpenToAll(page);
    await shots(page, "handed-over");
  });

  test("whoever gets it finds it among what they have taken", async () => {
    await pressOn(theirs, "Prises par moi");
    await theirs.waitForURL((url) => url.searchParams.get("queue") === "mine");
    await rows(theirs).filter({ hasText: "Forty-two ships" }).waitFor();
  });

  test("decide, next, decide: one key each, and no page is loaded", async () => {
    await page.keyboard.press("a");
    await dialog(page).waitFor();
    await pressOn(page, "Approve");
    await dialog(page).waitFor({ state: "hidden" });
    await page.getByText("Approved", { exact: true }).first().waitFor();
    // What comes next is the next of the view that the first was opened from.
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: /The minister closed/ }).waitFor();
    await settled(page);
    await page.keyboard.press("r");
    await dialog(page).waitFor();
    await page.keyboard.type("When was it closed?");
    await pressOn(page, "Request changes");
    await dialog(page).waitFor({ state: "hidden" });
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: /Nobody was hurt/ }).waitFor();
    expect(await isSameLoad(page)).toBe(true);
    await visit(page, `/?queue=decided&words=${word}`);
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(2);
    await expectOpenToAll(page);
    await shots(page, "decided");
  });

  test("a saved view is renamed and deleted by whoever made it", async () => {
    await visit(page, "/");
    await pressOn(page, `Ships ${word}`);
    await page.waitForURL((url) => url.searchParams.has("view"));
    await settled(page);
    await pressOn(page, "More for this view");
    await chooseItem(page, "Rename or share…");
    await page.keyboard.press("Enter");
    await dialog(page).waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(`Vessels ${word}`);
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "hidden" });
    await page.getByRole("link", { name: `Vessels ${word}` }).waitFor();
    await settled(page);
    await pressOn(page, "More for this view");
    await chooseItem(page, "Delete");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await expectOpenToAll(page);
    await pressOn(page, "Delete");
    await page.waitForURL((url) => url.searchParams.get("queue") === "awaiting");
    await page.getByRole("link", { name: `Vessels ${word}` }).waitFor({ state: "detached" });
  });

  test("where nothing matches, the screen says so and how to see more", async () => {
    await visit(page, `/?queue=returned&words=${word}`);
    await page.getByText("No review matches").first().waitFor();
    await expectOpenToAll(page);
    await shots(page, "queue-empty");
  });
});
