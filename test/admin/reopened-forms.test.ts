import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, shots, visit } from "../testkit/desk-page.ts";
import { newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { submitted } from "../testkit/review-desk.ts";
import { paragraph } from "./dense-article.ts";

let editor: Person;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

const dialog = (on = page) => on.getByRole("dialog");
const again = (on = page) => on.getByText("is here again");

async function open(path: string, on = page): Promise<void> {
  await visit(on, path);
}

async function reload(on = page): Promise<void> {
  await revisit(on);
}

/** The dialog is open again, by itself, and holds these words. */
async function expectReopened(words: string, on = page): Promise<void> {
  await reload(on);
  await again(on).waitFor();
  const boxes = dialog(on).getByRole("textbox");
  const values = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value));
  expect(values).toContain(words);
}

describe("a page that is loaded again opens what was being written in a dialog", () => {
  test("a claim of chosen words and a reworded suggestion, each until it is made", async () => {
    const article = await newArticle(editor, unique("Ports"), paragraph(0), paragraph(1));
    await open(`/articles/${article.id}`);
    await page.keyboard.press("c");
    await page.getByText("choose a sentence, Shift adds to it").first().waitFor();
    await page.keyboard.press("Enter");
    const words = unique("Ships, in the desk's words");
    await dialog().getByLabel("The claim, in the desk’s words").fill(words);
    await expectReopened(words);
    await expectOpenToAll(page);
    await shots(page, "reopened-claim");
    await page.keyboard.press("Control+Enter");
    await dialog().waitFor({ state: "hidden" });
    await page.locator("[data-item]", { hasText: words }).first().waitFor();

    await reload();
    await page.keyboard.press("j");
    while ((await page.locator("[data-item][data-active]", { hasText: "Accept" }).count()) === 0)
      await page.keyboard.press("j");
    await page.keyboard.press("e");
    const reworded = unique("Reworded");
    await dialog().getByRole("textbox").fill(reworded);
    await expectReopened(reworded);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Go on writing" }).click();
    await dialog().getByRole("textbox").focus();
    await page.keyboard.press("Control+Enter");
    await dialog().waitFor({ state: "hidden" });
    await page.locator("[data-item]", { hasText: reworded }).getByText("Draft").waitFor();
    await reload();
    expect(await dialog().count()).toBe(0);
  });

  test("a list of feeds and a feed, which closing by a slip asks about first", async () => {
    await open("/feeds");
    await page.getByRole("button", { name: "Bring in a list" }).click();
    await dialog().getByLabel("The list").fill("<opml><body>half typed");
    await expectReopened("<opml><body>half typed");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard it" }).click();
    await dialog().waitFor({ state: "detached" });
    await page.keyboard.press("n");
    await dialog().getByLabel("Address of the feed").fill("https://example.org/feed");
    await expectReopened("https://example.org/feed");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Discard it" }).click();
    await reload();
    expect(await dialog().count()).toBe(0);
  });

  test("the repair of an article, and what is typed about a source", async () => {
    const article = await newArticle(editor, "Some forty ships passed the strait.");
    await open(`/articles/${article.id}`);
    await page.keyboard.press("r");
    const title = unique("Repaired");
    await dialog().getByLabel("Title").fill(title);
    await expectReopened(title);
    const source = await newSource(editor, unique("Harbour"), "GOVERNMENT");
    await open(`/sources/${source.id}`);
    await page.keyboard.press("e");
    const name = unique("Harbour office");
    await page.locator("main").getByRole("textbox", { name: /^Name/ }).fill(name);
    await reload();
    await again().waitFor();
    expect(await page.locator("main").getByRole("textbox", { name: /^Name/ }).inputValue()).toBe(name);
  });

  test("a reviewer's reason, with the decision that it is for, and the author's for withdrawing", async () => {
    const claim = await submitted(editor, { text: unique("Forty ships") });
    const reviewer = await newPerson(["REVIEWER"]);
    const { page: theirs } = await atTheDesk(reviewer);
    await open(`/reviews/${claim.reviewId}`, theirs);
    await theirs.keyboard.press("x");
    await dialog(theirs).getByRole("textbox").fill("It says something else there.");
    await expectReopened("It says something else there.", theirs);
    await dialog(theirs)
      .getByRole("heading", { name: /Reject/ })
      .waitFor();

    await open(`/claims/${claim.id}`);
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("alertdialog").getByRole("textbox").fill("Not ours to say.");
    await reload();
    const asked = page.getByRole("alertdialog");
    await again().waitFor();
    expect(await asked.getByRole("textbox").inputValue()).toBe("Not ours to say.");
    await asked.getByRole("button", { name: "Cancel" }).click();
    await reload();
    expect(await asked.count()).toBe(0);
  });
});

test("5 MB pasted into one line are cut to what a line may be, and the page goes on", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("/sources/new");
  await page.evaluate(() => navigator.clipboard.writeText("word ".repeat(1_000_000)));
  const names = page.getByRole("combobox", { name: "Other names" });
  await names.focus();
  await page.keyboard.press("ControlOrMeta+v");
  expect((await names.inputValue()).length).toBe(4_000);
  await page.locator("main").getByRole("textbox", { name: /^Name/ }).fill("Still here");
});
