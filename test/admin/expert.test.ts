import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shots, visit } from "../testkit/desk-page.ts";
import { newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { reword, submitted, type Submitted } from "../testkit/review-desk.ts";

let editor: Person;
let claim: Submitted;
let desk: Page;
let expert: Page;
let link: string;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  const reviewer = await newPerson(["REVIEWER"], "Rita Reviewer");
  const quote = "forty-two ships waited";
  const article = await newArticle(editor, `Yesterday ${quote} off the harbour.`);
  const source = await newSource(editor, unique("The harbour master"));
  const appearance = {
    articleId: article.id,
    anchor: { exact: quote },
    attribution: [{ sourceId: source.id, verb: "said" }],
  };
  claim = await submitted(editor, { text: unique("42 ships waited"), kind: "FIGURE", appearance });
  ({ page: desk } = await atTheDesk(reviewer));
  ({ page: expert } = await newVisitor({
    locale: "fr-FR",
    colorScheme: "dark",
    viewport: { width: 390, height: 844 },
  }));
});
afterAll(closeBrowser);

const card = (on: Page) =>
  on.locator("section", { has: on.getByRole("heading", { name: "Experts from outside" }) });

test("a reviewer invites an expert, and is shown the link once", async () => {
  await visit(desk, `/reviews/${claim.reviewId}`);
  await desk.getByRole("button", { name: "Invite an expert" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Prof. Inès Dehors");
  await dialog.getByRole("textbox", { name: "E-mail address" }).fill(editor.email);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  // Whoever wrote the claim is nobody's expert on it.
  await dialog.getByRole("alert").waitFor();
  await dialog.getByRole("textbox", { name: "E-mail address" }).fill("ines@university.example");
  await dialog.getByRole("textbox", { name: "A word to them" }).fill("Is the number plausible?");
  await expectOpenToAll(desk);
  await shots(desk, "invite-expert");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  link = (await desk.getByLabel("The expert’s link").textContent()) ?? "";
  expect(new URL(link).pathname).toMatch(/^\/expert\/[\w-]{43}$/);
  await card(desk).getByText("Prof. Inès Dehors").waitFor();
  await expectOpenToAll(desk);
  await shots(desk, "expert-link");
  await revisit(desk);
  expect(await desk.content()).not.toContain(new URL(link).pathname);
});

test("the expert reads the claim on a phone, in French, and is told what changed before they decide", async () => {
  const response = await visit(expert, link);
  const headers = response?.headers() ?? {};
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("no-store");
  await settled(expert);
  expect(await expert.locator("mark").allTextContents()).toEqual(["forty-two ships waited"]);
  await expert.getByText("Is the number plausible?").waitFor();
  await expectOpenToAll(expert);
  await shots(expert, "expert");
  expect(await expert.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expert.getByRole("button", { name: "Envoyer la décision" }).click();
  await expert.getByText("Choisissez l’une des trois.").waitFor();
  await expert.getByRole("radio", { name: "Rejeter" }).click();
  await expert.getByRole("textbox", { name: "Motif" }).fill("Le chiffre date de 2019.");
  await reword(editor, claim, unique("43 ships waited"));
  await expert.getByRole("button", { name: "Envoyer la décision" }).click();
  await expert.getByText("L’affirmation a été modifiée pendant votre lecture").waitFor();
  await expectOpenToAll(expert);
  await shots(expert, "expert-changed");
  await expert.getByRole("button", { name: "La lire telle qu’elle est maintenant" }).click();
  await expert.getByRole("heading", { level: 1, name: /^43 ships/ }).waitFor();
  expect(await expert.getByRole("textbox", { name: "Motif" }).inputValue()).toBe("Le chiffre date de 2019.");
});

test("the decision is recorded once, as an outside expert’s advice", async () => {
  await expert.getByRole("button", { name: "Envoyer la décision" }).click();
  await expert.getByRole("heading", { name: /^Merci/ }).waitFor();
  await expectOpenToAll(expert);
  await revisit(expert);
  await expert.getByRole("heading", { name: "Ce lien a déjà servi" }).waitFor();
  await expectOpenToAll(expert);
  await revisit(desk);
  await card(desk).getByText("Has decided").waitFor();
  await desk.getByText("outside expert", { exact: true }).waitFor();
  await desk.getByText("Le chiffre date de 2019.").waitFor();
  expect(await desk.getByRole("button", { name: "Approve" }).isVisible()).toBe(true);
  await shots(desk, "expert-decided");
});
