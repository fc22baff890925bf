import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, inEnglishAndFrench, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource, unique, type Versioned } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { reword, submitted } from "../testkit/review-desk.ts";

let editor: Person;
let page: Page;
let french: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page, french } = await inEnglishAndFrench(editor));
});
afterAll(closeBrowser);

const claimNow = async (id: string): Promise<{ text: string; version: number }> =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { text version } }", { id }, { as: editor })).claim;

/** A claim that was reworded, rated and shown, one after the other. */
async function workedOn(): Promise<{ id: string; first: string; version: number }> {
  const article = await newArticle(editor, "The port says that ten ships wait outside since Monday morning.");
  const source = await newSource(editor, unique("The port"));
  const first = unique("Ten ships wait outside the port since Monday");
  const attribution = [{ sourceId: source.id, verb: "says" }];
  const claim = await newClaim(editor, {
    ...{ text: first, topics: ["Ports"] },
    appearance: { articleId: article.id, anchor: { exact: "ten ships wait outside" }, attribution },
  });
  const edited = await done<Versioned>("editClaim", "... on Claim { id version }", {
    as: editor,
    input: {
      ...{ id: claim.id, expectedVersion: claim.version, topics: ["Ports", "Ships"] },
      text: first.replace("Ten ships wait", "Twelve ships have been waiting"),
      reason: "The article was corrected at noon.",
    },
  });
  const input = {
    claimId: claim.id,
    expectedVersion: edited.version,
    stance: "REFUTES",
    sourceId: source.id,
  };
  const shown = await done<Versioned>("addEvidence", "... on Claim { id version }", {
    as: editor,
    input: { ...input, excerpt: "The harbour log of Monday lists nine ships.", note: "By phone." },
  });
  const rated = await done<Versioned>("proposeVerdict", "... on Claim { id version }", {
    as: editor,
    input: {
      claimId: claim.id,
      expectedVersion: shown.version,
      rating: "true",
      rationale: "The log says so.",
    },
  });
  return { id: claim.id, first, version: rated.version };
}

const comparisonOf = (on: Page) => on.locator("#comparison");

describe("the history of a claim", () => {
  test("is walked through, compared and restored by keys alone", async () => {
    const { id, first } = await workedOn();
    await visit(page, `/claims/${id}/history`);
    await expectOpenToAll(page);
    await comparisonOf(page).getByText("The log says so.").filter({ visible: true }).first().waitFor();
    await shots(page, "claim-history");
    // The third from above is the new wording.
    for (const key of ["j", "j", "j", "c"]) await page.keyboard.press(key);
    await page.waitForURL(/from=aud_.*to=aud_/);
    await comparisonOf(page).getByText("Twelve").filter({ visible: true }).first().waitFor();
    await comparisonOf(page).getByRole("heading", { name: "Topics" }).waitFor();
    await expectOpenToAll(page);
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "What restoring will change" }).waitFor();
    await dialog.getByRole("heading", { name: "Evidence" }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "claim-restore");
    await dialog.getByRole("textbox", { name: "Reason" }).focus();
    await page.keyboard.press("Tab");
    await dialog.getByRole("button", { name: "Restore" }).press("Enter");
    await dialog.getByText("Say why it is restored.").waitFor();
    await dialog.getByRole("textbox", { name: "Reason" }).focus();
    await page.keyboard.type("The correction was wrong.");
    await dialog.getByRole("button", { name: "Restore" }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("restored an earlier revision").first().waitFor();
    await page.getByText("The correction was wrong.").first().waitFor();
    expect((await claimNow(id)).text).toBe(first);
  });

  test("shows the two moments that its address names, to whoever is sent it", async () => {
    const { id } = await workedOn();
    const { claim } = await sendOk(
      "query ($id: ID!) { claim(id: $id) { audit(first: 10) { nodes { id } } } }",
      { id },
      { as: editor },
    );
    const ids = claim.audit.nodes.map((node: { id: string }) => node.id);
    await visit(french, `/claims/${id}/history?from=${ids.at(-1)}&to=${ids[0]}`);
    await expectOpenToAll(french);
    await comparisonOf(french).getByRole("heading", { name: "Thèmes" }).waitFor();
    await comparisonOf(french).getByText("Réfute").filter({ visible: true }).first().waitFor();
    expect(await french.title()).toMatch(/^Historique de Twelve ships/);
    await shots(french, "claim-history-fr");
  });

  test("is compared at two moments that are chosen, and the choice is in the address", async () => {
    const { id } = await workedOn();
    await visit(page, `/claims/${id}/history`);
    await page.getByRole("radio", { name: /^Before.*wrote the claim/ }).check();
    await page.getByRole("radio", { name: /^After.*added evidence/ }).check();
    await page.getByRole("button", { name: "Compare these two" }).click();
    await page.waitForURL(/from=aud_.*to=aud_/);
    await comparisonOf(page).getByText("Evidence 1").waitFor();
    expect(await comparisonOf(page).getByText("The log says so.").count()).toBe(0);
  });

  test("tells whoever restores what somebody else changed meanwhile, and keeps their reason", async () => {
    const { id, first, version } = await workedOn();
    await visit(page, `/claims/${id}/history`);
    await page.keyboard.press("k");
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "What restoring will change" }).waitFor();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("Back to the beginning.");
    const meanwhile = unique("Somebody else was faster");
    await reword(await newPerson(["EDITOR"]), { id, version }, meanwhile);
    await dialog.getByRole("button", { name: "Restore" }).click();
    await dialog.getByText("Somebody changed it meanwhile.").waitFor();
    await dialog.getByRole("heading", { name: "What came meanwhile" }).waitFor();
    await dialog.locator("ins", { hasText: "Somebody" }).filter({ visible: true }).first().waitFor();
    await expectOpenToAll(page);
    await shots(page, "claim-restore-conflict");
    expect((await claimNow(id)).text).toBe(meanwhile);
    await dialog.getByRole("button", { name: "Restore all the same" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("Back to the beginning.").first().waitFor();
    expect((await claimNow(id)).text).toBe(first);
  });

  test("says what restoring does to a review that is open", async () => {
    const claim = await submitted(editor);
    await visit(page, `/claims/${claim.id}/history`);
    await page.keyboard.press("k");
    await page.keyboard.press("r");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("A review is open.").waitFor();
    await expectOpenToAll(page);
  });

  test("is not restored by whoever may not edit", async () => {
    const { id } = await workedOn();
    const { page: reviewers } = await atTheDesk(await newPerson(["REVIEWER"]));
    await visit(reviewers, `/claims/${id}/history`);
    await reviewers
      .getByRole("link", { name: /^Compare/ })
      .first()
      .waitFor();
    expect(await reviewers.getByRole("button", { name: /^Restore/ }).count()).toBe(0);
  });
});

test("the keys of a history stand on the key sheet", async () => {
  const { id } = await workedOn();
  await visit(page, `/claims/${id}/history`);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.getByText("Compare the entry with what came before").waitFor();
  await sheet.getByText("Restore as it stood after the entry").waitFor();
  await expectOpenToAll(page);
});
