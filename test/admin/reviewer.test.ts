import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shots, visit } from "../testkit/desk-page.ts";
import { done, newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { reword, submitted, type Submitted } from "../testkit/review-desk.ts";

const quote = "Quarante-deux navires attendaient au large";

let editor: Person;
let page: Page;

async function inReview(text: string): Promise<Submitted> {
  const article = await newArticle(editor, "Le port était fermé.", `${quote}, selon la capitainerie.`);
  const source = await newSource(editor, unique("Capitainerie"), "GOVERNMENT");
  const appearance = {
    articleId: article.id,
    anchor: { exact: quote },
    attribution: [{ sourceId: source.id, verb: "selon" }],
  };
  return submitted(editor, { text, language: "fr", kind: "FIGURE", appearance });
}

const stale = "L’affirmation a été modifiée après votre lecture.";

const texts = {
  approved: unique("42 navires attendaient au large"),
  returned: unique("Le port était fermé la nuit"),
  moving: unique("Douze grues étaient à l’arrêt"),
  own: unique("Un réviseur a écrit ceci"),
};
const claims: Partial<Record<keyof typeof texts, Submitted>> = {};

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  claims.approved = await inReview(texts.approved);
  claims.returned = await inReview(texts.returned);
  claims.moving = await inReview(texts.moving);
  const reviewer = await newPerson(["REVIEWER", "EDITOR"], "Rémi Réviseur");
  // Other tests fill the same desk's queue: what they have taken stands in a list of its own.
  for (const { reviewId } of [claims.approved, claims.returned, claims.moving]) {
    await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId } });
  }
  claims.own = await submitted(reviewer, { text: texts.own, language: "fr" });
  // In French, and in the dark: the other journeys are in English and by daylight.
  ({ page } = await atTheDesk(reviewer, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

const openMine = async () => {
  await visit(page, "/");
  await page
    .getByRole("link", { name: /^Prises par moi/ })
    .or(page.getByRole("tab", { name: /^Prises par moi/ }))
    .first()
    .click();
};

const openFromQueue = async (text: string) => {
  await openMine();
  await page.getByRole("table").first().getByRole("link", { name: text }).click();
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
  await settled(page);
};

const dialog = () => page.getByRole("dialog");

describe("a reviewer works down the queue, by keys alone", () => {
  test("the queue shows what awaits them and what they have taken, and not what they wrote", async () => {
    await visit(page, "/");
    await expectOpenToAll(page);
    const queue = page.getByRole("table").first();
    expect(await queue.getByRole("link", { name: texts.own }).count()).toBe(0);
    await openMine();
    await queue.getByRole("link", { name: texts.approved }).waitFor();
    await queue.getByRole("link", { name: texts.returned }).waitFor();
  });

  test("the claim stands beside its article with its words marked, and is approved", async () => {
    await openFromQueue(texts.approved);
    await expectOpenToAll(page);
    expect(await page.locator("mark", { hasText: quote }).first().textContent()).toContain(quote);
    await page.getByText("Capitainerie").first().waitFor();
    await page.keyboard.press("a");
    await dialog().waitFor();
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Approuver" }).click();
    await dialog().waitFor({ state: "hidden" });
    await page.getByText("Approuvée", { exact: true }).first().waitFor();
  });

  test("changes cannot be requested without a reason, and nothing typed is lost when the claim changes meanwhile", async () => {
    await openFromQueue(texts.returned);
    await page.keyboard.press("r");
    await dialog().getByRole("button", { name: "Demander", exact: true }).click();
    await dialog().getByText("Dites pourquoi").first().waitFor();
    // Focus is led to what is wrong.
    await dialog().locator("textarea:focus[aria-invalid=true]").waitFor();
    await dialog().getByRole("textbox").fill("Quelle nuit ? Donnez la date.");
    const { returned } = claims;
    if (returned === undefined) throw new Error("Nothing was submitted");
    await reword(editor, returned, unique("Le port était fermé la nuit du 18"));
    await dialog().getByRole("button", { name: "Demander", exact: true }).click();
    await dialog().getByText(stale).first().waitFor();
    expect(await dialog().getByRole("textbox").inputValue()).toBe("Quelle nuit ? Donnez la date.");
  });

  test("what changes while they read is shown word by word, and not approved before they have read it", async () => {
    await openFromQueue(texts.moving);
    if (claims.moving === undefined) throw new Error("Nothing was submitted");
    const text = texts.moving.replace("Douze", "Treize");
    await reword(editor, claims.moving, text);
    const changed = page.getByRole("alert").filter({ hasText: "Elle a été modifiée pendant votre lecture" });
    await changed.waitFor();
    await changed.locator("del").filter({ hasText: "Douze" }).waitFor();
    await changed.locator("ins").filter({ hasText: "Treize" }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "changed-while-read");
    // Approved all the same, it is what was read that is sent, and that is not there any more.
    await page.keyboard.press("a");
    await dialog().getByRole("button", { name: "C’est lu" }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "changed-while-deciding");
    await dialog().getByRole("textbox").focus();
    await page.keyboard.press("Control+Enter");
    await dialog().getByText(stale).first().waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    await page.keyboard.press("v");
    await changed.waitFor({ state: "hidden" });
    await page.keyboard.press("a");
    await dialog().getByRole("textbox").waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog().waitFor({ state: "hidden" });
    await page.getByText("Approuvée", { exact: true }).first().waitFor();
    await page.getByRole("heading", { level: 1, name: text }).waitFor();
  });

  test("their own work they may read, and are told why they cannot decide", async () => {
    await visit(page, `/reviews/${claims.own?.reviewId ?? ""}`);
    await expectOpenToAll(page);
    await page.getByText("Vous l’avez rédigée ou modifiée").first().waitFor();
    expect(await page.getByRole("button", { name: "Approuver" }).count()).toBe(0);
  });
});
