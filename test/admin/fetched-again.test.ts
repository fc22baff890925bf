import type { Page } from "playwright-core";
import { edit, read } from "../api/articles/articles.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shot, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { pageOf, WebSite } from "../testkit/web-site.ts";

let editor: Person;
let page: Page;
let site: WebSite;

beforeAll(async () => {
  [site, editor] = [await new WebSite().open(), await newPerson(["EDITOR"])];
  ({ page } = await atTheDesk(editor));
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

const rows = (headline: string) => page.getByRole("row").filter({ hasText: headline });

/** Gives the address, and waits for what the list says of it: the newest stands above. */
async function fetched(path: string, headline: string, outcome: string): Promise<void> {
  await visit(page, "/import");
  await page.getByRole("tab", { name: "Addresses" }).click();
  await page.getByLabel("Addresses of pages").fill(site.at(path));
  await page.getByRole("button", { name: "Fetch the pages" }).click();
  await rows(headline).first().getByText(outcome, { exact: true }).waitFor();
}

async function opened(headline: string): Promise<void> {
  await rows(headline).first().getByRole("link", { name: headline }).click();
  await page.waitForURL(/\/import\/imp_/);
  await settled(page);
}

const articleId = async (): Promise<string> => {
  const href = await page.getByRole("link", { name: "Open the article" }).first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
};

/** Says something else each time that it is asked. */
const changing = (path: string, headline: string) =>
  site.has(path, (_, response, count) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(pageOf(headline, { words: `Votes: ${String(count)}00.` })),
  );

describe("an editor gives an address again", () => {
  test("and is told that the page says what it said before", async () => {
    const headline = unique("Same");
    site.has("/same", pageOf(headline));
    await fetched("/same", headline, "New article");
    await fetched("/same", headline, "Unchanged");
    expect(await rows(headline).count()).toBe(2);
    await opened(headline);
    await page.getByText("The page says what it said before").waitFor();
    await expectOpenToAll(page);
    expect((await read(await articleId(), { as: editor })).revision.number).toBe(1);
  });

  test("and is told that the article has a new text, which is there", async () => {
    const headline = unique("Changed");
    changing("/changed", headline);
    await fetched("/changed", headline, "New article");
    await fetched("/changed", headline, "New text of an article");
    await opened(headline);
    await page.getByText("The page says something else than before", { exact: true }).waitFor();
    const text = page.getByRole("textbox", { name: "Text", exact: true });
    expect(await text.inputValue()).toContain("Votes: 200.");
    await expectOpenToAll(page);
    await shot(page, "import-new-text");
    expect((await read(await articleId(), { as: editor })).revision.number).toBe(2);
  });

  test("whose text somebody repaired, and is told that it stays, beside what the page says now", async () => {
    const headline = unique("Repaired");
    changing("/repaired", headline);
    await fetched("/repaired", headline, "New article");
    await opened(headline);
    const article = await read(await articleId(), { as: editor });
    await edit(editor, article, { text: "What a person made of it." });
    await fetched("/repaired", headline, "Changed, but repaired here: left alone");
    await opened(headline);
    await page.getByText(/the article was repaired here$/).waitFor();
    const text = page.getByRole("textbox", { name: "Text", exact: true });
    expect(await text.inputValue()).toBe("What a person made of it.");
    await page
      .getByRole("group", { name: "What came in" })
      .getByText(/Votes: 200\./)
      .first()
      .waitFor();
    await expectOpenToAll(page);
    await shot(page, "import-repaired");
  });
});
