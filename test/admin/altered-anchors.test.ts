import type { Page } from "playwright-core";
import {
  altered,
  anchoredClaim,
  openAnchorReview,
  quote,
  retext,
  withChange,
} from "../api/anchors/anchors.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let reviewer: Person;
let editing: Page;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"], "Rémi Réviseur");
  ({ page: editing } = await atTheDesk(editor));
  // The reviewer works in French, and in the dark.
  ({ page } = await atTheDesk(reviewer, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

const dialog = () => page.getByRole("dialog");

/** A public claim whose article says 13 now, taken by the reviewer: other tests fill the same queue. */
async function doubtedClaim() {
  const { article, claim } = await anchoredClaim(editor, await newPerson(["REVIEWER"]));
  await retext(editor, article, altered);
  const review = await openAnchorReview(reviewer, claim.id);
  await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId: review.id } });
  return { article, claim, review };
}

const stateOf = async (id: string): Promise<string> =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { state } }", { id })).claim.state;

describe("when an article changes under a published claim", () => {
  test("the article's page marks what only moved, and shows what was altered word by word", async () => {
    const { article } = await doubtedClaim();
    await visit(editing, `/articles/${article.id}`);
    await expectOpenToAll(editing);
    await editing.getByText("1 claim rests on words that the newest text has altered or lost").waitFor();
    const link = editing.getByRole("link", { name: "See what differs" });
    await link.focus();
    await editing.keyboard.press("Enter");
    const passages = editing.locator("#altered-claims");
    await passages.getByText("Altered", { exact: true }).waitFor();
    expect(await passages.locator("del").first().textContent()).toContain("12");
    expect(await passages.locator("ins").first().textContent()).toContain("13");
    expect(await passages.getByText("number", { exact: true }).count()).toBe(1);
    expect(
      await editing
        .locator(".item-mark:not([data-line=suggested])", { hasText: "The ministry spent" })
        .count(),
    ).toBe(0);

    const { id } = article;
    const { version } = (
      await sendOk("query ($id: ID!) { article(id: $id) { version } }", { id }, { as: editor })
    ).article;
    await retext(
      editor,
      { id, version },
      `Corrected at noon.\n\n${withChange("12 million", "12\u00a0million")}`,
    );
    await revisit(editing);
    expect(
      await editing
        .locator(".item-mark:not([data-line=suggested])", {
          hasText: "The ministry spent 12\u00a0million euros",
        })
        .count(),
    ).toBeGreaterThan(0);
    expect(await editing.getByText("See what differs").count()).toBe(0);
  });

  test("the claim stands in the queue with the difference, and is kept by one key", async () => {
    const { claim, review } = await doubtedClaim();
    await visit(page, "/?queue=changed");
    await expectOpenToAll(page);
    await page.getByRole("table").first().getByText("Article modifié").first().waitFor();
    await visit(page, `/reviews/${review.id}`);
    await expectOpenToAll(page);
    await page.getByRole("heading", { name: "1 passage altéré ou disparu" }).waitFor();
    const passage = page.getByRole("listitem").filter({ hasText: "Mots de l’affirmation" }).first();
    expect(await passage.locator("del").first().textContent()).toContain("12");
    expect(await passage.locator("ins").first().textContent()).toContain("13");
    await page.keyboard.press("a");
    await dialog().getByRole("heading", { name: "Maintenir cette affirmation" }).waitFor();
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Maintenir" }).click();
    await dialog().waitFor({ state: "hidden" });
    await page.getByText("L’affirmation est maintenue sur les mots d’origine").first().waitFor();
    expect(await stateOf(claim.id)).toBe("PUBLISHED");
  });

  test("a correction is asked for, and its editor reads why", async () => {
    const { claim, review } = await doubtedClaim();
    await visit(editing, `/claims/${claim.id}`);
    await editing.getByText("An article changed: a reviewer has to decide").first().waitFor();
    await expectOpenToAll(editing);
    await visit(page, `/reviews/${review.id}`);
    await page.keyboard.press("r");
    await dialog().getByRole("textbox").fill("Le ministère dit 13 millions maintenant.");
    await dialog().getByRole("button", { name: "Faire corriger" }).click();
    await dialog().waitFor({ state: "hidden" });
    await revisit(editing);
    await editing.getByText("Rémi Réviseur: Le ministère dit 13 millions maintenant.").first().waitFor();
    expect(await editing.locator("del").first().textContent()).toContain("12");
    expect(await stateOf(claim.id)).toBe("PUBLISHED");
  });

  test("a claim is retracted, and nobody decides on what changed again meanwhile", async () => {
    const { article, claim, review } = await doubtedClaim();
    await visit(page, `/reviews/${review.id}`);
    const { id } = article;
    const { version } = (
      await sendOk("query ($id: ID!) { article(id: $id) { version } }", { id }, { as: editor })
    ).article;
    await retext(editor, { id, version }, withChange(`${quote}, `, ""));
    await page.keyboard.press("x");
    await dialog().getByRole("textbox").fill("Rien n’en reste.");
    await dialog().getByRole("button", { name: "Rétracter" }).click();
    await dialog().getByText("Un article a changé après votre lecture.").first().waitFor();
    expect(await stateOf(claim.id)).toBe("PUBLISHED");
    await revisit(page);
    await page.getByText("Disparu", { exact: true }).first().waitFor();
    await page.keyboard.press("x");
    await dialog().getByRole("textbox").fill("Rien n’en reste.");
    await dialog().getByRole("button", { name: "Rétracter" }).click();
    await dialog().waitFor({ state: "hidden" });
    expect(await stateOf(claim.id)).toBe("RETRACTED");
  });
});
