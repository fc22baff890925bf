import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newClaim, unique, type Versioned } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { decide, readyClaim, reword, submit, submitted } from "../testkit/review-desk.ts";

let editor: Person;
let colleague: Person;
beforeAll(async () => {
  [editor, colleague] = await Promise.all([newPerson(["EDITOR"]), newPerson(["EDITOR"])]);
});
afterAll(closeBrowser);

const wording = (page: Page) => page.getByRole("textbox", { name: "Claim", exact: true });
const kept = (page: Page) => page.locator("[data-kept=saved]");
const unsaved = (page: Page) => page.getByText("and did not save it");

async function open(page: Page, { id }: Versioned): Promise<void> {
  await visit(page, `/claims/${id}`);
}

async function editing(page: Page, claim: Versioned): Promise<void> {
  await open(page, claim);
  await page.keyboard.press("e");
  await wording(page).waitFor();
}

const textOf = async ({ id }: Versioned): Promise<string> =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { text } }", { id }, { as: editor })).claim.text;

describe("what an editor types is kept", () => {
  test("without being saved, over a reload and on another device, until it is saved or thrown away", async () => {
    const claim = await newClaim(editor, { text: unique("Forty ships passed the strait") });
    const { page } = await atTheDesk(editor);
    await editing(page, claim);
    const typed = unique("Forty-three ships passed the strait");
    await wording(page).fill(typed);
    await kept(page).waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-kept");
    await revisit(page);
    await unsaved(page).waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-unsaved");
    const { page: elsewhere } = await atTheDesk(editor);
    await open(elsewhere, claim);
    await elsewhere.getByRole("button", { name: "Go on with it" }).click();
    expect(await wording(elsewhere).inputValue()).toBe(typed);
    expect(await textOf(claim)).not.toBe(typed);
    await elsewhere.getByRole("button", { name: "Save", exact: true }).click();
    await elsewhere.getByText("The claim is saved").first().waitFor();
    expect(await textOf(claim)).toBe(typed);
    await open(page, claim);
    expect(await unsaved(page).count()).toBe(0);

    await editing(page, claim);
    await wording(page).fill("a slip");
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Go on with it" }).click();
    expect(await wording(page).inputValue()).toBe("a slip");
    await page.getByRole("button", { name: "Discard" }).click();
    await wording(page).waitFor({ state: "hidden" });
    await open(page, claim);
    expect(await unsaved(page).count()).toBe(0);
    expect(await textOf(claim)).toBe(typed);
  });

  test("beside what the desk has already: the same claim, and one that may contradict it", async () => {
    const words = unique("tankers have gone through the strait of Maruel under the treaty of");
    const [claim] = [
      await newClaim(editor, { text: `In 2024, thirty ${words}` }),
      await newClaim(editor, { text: `In 2023, 41 ${words}` }),
    ];
    const { page } = await atTheDesk(editor);
    await editing(page, claim);
    await wording(page).fill(`In 2024, 41 ${words}`);
    await page.getByText("May contradict it").waitFor();
    await page.getByRole("link", { name: `In 2023, 41 ${words}` }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-like");
  });

  test("while there is no connection, and reaches the desk by itself when there is one again", async () => {
    const claim = await readyClaim(editor);
    const { page, context } = await atTheDesk(editor);
    await open(page, claim);
    await page.getByRole("button", { name: "Change", exact: true }).click();
    const rationale = page.getByLabel("Rationale");
    await rationale.waitFor();
    await context.setOffline(true);
    const typed = unique("Written in a tunnel");
    await rationale.fill(typed);
    await page.getByText("there is no connection").waitFor();
    await page.getByText("Your words are safe in this browser").waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-offline");
    await context.setOffline(false);
    await kept(page).waitFor();
    await page.getByRole("button", { name: "Save the verdict" }).click();
    await page.getByText("The verdict is saved").first().waitFor();
    await page.getByText(typed).first().waitFor();
  });

  test("when the session is over: after signing in again, it is there to go on with", async () => {
    const claim = await newClaim(editor);
    const { page, context } = await atTheDesk(editor);
    await editing(page, claim);
    await context.clearCookies();
    const typed = unique("Written after the session");
    await wording(page).fill(typed);
    await page.getByText("you are signed out").waitFor();
    await shots(page, "editor-signed-out");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.waitForURL(/\/sign-in/);
    await settled(page);
    await page.locator("input[type=email]").fill(editor.email);
    await page.locator("input[type=password]").fill(editor.password);
    await page.locator("button[type=submit]").click();
    await page.waitForURL(new RegExp(claim.id));
    await settled(page);
    await page.getByRole("button", { name: "Go on with it" }).click();
    expect(await wording(page).inputValue()).toBe(typed);
  });

  test("in two windows at once: each is shown the other's words, and neither goes before somebody chose", async () => {
    const claim = await newClaim(editor);
    const { page, context } = await atTheDesk(editor);
    const second = await context.newPage();
    await editing(page, claim);
    await editing(second, claim);
    await wording(page).fill("In the first window");
    await kept(page).waitFor();
    await wording(second).fill("In the second window");
    await second.getByText("You typed for this in another window").waitFor();
    await expectOpenToAll(second);
    await shots(second, "editor-two-windows");
    await second.getByRole("button", { name: "Go on with the other" }).click();
    expect(await wording(second).inputValue()).toBe("In the first window");
  });
});

describe("two editors at one claim", () => {
  test("see each other and what the other does, at once, and a reviewer too; and no longer when they left", async () => {
    const claim = await submitted(editor);
    const reviewer = await newPerson(["REVIEWER"]);
    const [{ page }, { page: other }, { page: third }] = [
      await atTheDesk(editor),
      await atTheDesk(colleague),
      await atTheDesk(reviewer),
    ];
    await open(page, claim);
    await open(other, claim);
    await page.getByText(`${colleague.name} is here`).waitFor();
    await other.keyboard.press("e");
    await page.getByText(`${colleague.name} is editing the wording`).waitFor();
    await visit(third, `/reviews/${claim.reviewId}`);
    await page.getByText(`${reviewer.name} is reviewing it`).waitFor();
    await third.getByText(`${colleague.name} is editing the wording`).waitFor();
    await expectOpenToAll(third);
    await expectOpenToAll(page);
    await shots(page, "editor-presence");
    await shots(third, "editor-presence-review");
    const changed = await reword(colleague, claim);
    await page.getByRole("heading", { level: 1, name: await textOf(changed) }).waitFor();
    await other.close();
    await page.getByText(`${colleague.name} is`).waitFor({ state: "hidden" });
  });

  test("whoever is slower is shown both texts with who and when, and puts them together", async () => {
    const claim = await newClaim(editor, { text: unique("The minister said that 40 ships passed") });
    const base = await textOf(claim);
    const { page } = await atTheDesk(editor);
    await editing(page, claim);
    await wording(page).fill(base.replace("40 ships", "43 ships"));
    const theirs = base.replace("The minister", "The minister of trade");
    await reword(colleague, claim, theirs);
    const note = page.getByText(`${colleague.name} saved this while you were writing`);
    // The page may be told before somebody presses the button, which then cannot be pressed.
    await page
      .getByRole("button", { name: "Save", exact: true })
      .click({ timeout: 5_000 })
      .catch(() => note.waitFor());
    await note.waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-conflict");
    expect(await textOf(claim)).toBe(theirs);
    await page.getByRole("button", { name: "Put both together" }).click();
    const both = theirs.replace("40 ships", "43 ships");
    await page.waitForFunction((text) => document.querySelector("form textarea")?.textContent === text, both);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("The claim is saved").first().waitFor();
    expect(await textOf(claim)).toBe(both);
  });

  test("what was typed before somebody else saved is kept on top of it, or given up for it", async () => {
    const claim = await readyClaim(editor);
    const { page } = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" });
    await open(page, claim);
    await page.getByRole("button", { name: "Modifier", exact: true }).click();
    await page.getByLabel("Argumentation").fill("Mes raisons.");
    await kept(page).waitFor();
    const theirs = { claimId: claim.id, rating: "false", rationale: "Their reasons." };
    const wanted = "... on Claim { id version }";
    const input = { ...theirs, expectedVersion: claim.version };
    await done<Versioned>("proposeVerdict", wanted, { as: colleague, input });
    await revisit(page);
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    await page.getByText(`${colleague.name} a enregistré ceci`).waitFor();
    await expectOpenToAll(page);
    await shots(page, "editor-conflict-fr");
    await page.getByRole("button", { name: "Enregistrer le mien par-dessus" }).click();
    await page.getByText("Mes raisons.").first().waitFor();
  });

  test("of a claim that was withdrawn under their hands they are told so, and rejected it keeps the words to be read", async () => {
    const claim = await submitted(editor);
    const { page } = await atTheDesk(editor);
    // The word that something changed is lost on its way: with it, what is typed would be laid upon the change at once.
    await page.route("**/graphql", (route) =>
      route.request().headers()["accept"]?.includes("event-stream") === true
        ? route.abort()
        : route.continue(),
    );
    await editing(page, claim);
    await wording(page).fill("Too late");
    await kept(page).waitFor();
    const input = { claimId: claim.id, expectedVersion: claim.version, reason: "Not ours." };
    const withdrawn = await done<Versioned>("withdrawClaim", "... on Claim { id version }", {
      as: editor,
      input,
    });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("It is now: Withdrawn").waitFor();
    expect(await wording(page).inputValue()).toBe("Too late");
    const again = await submit(editor, await reword(editor, withdrawn));
    await decide(await newPerson(["REVIEWER"]), again, "REJECT");
    await open(page, claim);
    await page.getByText("This can no longer be changed here").waitFor();
    await page.getByText("Too late").waitFor();
    await expectOpenToAll(page);
  });
});
