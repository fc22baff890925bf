import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, visit } from "../testkit/desk-page.ts";
import { newArticle, newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { paragraph, windowShots } from "./dense-article.ts";

let editor: Person;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

async function openDense(paragraphs = 14): Promise<{ claim: string; text: string[] }> {
  const text = Array.from({ length: paragraphs }, (_, number) => paragraph(number));
  const article = await newArticle(editor, unique("Ports of the strait"), ...text);
  const exact = "the port of Maruel counted 41,100 ships";
  const claim = unique("Maruel counted 41,100 ships in 2000");
  await newClaim(editor, {
    text: claim,
    kind: "FIGURE",
    appearance: { articleId: article.id, anchor: { exact } },
  });
  await visit(page, `/articles/${article.id}`);
  return { claim, text };
}

const marks = (line: string) => page.locator(`.item-mark[data-line=${line}]`);
const entry = (text: string) => page.locator("[data-item]", { hasText: text });

/** The first line of marked words: the middle of words that run over two lines is none of theirs. */
async function hoverWords(line: string): Promise<void> {
  const at = await marks(line)
    .first()
    .evaluate((mark) => {
      const { left, top, height } = mark.getClientRects()[0] ?? new DOMRect();
      return { x: left + 6, y: top + height / 2 };
    });
  await page.mouse.move(at.x, at.y);
}

describe("the text and what is marked in it are one", () => {
  test("a mouse or the focus on either side shows the pair on both", async () => {
    const { claim } = await openDense();
    await expectOpenToAll(page);
    await windowShots(page, "workspace");
    await entry(claim).hover();
    expect(await marks("open").first().getAttribute("data-paired")).toBe("");
    await page.mouse.move(2, 2);
    expect(await page.locator("[data-paired]").count()).toBe(0);
    await hoverWords("open");
    expect(await entry(claim).getAttribute("data-paired")).toBe("");
    await page.locator('mark[role="button"]').nth(2).focus();
    const focused = await page.locator('mark[role="button"]').nth(2).getAttribute("data-mark");
    await page.locator(`[data-item="${focused ?? ""}"][data-paired]`).waitFor();
  });

  test("the list goes on with the text, and an entry that is chosen leads to its words", async () => {
    const { claim } = await openDense();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.mouse.move(2, 2);
    const list = page.locator(".item-list");
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, document.querySelector(".article-text")?.scrollHeight ?? 0));
    await page.waitForFunction(() => (document.querySelector(".item-list")?.scrollTop ?? 0) > 400);
    await list.evaluate((element) => element.scrollTo(0, 0));
    await entry(claim).getByRole("button").first().click();
    await page.waitForFunction(() => {
      const box = document.querySelector(".item-mark[data-active]")?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await expectOpenToAll(page);
    await windowShots(page, "workspace-active");
  });
});

describe("the best suggestions come first", () => {
  test("the text marks the best, the others wait until they are asked for", async () => {
    await openDense();
    const marked = await page.locator('.item-mark[data-line=suggested][role="button"]').count();
    await page.getByText(/more suggestions wait/).waitFor();
    await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('.item-mark[data-line=suggested][role="button"]').length > before,
      marked,
    );
    await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
    await page.getByText("All suggestions are shown").waitFor();
    await page.getByRole("button", { name: "Only the best" }).click();
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll('.item-mark[data-line=suggested][role="button"]').length === before,
      marked,
    );
  });

  test("of one kind, and the list by rank", async () => {
    await openDense();
    await page.getByRole("combobox", { name: "Kind" }).click();
    await page.getByRole("option", { name: "Quotation" }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[data-item]")].every(({ textContent }) =>
        textContent?.includes("Quotation"),
      ),
    );
    await page.getByRole("radio", { name: "Best first" }).click();
    expect(await page.locator("[data-item]").first().textContent()).toContain("Quotation");
    await expectOpenToAll(page);
    await page.getByRole("radio", { name: "By place" }).click();
  });
});

