import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { comeTrue } from "../testkit/come-true.ts";
import { atTheDesk, expectOpenToAll, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { unique, type Versioned } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { decide, submitted } from "../testkit/review-desk.ts";

const whole = `query ($id: ID!, $asOf: DateTime) {
  claim(id: $id, asOf: $asOf) { text state publishedAt retractionReason verdict { rating label } evidence { nodes { stance source { name } } } }
}`;

/** A stranger: no session, no key. */
const asStranger = async (id: string, asOf?: string) => (await sendOk(whole, { id, asOf })).claim;

let editor: Person;
let page: Page;
let claim: Versioned;
const text = unique("The treaty binds both states for twelve years");

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  claim = await decide(await newPerson(["REVIEWER"]), await submitted(editor, { text }));
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

const openClaim = async () => {
  await visit(page, `/claims/${claim.id}`);
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
};

describe("what a stranger reads over GraphQL, as the desk publishes and retracts", () => {
  let published: string;

  test("nothing, while the claim is only approved", async () => {
    expect(await asStranger(claim.id)).toBeNull();
  });

  test("the claim with its verdict and evidence, once an editor has published it", async () => {
    await openClaim();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expectOpenToAll(page);
    await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByText("Published", { exact: true }).first().waitFor();
    await comeTrue(async () => {
      const seen = await asStranger(claim.id);
      expect(seen).toMatchObject({ text, state: "PUBLISHED", verdict: { rating: "true" } });
      expect(seen.evidence.nodes).toHaveLength(1);
      published = seen.publishedAt;
    });
  });

  test("a tombstone with the reason, once it is retracted; and the claim still, as of the day before", async () => {
    await openClaim();
    await page.getByRole("button", { name: "Retract", exact: true }).click();
    const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await dialog.getByRole("textbox").fill("The treaty was never ratified.");
    await dialog.getByRole("button", { name: "Retract", exact: true }).click();
    await page.getByText("Retracted: the public reads the claim’s words and this reason").first().waitFor();
    await expectOpenToAll(page);
    expect(await asStranger(claim.id)).toMatchObject({
      ...{ text, state: "RETRACTED", retractionReason: "The treaty was never ratified." },
      ...{ verdict: null, evidence: { nodes: [] } },
    });
    expect(await asStranger(claim.id, published)).toMatchObject({
      state: "PUBLISHED",
      retractionReason: null,
    });
  });
});
