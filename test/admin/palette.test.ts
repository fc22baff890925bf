import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shots, visit } from "../testkit/desk-page.ts";
import { newSource } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { submitted, type Submitted } from "../testkit/review-desk.ts";

/** Words that nothing else at the desk has, of letters alone: what is typed of them can be their beginning. */
const word = `q${Array.from({ length: 11 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("")}`;

let editor: Person;
let claim: Submitted;
let page: Page;
let french: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], "Édith Éditrice");
  claim = await submitted(editor, {
    text: `L’été dernier, le ${word} fut annulé deux fois.`,
    language: "fr",
  });
  await newSource(editor, `Préfecture de ${word}`);
  ({ page } = await atTheDesk(editor));
  ({ page: french } = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

const palette = (on: Page) => on.getByRole("dialog");
const chosen = (on: Page) => palette(on).locator("[role=option][data-highlighted]");

async function open(on: Page): Promise<void> {
  // One that is closing still fades out.
  await palette(on).waitFor({ state: "detached" });
  await on.keyboard.press("Control+k");
  await palette(on).getByRole("combobox").waitFor();
}

async function type(on: Page, words: string): Promise<void> {
  await palette(on).getByRole("combobox").fill(words);
  await palette(on).locator("[role=listbox][aria-busy=false]").waitFor({ state: "attached" });
}

/** The server has been told what was opened. */
const noted = (on: Page) =>
  on.waitForResponse((response) => response.request().postData()?.includes("NoteOpened") === true);

test("Ctrl K opens the palette from anywhere; Esc closes it and gives focus back", async () => {
  await page.getByRole("link", { name: "Claims", exact: true }).focus();
  await open(page);
  await palette(page).getByRole("option", { name: "New claim" }).waitFor();
  await expectOpenToAll(page);
  await shots(page, "palette-empty");
  await page.keyboard.press("Escape");
  await palette(page).waitFor({ state: "detached" });
  expect(await page.locator(":focus").textContent()).toBe("Claims");
});

test("things are found as one types, in groups, marked, with their state, and counted for screen readers", async () => {
  await page.getByRole("button", { name: "Find anything" }).click();
  await type(page, `ete annules ${word.slice(0, 8)}`);
  const option = palette(page).getByRole("group", { name: "Claims" }).getByRole("option");
  expect(await option.textContent()).toContain("In review");
  expect(await option.locator("mark").allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining("annulé"), word]),
  );
  await palette(page).getByRole("group", { name: "Open reviews" }).waitFor();
  expect(await palette(page).getByRole("status").textContent()).toBe("2 results");
  await type(page, word);
  await palette(page).getByRole("group", { name: "Sources" }).waitFor();
  await expectOpenToAll(page);
  await shots(page, "palette-found");
  await type(page, "zzz xxx yyy");
  await palette(page).getByText("Nothing found for").waitFor();
  await page.keyboard.press("Escape");
});

