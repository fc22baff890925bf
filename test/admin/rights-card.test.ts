import type { Page } from "playwright-core";
import { bringPage, linked, pageWith, rightsOf } from "../api/articles/rights.ts";
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

const deed = "https://creativecommons.org/licenses/by-nc/4.0/";
const own = "This article is licensed under CC BY 4.0.";

describe("an editor sees what may be done with an article, and why", () => {
  test("its licence as a link, its conditions, what it rests on, and that statements disagree", async () => {
    const { article } = await bringPage(
      editor,
      pageWith({ head: linked({ license: deed }), tail: `<p>${own}</p>` }),
    );
    await visit(page, `/articles/${article.id}`);
    await page.getByRole("button", { name: /^Rights/ }).click();
    const link = page.getByRole("link", { name: /^CC-BY-NC-4\.0/ });
    expect(await link.getAttribute("href")).toBe(deed);
    await page.getByText("Name the author or the source · No commercial use").waitFor();
    await page.getByText("What is stated of the rights disagrees").waitFor();
    await page.getByText("The article’s own words · Full text · CC-BY-4.0").waitFor();
    await expectOpenToAll(page);
    await visit(french, `/articles/${article.id}`);
    await french.getByRole("button", { name: /^Droits/ }).click();
    await french.locator("#main").getByText("Ce qui est dit des droits se contredit").waitFor();
    await expectOpenToAll(french);
  });

  test("that nothing is known of one that states nothing, and corrects it", async () => {
    const { article } = await bringPage(
      editor,
      pageWith({ head: linked({ license: "javascript:alert(1)" }) }),
    );
    await visit(page, `/articles/${article.id}`);
    // What was opened once is open on the next article too.
    await page.locator("#main").getByText("Unknown: nothing is stated, and that is no permission").waitFor();
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
    await visit(page, `/articles/${article.id}/edit`);
    await page.getByLabel("Licence", { exact: true }).fill("CC-BY-SA-4.0");
    await page.getByLabel("Sentence that this rests on").fill("They wrote to us.");
    await expectOpenToAll(page);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The article is saved.").first().waitFor();
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      licence: { spdx: "CC-BY-SA-4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
      conditions: ["ATTRIBUTION", "SHARE_ALIKE"],
      basis: { ground: "EDITOR", sentence: "They wrote to us." },
    });
  });
});
