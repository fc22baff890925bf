import { closeBrowser } from "../testkit/browser.ts";
import { comeTrue } from "../testkit/come-true.ts";
import { atTheDesk, expectOpenToAll, settled, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, newClaim, newSource, type Versioned } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
afterAll(closeBrowser);

describe("an editor puts evidence in order", () => {
  test("by Alt and the arrow keys, by buttons and by dragging, and hears where a piece now stands", async () => {
    let claim = await newClaim(editor);
    const sourceId = (await newSource(editor)).id;
    for (const excerpt of ["First log", "Second log", "Third log"]) {
      const input = {
        claimId: claim.id,
        expectedVersion: claim.version,
        stance: "SUPPORTS",
        sourceId,
        excerpt,
      };
      claim = await done<Versioned>("addEvidence", "... on Claim { id version }", { as: editor, input });
    }
    const { page } = await atTheDesk(editor);
    await visit(page, `/claims/${claim.id}`);
    const inOrder = (...words: string[]) =>
      page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll("li blockquote")].map((one) => one.textContent).join() === wanted,
        words.map((word) => `${word} log`).join(),
      );
    const saved = async (...words: string[]) => {
      const query = "query ($id: ID!) { claim(id: $id) { evidence(first: 5) { nodes { excerpt } } } }";
      await comeTrue(async () => {
        const { claim: found } = await sendOk(query, { id: claim.id }, { as: editor });
        const shown = found.evidence.nodes.map(({ excerpt }: { excerpt: string }) => excerpt);
        expect(shown).toEqual(words.map((word) => `${word} log`));
      });
    };
    const down = page.getByRole("button", { name: "Move down: First log" });
    await down.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await inOrder("Second", "First", "Third");
    await page.getByText("Now 2 of 3: First log").waitFor({ state: "attached" });
    await saved("Second", "First", "Third");
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Move down: First log",
    );
    await page.getByRole("button", { name: "Move up: Third log" }).click();
    await saved("Second", "Third", "First");
    await settled(page);
    const item = (word: string) =>
      page.locator("li").filter({ has: page.getByText(`${word} log`, { exact: true }) });
    await item("First").locator("[aria-hidden].cursor-grab").dragTo(item("Second"));
    await saved("First", "Second", "Third");
    await expectOpenToAll(page);
    await shots(page, "editor-evidence");
  });
});
