import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, selectWords, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newArticle, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { personIdOf, submitted, type Submitted } from "../testkit/review-desk.ts";

const quote = "Forty-two ships waited off the harbour";

let editor: Person;
let reviewer: Person;
let claim: Submitted;
let page: Page;
let editors: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], unique("Élodie"));
  reviewer = await newPerson(["REVIEWER"], unique("Rémi"));
  const article = await newArticle(editor, `${quote}, said the harbour master.`, "It was closed all night.");
  claim = await submitted(editor, {
    text: unique("Some forty ships waited at sea"),
    appearance: { articleId: article.id, anchor: { exact: quote } },
  });
  ({ page } = await atTheDesk(reviewer));
  ({ page: editors } = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" }));
  for (const one of [page, editors]) {
    await visit(one, `/reviews/${claim.reviewId}`);
  }
});
afterAll(closeBrowser);

const form = (on: Page) => on.locator("#new-comment");
const saidOn = async () =>
  (
    await sendOk(
      "query ($id: ID!) { review(id: $id) { comments(first: 50) { nodes { body resolvedAt words { anchor { exact } } mentions { name } } } } }",
      { id: claim.reviewId },
      { as: reviewer },
    )
  ).review.comments.nodes as {
    body: string;
    resolvedAt: string | null;
    words: { anchor: { exact: string } } | null;
    mentions: { name: string }[];
  }[];

