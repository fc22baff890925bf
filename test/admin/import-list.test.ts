import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shot, visit } from "../testkit/desk-page.ts";
import { done, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { pageOf, WebSite } from "../testkit/web-site.ts";

let page: Page;
let site: WebSite;

beforeAll(async () => {
  site = await new WebSite().open();
  ({ page } = await atTheDesk(await newPerson(["EDITOR"])));
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

const row = (text: string) => page.getByRole("row").filter({ hasText: text });
const paragraph =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said in its report.";

describe("an editor finds an import again", () => {
  const mark = unique("quay");
  const list = () =>
    page
      .getByRole("main")
      .locator("section")
      .filter({ has: page.getByRole("search") });
  const choose = async (of: string, option: string) => {
    await page.getByRole("combobox", { name: of }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };

  test("by words and by what became of it, and what was typed above stays", async () => {
    site.has("/found", pageOf(`Found ${mark}`));
    await visit(page, "/import");
    await page.getByRole("tab", { name: "Addresses" }).click();
    await page.getByLabel("Addresses of pages").fill([site.at("/found"), site.at("/not-found")].join("\n"));
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    await row(mark).getByText("New article").waitFor();
    await row(site.at("/not-found")).getByText("Failed").waitFor();
    await row(mark).getByText("Address ·").waitFor();
    await page.getByLabel("Addresses of pages").fill("https://half.example");
    // The key leads to the search, Enter carries it out.
    await page.getByRole("heading", { name: "What came in" }).click();
    await page.keyboard.press("/");
    await page.keyboard.type(mark);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("search") === mark);
    await row(site.at("/not-found")).waitFor({ state: "detached" });
    expect(await list().getByRole("row").count()).toBe(2);
    expect(await page.getByLabel("Addresses of pages").inputValue()).toBe("https://half.example");
    await page.getByLabel("Addresses of pages").fill("");
    await expectOpenToAll(page);
    await choose("How far it is", "Failed");
    await page.getByText("No imports like that").waitFor();
    expect(new URL(page.url()).searchParams.get("state")).toBe("FAILED");
    await expectOpenToAll(page);
    await shot(page, "import-no-such");
    await page.getByRole("link", { name: "Show all imports" }).click();
    await row(mark).waitFor();
  });

  test("by its failure, its way in and whose it is, as the address says, which can be gone back from", async () => {
    await visit(page, `/import?search=${encodeURIComponent(site.at("/not-found"))}`);
    await choose("What failed", "There is nothing at the address.");
    await page.waitForURL((url) => url.searchParams.get("failure") === "NOT_FOUND");
    await row(site.at("/not-found")).waitFor();
    await choose("Way in", "Feed");
    await page.getByText("No imports like that").waitFor();
    await page.goBack();
    await row(site.at("/not-found")).waitFor();
    await choose("Asked for by", "Mine");
    await page.waitForURL((url) => url.searchParams.get("by") === "me");
    await row(site.at("/not-found")).waitFor();
    await page.getByRole("link", { name: /^Only what Person .* asked for$/ }).click();
    await page
      .getByRole("combobox", { name: "Asked for by" })
      .getByText(/^Of Person/)
      .waitFor();
    await row(site.at("/not-found")).waitFor();
    await expectOpenToAll(page);
    await shot(page, "import-found");
  });

  test("and a colleague finds it in French, by the publisher", async () => {
    const { page: french } = await atTheDesk(await newPerson(["EDITOR"]), { locale: "fr-FR" });
    const editor = await newPerson(["EDITOR"]);
    const { id: publisherId } = await newSource(editor, unique("Le Quai"), "OUTLET");
    const text = [`# ${unique("Titre")}`, ...Array.from({ length: 3 }, () => paragraph)].join("\n\n");
    await done("importArticle", "... on ArticleImport { id }", { as: editor, input: { text, publisherId } });
    await visit(french, `/import?publisher=${publisherId}&way=PASTE`);
    await french.getByRole("row").getByText("Collé ·").waitFor();
    await french.getByRole("combobox", { name: "Voie d’arrivée" }).getByText("Collé").waitFor();
    expect(await french.getByRole("combobox", { name: "Éditeur" }).last().inputValue()).toMatch(/^Le Quai/);
    await expectOpenToAll(french);
    await shot(french, "import-french");
    await visit(french, "/import?way=FEED&state=CANCELLED&failure=GONE");
    await french.getByRole("heading", { name: "Aucune importation de ce genre" }).waitFor();
    await expectOpenToAll(french);
  });
});