describe("everything that is decided by a key can be taken back by a key", () => {
  const suggested = () => page.locator('[data-item]:has([data-line="suggested"])');

  test("accepted, dismissed and accepted again: the last first, and what is undone is said", async () => {
    await openDense();
    await page.keyboard.press("j");
    const first = (await page.locator("[data-item][data-active] button").first().textContent()) ?? "";
    await page.keyboard.press("a");
    await entry(first).getByText("Draft").waitFor();
    await page.getByText("The suggestion became a claim.").first().waitFor();
    await page.waitForFunction(() => document.querySelector("[data-item][data-active]") !== null);
    const second = (await page.locator("[data-item][data-active] button").first().textContent()) ?? "";
    await page.keyboard.press("x");
    await page.getByText("The suggestion is put away.").first().waitFor();
    expect(await entry(second).count()).toBe(0);
    await page.keyboard.press("u");
    await page.getByText("Undone: the suggestion is open again.").first().waitFor();
    await entry(second).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: the claim is taken back, the suggestion is open again.").first().waitFor();
    await suggested().filter({ hasText: first }).waitFor();
    await revisit(page);
    await suggested().filter({ hasText: first }).waitFor();
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    for (const meaning of ["Dismiss the suggestion", "Undo what was decided last", "Do it again"])
      await keys.getByText(meaning).waitFor();
    await page.keyboard.press("Escape");
  });

  test("a suggestion is reworded before it is accepted, and one that the desk has is not made twice", async () => {
    await openDense();
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "Reword the suggestion" });
    const words = unique("In other words");
    await dialog.getByRole("textbox").fill(words);
    await expectOpenToAll(page);
    await dialog.getByRole("button", { name: "Accept" }).click();
    await dialog.waitFor({ state: "hidden" });
    await entry(words).getByText("Draft").waitFor();
    await page.keyboard.press("U");
    await page.keyboard.press("u");
    await page.getByText("Undone: the claim is taken back").first().waitFor();
    await page.waitForFunction((gone) => !document.body.textContent?.includes(gone), words);
  });
});

test("what the server does not take is back where it was, and that is said", async () => {
  await openDense(3);
  await page.keyboard.press("j");
  const first = (await page.locator("[data-item][data-active] button").first().textContent()) ?? "";
  await page.route("**/articles/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.keyboard.press("a");
  await page.getByText("The server did not answer.").first().waitFor();
  await page.locator('[data-item]:has([data-line="suggested"])', { hasText: first }).waitFor();
  await page.unroute("**/articles/**");
});

describe("words are chosen by keys alone", () => {
  test("a sentence is cut down to the words that are meant, made a claim of, and that is taken back", async () => {
    await openDense(3);
    await page.keyboard.press("c");
    await page.getByText("choose a sentence, Shift adds to it").first().waitFor();
    await page.keyboard.press("ArrowDown");
    for (const _ of "in 2000") await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const chosen =
      (await page.getByRole("status").filter({ hasText: "choose a sentence" }).textContent()) ?? "";
    expect(chosen).toContain("the port of Maruel counted 41,100 ships");
    await expectOpenToAll(page);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Make a claim of these words" });
    const quoted = (await dialog.locator("blockquote").textContent()) ?? "";
    expect(chosen).toContain(quoted);
    expect(quoted.startsWith("the port of Maruel")).toBe(true);
    const words = unique("Ships were counted");
    await dialog.getByLabel("The claim, in the desk’s words").fill(words);
    await page.keyboard.press("Control+Enter");
    await dialog.waitFor({ state: "hidden" });
    await entry(words).first().waitFor();
    await page.keyboard.press("u");
    await page.getByText("Undone: the claim is taken back.").first().waitFor();
    await page.waitForFunction(
      (gone) => !document.querySelector(".item-list")?.textContent?.includes(gone),
      words,
    );
  });
});