describe("a reviewer and an editor talk where the claim is", () => {
  test("words are selected, somebody is named by @, and the words are marked: by keys alone", async () => {
    await selectWords(page.locator(".article-text"), "the harbour master");
    await page.getByRole("toolbar", { name: "Selected words" }).waitFor();
    await page.keyboard.press("c");
    await form(page).getByText("the harbour master").waitFor();
    await page.keyboard.type(`Who is that, @${editor.name.slice(0, 14)}`);
    const people = page.getByRole("listbox", { name: "People of the desk" });
    await people.getByRole("option", { name: editor.name }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "mention");
    await page.keyboard.press("Enter");
    await page.keyboard.type("?");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Talked about: the harbour master" }).waitFor();
    expect(await saidOn()).toMatchObject([
      { words: { anchor: { exact: "the harbour master" } }, mentions: [{ name: editor.name }] },
    ]);
    expect(await form(page).getByRole("textbox").inputValue()).toBe("");
    await expectOpenToAll(page);
    await shots(page, "thread");
  });

  test("it is there at once for the other, who answers by keys, settles it and takes it up again", async () => {
    await editors.getByText(`@${editor.name}`).waitFor();
    await editors.keyboard.press("j");
    const thread = editors.locator("[data-thread]").first();
    await thread.and(editors.locator(":focus")).waitFor();
    await editors.keyboard.press("y");
    await thread.getByRole("textbox").and(editors.locator(":focus")).waitFor();
    await editors.keyboard.type("La capitainerie.");
    await editors.keyboard.press("Control+Enter");
    await page.getByText("La capitainerie.").waitFor();
    await expectOpenToAll(editors);
    await shots(editors, "answered");
    await editors.keyboard.press("k");
    await editors.keyboard.press("s");
    await editors.getByRole("button", { name: "Afficher 1 discussion close" }).click();
    await editors.getByRole("button", { name: "Rouvrir" }).waitFor();
    // Settled words are left to be read.
    await page
      .getByRole("button", { name: "Talked about: the harbour master" })
      .waitFor({ state: "detached" });
    await editors.getByRole("button", { name: "Rouvrir" }).click();
    await page.getByRole("button", { name: "Talked about: the harbour master" }).waitFor();
  });

  test("the mark in the text leads to the talk", async () => {
    await page.getByRole("button", { name: "Talked about: the harbour master" }).press("Enter");
    await page.locator("[data-thread]:focus").waitFor();
  });

  test("what one said is changed, and once it is deleted leaves a place for its answers", async () => {
    const thread = page.locator("[data-thread]").first();
    await thread.getByRole("button", { name: "Change or delete" }).click();
    await page.getByRole("menuitem", { name: "Change" }).click();
    const box = thread.getByRole("textbox");
    expect(await box.inputValue()).toBe(`Who is that, @${editor.name} ?`);
    await box.fill(`By name, please, @${editor.name}.`);
    await thread.getByRole("button", { name: "Save" }).click();
    await editors.getByText("By name, please").waitFor();
    expect((await saidOn())[0]?.mentions).toEqual([{ name: editor.name }]);
    await thread.getByRole("button", { name: "Change or delete" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText(`${reviewer.name} deleted this comment.`).waitFor();
    await expectOpenToAll(page);
  });

  test("without a mouse, words of the claim are typed", async () => {
    await form(page).getByRole("button", { name: "Comment on certain words" }).press("Enter");
    await form(page).getByRole("textbox", { name: "Words" }).fill("Some forty ships");
    await form(page).getByRole("textbox", { name: "Comment" }).fill("Or fifty?");
    await form(page).getByRole("button", { name: "Comment", exact: true }).press("Enter");
    await page
      .getByRole("heading", { level: 1 })
      .getByRole("button", { name: /Some forty ships/ })
      .waitFor();
  });

  test("what is typed survives a lost connection and a session that has ended", async () => {
    const box = form(page).getByRole("textbox", { name: "Comment" });
    await box.fill("A long thought.");
    await page.route("**/reviews/**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await page.keyboard.press("Control+Enter");
    await form(page).getByRole("alert").first().waitFor();
    expect(await box.inputValue()).toBe("A long thought.");
    await page.unroute("**/reviews/**");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/\/sign-in/);
    await page.context().addCookies(cookies);
    await visit(page, `/reviews/${claim.reviewId}`);
    expect(await box.inputValue()).toBe("A long thought.");
    await box.press("Control+Enter");
    await page.locator("[data-thread]").getByText("A long thought.").waitFor();
  });
});

describe("what concerns somebody", () => {
  test("stands at the bell, live, leads to its place, and is read then", async () => {
    const somewhere = await atTheDesk(editor);
    await visit(somewhere.page, "/sources");
    const { page: elsewhere } = somewhere;
    const bell = elsewhere.getByRole("button", { name: /^Notices: / });
    await bell.waitFor();
    const before = Number(/\d+/.exec((await bell.getAttribute("aria-label")) ?? "")?.[0] ?? 0);
    await done("commentOnReview", "... on ReviewComment { id }", {
      as: reviewer,
      input: { reviewId: claim.reviewId, body: `@[${await personIdOf(editor)}], look here.` },
    });
    await elsewhere.getByRole("button", { name: `Notices: ${String(before + 1)} to be read` }).waitFor();
    await elsewhere.keyboard.press("g");
    await elsewhere.keyboard.press("n");
    const list = elsewhere.getByRole("dialog", { name: "Notices" });
    const latest = list.getByRole("link", { name: `${reviewer.name} named you` }).first();
    await latest.waitFor();
    await expectOpenToAll(elsewhere);
    await shots(elsewhere, "notices");
    await latest.click();
    await elsewhere.waitForURL(/#comment-cmt_/);
    await elsewhere.locator("[data-thread]:focus").getByText("look here").waitFor();
    await elsewhere
      .getByRole("button", { name: new RegExp(`^Notices: ${before === 0 ? "none" : String(before)} to be`) })
      .waitFor();
    await elsewhere.keyboard.press("g");
    await elsewhere.keyboard.press("n");
    const all = list.getByRole("button", { name: "Mark all as read" });
    await list.getByRole("link").first().waitFor();
    if (before > 0) await all.click();
    await elsewhere.getByRole("button", { name: "Notices: none to be read" }).waitFor();
  });
});

test("each chooses what comes by e-mail, and is told that the operator has not set it up", async () => {
  await visit(editors, "/account");
  await editors.getByText("L’e-mail n’est pas configuré").waitFor();
  await expectOpenToAll(editors);
  await shots(editors, "mail");
  await editors.getByRole("combobox", { name: "Quelqu’un me nomme" }).click();
  await editors.getByRole("option", { name: "Dans le résumé" }).click();
  await editors.getByLabel("De", { exact: true }).fill("22:00");
  await editors.getByRole("button", { name: "Enregistrer" }).click();
  // Half of the quiet hours is missing.
  await editors.getByRole("alert").first().waitFor();
  await editors.getByLabel("À", { exact: true }).fill("07:00");
  await editors.getByRole("button", { name: "Enregistrer" }).click();
  await editors.getByText("Votre choix vaut dès maintenant", { exact: true }).waitFor();
  const chosen = "{ myMailPreferences { inDigest quietFrom quietUntil } }";
  const { myMailPreferences } = await sendOk(chosen, {}, { as: editor });
  expect(myMailPreferences).toMatchObject({ quietFrom: "22:00", quietUntil: "07:00" });
  expect(myMailPreferences.inDigest).toContain("MENTIONED");
});

test("the keys of the discussion stand on the help sheet", async () => {
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  for (const words of [
    "Comment, on the words that are selected",
    "Next discussion",
    "Settle, or take up again",
  ]) {
    await sheet.getByText(words).waitFor();
  }
});