test("the arrows choose, Enter opens, Ctrl Enter opens in a new tab, and Enter is not faster than the answer", async () => {
  await open(page);
  await type(page, word);
  const first = await chosen(page).textContent();
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page).textContent()).resolves.not.toBe(first);
  await page.keyboard.press("ArrowUp");
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  await (await opened).waitForURL(/\/(?:claims|sources|reviews)\//);
  await (await opened).close();
  await palette(page).getByRole("combobox").fill("");
  await page.keyboard.type(claim.id);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/claims/${claim.id}`);
  await settled(page);
});

test("what was opened is offered on every device, and listed until it is cleared", async () => {
  await visit(page, `/sources`);
  await Promise.all([noted(page), visit(page, `/claims/${claim.id}`)]);
  await open(french);
  await palette(french)
    .getByRole("group", { name: "Ouverts récemment" })
    .getByRole("option")
    .filter({ hasText: word })
    .waitFor();
  await french.keyboard.press("Escape");
  await visit(page, "/recent");
  await page.getByRole("main").getByText(word).waitFor();
  await expectOpenToAll(page);
  await shots(page, "recent");
  await page.getByRole("button", { name: "Clear the list" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Clear the list" }).click();
  await page.getByText("Nothing yet").waitFor();
});

test("commands are carried out: theme, language, keys, pages", async () => {
  await open(french);
  await type(french, "nouvelle aff");
  expect(await chosen(french).textContent()).toContain("Nouvelle affirmation");
  await shots(french, "palette-french");
  await type(french, "apparence clair");
  await french.keyboard.press("Enter");
  await french.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
  await open(french);
  await type(french, "english");
  expect(await chosen(french).textContent()).toContain("English");
  await french.keyboard.press("Enter");
  await french.waitForFunction(() => document.documentElement.lang.startsWith("en"));
  await open(french);
  await type(french, "keyboard shortcuts");
  await french.keyboard.press("Enter");
  await palette(french).getByRole("heading", { name: "Keyboard shortcuts" }).waitFor();
  await french.keyboard.press("Escape");
  await palette(french).waitFor({ state: "detached" });
});

describe("a list is gone back to as it was left, with the row that was opened in focus", () => {
  const focused = (on: Page) => on.locator("[data-row-link]:focus").getAttribute("href");
  let list = "";

  /** Opens the second of the claims that were found, by keys. */
  async function openSecond(): Promise<string | null> {
    await settled(page);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const href = await focused(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href ?? ""}`);
    await settled(page);
    return href;
  }

  beforeAll(async () => {
    await submitted(editor, { text: `Another thing of ${word}.` });
    await submitted(editor, { text: `One more of ${word}.` });
    await visit(page, "/claims");
    await page.keyboard.press("/");
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("search") === word);
    await settled(page);
    list = page.url();
  });

  test.each([
    ["the browser's own way back", () => page.goBack()],
    [
      "the breadcrumb",
      () => page.getByRole("navigation", { name: "You are here" }).getByRole("link").first().click(),
    ],
    [
      "a key",
      async () => {
        await page.keyboard.press("g");
        await page.keyboard.press("l");
      },
    ],
  ])("by %s", async (_way, goBack) => {
    const opened = await openSecond();
    await goBack();
    await page.waitForURL(list);
    await page.locator("[data-row-link]:focus").waitFor();
    expect(await focused(page)).toBe(opened);
    await page.locator("[data-row-link]:focus").blur();
  });
});

describe("the key sheet tells the keys of the page that is open", () => {
  const sheet = () => page.getByRole("dialog", { name: "Keyboard shortcuts" });
  const listed = async () => {
    await page.keyboard.press("?");
    await sheet().waitFor();
    const lines = await sheet()
      .locator("dl > div")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("kbd")].map((key) => key.textContent).join(" ")),
      );
    await page.keyboard.press("Escape");
    await sheet().waitFor({ state: "detached" });
    return lines;
  };

  test.each([
    "/",
    "/claims",
    "/claims/:claim",
    "/reviews/:review",
    "/articles",
    "/sources",
    "/recent",
    "/account",
  ])("%s: none twice, and those of the shell always", async (path) => {
    await visit(page, path.replace(":claim", claim.id).replace(":review", claim.reviewId));
    const keys = (await listed()).filter((one) => one !== "↵");
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toEqual(expect.arrayContaining(["?", "/", "Ctrl K", "g q", "g c"]));
  });

  test("they do nothing once they are switched off, but for the palette's, and can be switched on again there", async () => {
    await open(page);
    await type(page, "shortcuts off");
    await page.keyboard.press("Enter");
    await palette(page).waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await open(page);
    expect(await page.getByRole("dialog").count()).toBe(1);
    await type(page, "shortcuts on");
    await page.keyboard.press("Enter");
    await palette(page).waitFor({ state: "detached" });
    expect(await listed()).toContain("g q");
  });
});
