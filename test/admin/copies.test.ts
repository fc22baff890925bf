import type { Page } from "playwright-core";
import { clusterOf, copied, proposalsOf, publishPage } from "../api/articles/copies.ts";
import { read } from "../api/articles/articles.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { expectOpenToAll, inEnglishAndFrench, visit } from "../testkit/desk-page.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let page: Page;
let french: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page, french } = await inEnglishAndFrench(editor));
});
afterAll(closeBrowser);

const isConfirmed = async (id: string): Promise<boolean> =>
  (await read(id, { as: editor })).republication?.confirmed ?? false;

describe("an editor decides what an article is a copy of", () => {
  test("with one key on the row that has the focus, and takes it back with another", async () => {
    const { original, copy } = await copied(editor);
    await visit(page, `/articles/${copy.id}`);
    await expectOpenToAll(page);
    await page.getByRole("heading", { name: "Is it a copy?" }).waitFor();
    const row = page.locator("[data-proposal]");
    expect(await row.count()).toBe(1);
    await row.getByText("Nearly the same text").waitFor();
    await row.getByText("The other one was published before.").waitFor();
    await row.getByText(/% of this article’s words stand in the original/).waitFor();
    await row
      .getByText("Shared paragraphs: 1–")
      .or(row.getByText(/^Shared paragraph/))
      .first()
      .waitFor();

    // Where no row has the focus, the key decides nothing.
    await page.keyboard.press("y");
    expect(await row.locator("kbd").count()).toBe(0);
    expect(await isConfirmed(copy.id)).toBe(false);

    await page.keyboard.press("p");
    await row.locator("kbd", { hasText: "y" }).waitFor();
    await row.locator("kbd", { hasText: "n" }).waitFor();
    await expectOpenToAll(page);
    await page.keyboard.press("y");
    await page.getByText("Confirmed: the article is a copy.").first().waitFor();
    await row.waitFor({ state: "detached" });
    await page.getByText("Confirmed", { exact: true }).first().waitFor();
    expect(await isConfirmed(copy.id)).toBe(true);
    expect((await read(copy.id, { as: editor })).republication.original.id).toBe(original.id);

    await page.keyboard.press("u");
    await page.getByText("The decision is taken back.").first().waitFor();
    await row.waitFor();
    expect(await isConfirmed(copy.id)).toBe(false);
  });

  test("in French: what is refused goes, the focus stays near, and the button takes it back", async () => {
    const { copy } = await copied(editor);
    await visit(french, `/articles/${copy.id}`);
    await expectOpenToAll(french);
    const row = french.locator("[data-proposal]");
    await row.getByRole("button", { name: "Ce n’en est pas une" }).focus();
    await french.keyboard.press("n");
    await french.getByText("Refusé\u00a0: ce ne sera plus proposé.").first().waitFor();
    await row.waitFor({ state: "detached" });
    expect(await proposalsOf(editor, copy)).toEqual([]);
    await french.waitForFunction(() => document.querySelector("main")?.contains(document.activeElement));
    await french
      .getByRole("main")
      .getByRole("button", { name: /^Annuler/ })
      .click();
    await row.waitFor();
    expect(await proposalsOf(editor, copy)).toHaveLength(1);
  });

  test("and is told when somebody else has decided meanwhile", async () => {
    const { copy, proposal } = await copied(editor);
    await visit(page, `/articles/${copy.id}`);
    await visit(french, `/articles/${copy.id}`);
    await french.keyboard.press("p");
    await french.keyboard.press("y");
    await french.getByText("Confirmé\u00a0: l’article est une reprise.").first().waitFor();
    await page.keyboard.press("p");
    await page.keyboard.press("n");
    await page.getByText("Somebody has decided on this already.").first().waitFor();
    await page.locator(`[data-proposal="${proposal.id}"]`).waitFor({ state: "detached" });
    expect(await isConfirmed(copy.id)).toBe(true);
  });
});

describe("the copies of one original", () => {
  test("are a picture that the keyboard walks through, and a table that says the same", async () => {
    const { original, copy, paragraphs } = await copied(editor);
    await publishPage(editor, { paragraphs, day: "2024-06-13" });
    for (const visitor of [page, french]) {
      await visit(visitor, `/articles/${copy.id}`);
      await expectOpenToAll(visitor);
      await visitor.getByRole("button", { name: /(copies of one|reprises du même) original/ }).click();
      await expectOpenToAll(visitor);
    }
    const picture = page.getByRole("group", { name: "Copies on a time line" });
    const nodes = picture.getByRole("link");
    expect(await nodes.count()).toBe(3);
    const names = await nodes.evaluateAll((links) =>
      links.map((link) => link.getAttribute("aria-label") ?? ""),
    );
    expect(names[0]).toMatch(/^1: .*11 Jun 2024, Original$/);
    expect(names[1]).toMatch(/^2: .*12 Jun 2024, Likely copy$/);
    expect(names[2]).toMatch(/^3: .*No publisher, 13 Jun 2024, Likely copy$/);
    // The original is a square and the earliest stands at the left; nothing hangs on a colour.
    expect(await nodes.nth(0).locator("rect").count()).toBe(2);
    expect(await nodes.nth(1).locator("circle").getAttribute("stroke-dasharray")).toBe("4 3");
    expect(await nodes.nth(1).getAttribute("aria-current")).toBe("page");
    expect(await picture.locator("path[marker-end]").count()).toBe(2);
    const places = await nodes.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
    expect(places).toEqual([...places].sort((a, b) => a - b));

    const table = page.getByRole("table", { name: "The same copies as a table" });
    expect(await table.getByRole("row").count()).toBe(4);
    await table.getByText("Likely copy of no. 1").first().waitFor();
    await nodes.nth(0).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === `/articles/${original.id}`);
    expect((await clusterOf(editor, original))?.members.nodes).toHaveLength(3);
  });

  test("are shown as confirmed once somebody has said so", async () => {
    const { copy } = await copied(editor);
    await visit(page, `/articles/${copy.id}`);
    await page.keyboard.press("p");
    await page.keyboard.press("y");
    const picture = page.getByRole("group", { name: "Copies on a time line" });
    await picture.getByRole("link", { name: /Confirmed copy$/ }).waitFor();
    expect(await picture.locator("circle").getAttribute("stroke-dasharray")).toBeNull();
    expect(await picture.locator("path[marker-end]").getAttribute("stroke-dasharray")).toBeNull();
  });
});
