import type { Page } from "playwright-core";
import { barriersOn, closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, shots, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, unique, type Versioned } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { decide, publish, readyClaim, submit } from "../testkit/review-desk.ts";
import { apiUrl } from "../testkit/server.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  [editor, reviewer] = await Promise.all([newPerson(["EDITOR"]), newPerson(["REVIEWER"])]);
});
afterAll(closeBrowser);

const box = (page: Page) => page.getByRole("textbox", { name: "Rationale" });
const tool = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name, exact: true });
const isOn = (page: Page, name: string) =>
  tool(page, name).and(page.locator("[aria-pressed=true]")).waitFor();

async function editing(page: Page, { id }: Versioned): Promise<void> {
  await visit(page, `/claims/${id}`);
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await box(page).waitFor();
}

/** Browsers tell of a selection a moment later; nobody's fingers are faster. */
const noticed = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));

const standing = async ({ id }: Versioned): Promise<Versioned & { verdict: { rationale: string } }> =>
  (
    await sendOk(
      "query ($id: ID!) { claim(id: $id) { id version verdict { rationale } } }",
      { id },
      { as: editor },
    )
  ).claim;

/** As a browser hands over what was copied from a page. */
const pasteInto = (page: Page, kinds: Readonly<Record<string, string>>) =>
  box(page).evaluate((target, given) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, kinds);

const elements = (page: Page) =>
  page
    .locator(".rich-text, .prose")
    .first()
    .evaluate((text) => text.innerHTML.replace(/\s*\n\s*/g, ""));

const mark = unique("register");
const read = `<p>The <strong>${mark}</strong> says <em>otherwise</em>, see the <a href="https://port.example/log?a=1&amp;b=2" rel="noopener noreferrer">log</a></p><blockquote><p>Closed for two days.</p></blockquote><ul><li>one</li><li>2 * 3</li></ul>`;
const written = `The **${mark}** says *otherwise*, see the [log](https://port.example/log?a=1\\&b=2)\n\n> Closed for two days.\n\n- one\n- 2 \\* 3`;

test("an editor writes why with emphasis, a link, a quotation and a list, by keys and by buttons", async () => {
  const claim = await readyClaim(editor);
  const { page } = await atTheDesk(editor);
  await editing(page, claim);
  await box(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("The ");
  await page.keyboard.press("ControlOrMeta+b");
  await isOn(page, "Bold");
  await page.keyboard.type(mark);
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type(" says ");
  await tool(page, "Italic").click();
  await page.keyboard.type("otherwise");
  await page.keyboard.press("ControlOrMeta+i");
  await page.keyboard.type(", see the log");

  for (let letter = 0; letter < "log".length; letter += 1) await page.keyboard.press("Shift+ArrowLeft");
  await noticed(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.locator(".held-selection", { hasText: /^log$/ }).waitFor();
  const address = page.getByLabel("Address");
  await address.and(page.locator(":focus")).waitFor();
  await address.fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await page.getByText("Write an address of the web").waitFor();
  await expectOpenToAll(page);
  await shots(page, "rationale-link");
  await address.fill("port.example/log?a=1&b=2");
  await page.keyboard.press("Enter");
  await box(page).and(page.locator(":focus")).waitFor();
  await isOn(page, "Link");

  await page.keyboard.press("End");
  await noticed(page);
  await page.keyboard.press("Enter");
  await tool(page, "Quotation").click();
  await page.keyboard.type("Closed for two days.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- one");
  await isOn(page, "Bulleted list");
  await page.keyboard.press("Enter");
  await page.keyboard.type("2 * 3");
  await expectOpenToAll(page);
  await shots(page, "rationale-editor");
  await page.locator("main").focus();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  const formatting = keys.locator("section", { has: page.getByRole("heading", { name: "Formatting" }) });
  for (const act of ["Bold", "Italic", "Quotation", "Bulleted list", "Numbered list", "Link"])
    await formatting.getByText(act, { exact: true }).waitFor();
  await page.keyboard.press("Escape");

  await page.locator("[data-kept=saved]").waitFor();
  await revisit(page);
  await page.getByRole("button", { name: "Go on with it" }).click();
  await box(page).locator("strong", { hasText: mark }).waitFor();
  await page.getByRole("button", { name: "Save the verdict" }).click();
  await page.getByText("The verdict is saved").first().waitFor();
  expect((await standing(claim)).verdict.rationale).toBe(written);
  await page.locator(".rich-text strong").waitFor();
  expect(await elements(page)).toBe(read);
  await shots(page, "rationale-claim");
});

test("a reviewer reads it so, with the desk in French, and so do readers", async () => {
  const ready = await readyClaim(editor);
  const input = { claimId: ready.id, expectedVersion: ready.version, rating: "false", rationale: written };
  const review = await submit(
    editor,
    await done<Versioned>("proposeVerdict", "... on Claim { id version }", { as: editor, input }),
  );
  const { page } = await atTheDesk(reviewer, { locale: "fr-FR" });
  await visit(page, `/reviews/${review.reviewId}`);
  await page.locator(".rich-text strong", { hasText: mark }).waitFor();
  expect(await elements(page)).toBe(read);
  await expectOpenToAll(page);
  await shots(page, "rationale-review");
  await publish(editor, await decide(reviewer, review));
  const { page: reader } = await newVisitor();
  await reader.goto(apiUrl(`/p/claims/${ready.id}`));
  expect(await elements(reader)).toBe(read);
  expect(await barriersOn(reader)).toEqual([]);
  await shots(reader, "rationale-public");
});

test("what is pasted keeps what a rationale can have, and nothing of it runs; what is too long stays where it was", async () => {
  const claim = await readyClaim(editor);
  const { page } = await atTheDesk(editor);
  await editing(page, claim);
  await box(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await pasteInto(page, {
    "text/html": `<h2 style="color:red">Headed</h2><p onclick="x()">A <b>bold</b> <a href="https://port.example/">link</a>,
      <a href="javascript:alert(1)">none</a><img src=x onerror="document.title='taken'"><script>document.title='taken'</script></p>
      <table><tr><td>cell</td></tr></table>`,
    "text/plain": "Headed",
  });
  await page.getByText("cell").waitFor();
  await pasteInto(page, { "text/plain": "x".repeat(30_000) });
  await page.getByText("30,000 characters").waitFor();
  await page.getByRole("button", { name: "Save the verdict" }).click();
  await page.getByText("The verdict is saved").first().waitFor();
  expect((await standing(claim)).verdict.rationale).toBe(
    "Headed\n\nA **bold** [link](https://port.example/), none\n\ncell",
  );
  expect(await page.title()).not.toBe("taken");
});

test("where the editor cannot be fetched, Markdown is typed, and a link that may not be is told at the field", async () => {
  const claim = await readyClaim(editor);
  const { page } = await atTheDesk(editor);
  await visit(page, `/claims/${claim.id}`);
  await page.route(/_next\/static\/chunks/u, (route) => route.abort());
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByText("The editor could not be loaded").waitFor();
  await page.unroute(/_next\/static\/chunks/u);
  await box(page).fill("See [the log](javascript:alert(1)).");
  await page.getByRole("button", { name: "Save the verdict" }).click();
  await page.getByText("A link in it leads somewhere that is not permitted").waitFor();
  await expectOpenToAll(page);
  await box(page).fill("See [the log](https://port.example/).");
  await page.getByRole("button", { name: "Save the verdict" }).click();
  await page.getByText("The verdict is saved").first().waitFor();
  await page.locator(".rich-text a", { hasText: "the log" }).waitFor();
});
