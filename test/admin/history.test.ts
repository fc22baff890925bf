import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { expectOpenToAll, inEnglishAndFrench, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let page: Page;
let french: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page, french } = await inEnglishAndFrench(editor));
});
afterAll(closeBrowser);

const comparisonOf = (on: Page) => on.locator("#comparison");

describe("the history of an article", () => {
  test("compares its text by paragraphs, and restores it", async () => {
    const paragraphs = ["Ten ships wait outside.", "The harbour master says nothing.", "Night fell early."];
    const article = await newArticle(editor, ...paragraphs);
    await done("editArticle", "... on Article { id }", {
      as: editor,
      input: {
        ...{ id: article.id, expectedVersion: article.version, topics: ["Ports"] },
        text: article.revision.text.replace("says nothing", "confirms the number"),
        rights: { permission: "EXCERPT", holder: "The Gazette" },
        reason: "He called back.",
      },
    });
    await visit(page, `/articles/${article.id}`);
    await page.getByRole("link", { name: "History" }).click();
    await page.waitForURL(/\/history/);
    await expectOpenToAll(page);
    await comparisonOf(page).getByText("confirms").filter({ visible: true }).first().waitFor();
    await comparisonOf(page).getByText("1 paragraph unchanged").first().waitFor();
    await comparisonOf(page).getByText("Excerpt").filter({ visible: true }).first().waitFor();
    await shots(page, "article-history");
    await page.keyboard.press("k");
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Text" }).waitFor();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("He meant another harbour.");
    await dialog.getByRole("button", { name: "Restore" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("restored the article as it was").first().waitFor();
    const data = await sendOk(
      "query ($id: ID!) { article(id: $id) { revision { text } } }",
      { id: article.id },
      { as: editor },
    );
    expect(data.article.revision.text).toBe(article.revision.text);
  });
});

describe("the history of a source", () => {
  test("compares its names and owners in French, and restores them", async () => {
    const [source, owner] = [
      await newSource(editor, unique("Paper")),
      await newSource(editor, unique("Group")),
    ];
    await done("editSource", "... on Source { id }", {
      as: editor,
      input: {
        ...{ id: source.id, expectedVersion: 1, kind: "OUTLET", country: "FR", aliases: ["The Paper"] },
        ownerIds: [owner.id],
      },
    });
    await visit(french, `/sources/${source.id}/history`);
    await expectOpenToAll(french);
    await comparisonOf(french).getByRole("heading", { name: "Propriétaires" }).waitFor();
    await comparisonOf(french).getByText("France").filter({ visible: true }).first().waitFor();
    await shots(french, "source-history-fr");
    await french.keyboard.press("k");
    await french.keyboard.press("r");
    const dialog = french.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Motif" }).fill("Ce n’est pas ce journal.");
    await dialog.getByRole("heading", { name: "Pays" }).waitFor();
    await dialog.getByRole("button", { name: "Rétablir" }).click();
    await dialog.waitFor({ state: "detached" });
    const data = await sendOk(
      "query ($id: ID!) { source(id: $id) { kind country owners { id } } }",
      { id: source.id },
      { as: editor },
    );
    expect(data.source).toEqual({ kind: "PERSON", country: null, owners: [] });
  });

  test("goes on over its pages, and the last entry of a page is compared with the first of the next", async () => {
    const source = await newSource(editor, unique("Paper"));
    for (let version = 1; version <= 26; version += 1)
      await done("editSource", "... on Source { id }", {
        as: editor,
        input: { id: source.id, expectedVersion: version, aliases: [`Name ${String(version)}`] },
      });
    await visit(page, `/sources/${source.id}/history`);
    await page.getByText("27 entries").waitFor();
    expect(await page.getByRole("link", { name: /^Compare/ }).count()).toBe(25);
    await page
      .getByRole("link", { name: /^Compare/ })
      .last()
      .click();
    await page.waitForURL(/from=aud_/);
    await comparisonOf(page).locator("ins", { hasText: "Name 2" }).filter({ visible: true }).waitFor();
    await comparisonOf(page).locator("del", { hasText: "Name 1" }).filter({ visible: true }).waitFor();
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL(/after=/);
    await page.getByText("named the source").first().waitFor();
    expect(await page.getByRole("button", { name: /^Restore/ }).count()).toBe(2);
  });
});
