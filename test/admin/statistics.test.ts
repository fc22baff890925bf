import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { withDatabase } from "../testkit/database.ts";
import { expectOpenToAll, inEnglishAndFrench, settled, shots, visit } from "../testkit/desk-page.ts";
import { newArticle, newClaim, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { decide, publish, reword, submit, submitted, uuidIn } from "../testkit/review-desk.ts";

let page: Page;
let french: Page;
const topic = unique("Harbours");
const formula = unique("=HYPERLINK(0) of the port");

beforeAll(async () => {
  const editor = await newPerson(["EDITOR"], unique("Camille"));
  const reviewer = await newPerson(["REVIEWER"], unique("Robin"));
  const source = await newSource(editor, formula);
  const article = await newArticle(editor, "Forty boats left, the harbour master said.");
  const anchor = { exact: "Forty boats left" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: source.id }] };
  for (const [at, weeks] of [9, 7, 7, 4, 2, 1].entries()) {
    const claim = await submitted(editor, { topics: [topic], appearance });
    const published = await publish(editor, await decide(reviewer, claim));
    await longAgo({ ...claim, hours: 10 + 30 * at, weeks });
    if (at === 2)
      await publish(
        editor,
        await decide(reviewer, await submit(editor, await reword(editor, published))),
        "Put right.",
      );
  }
  await decide(reviewer, await submitted(editor), "REJECT");
  await submitted(editor);
  await newClaim(editor);
  ({ page, french } = await inEnglishAndFrench(reviewer));
}, 120_000);
afterAll(closeBrowser);

/** As if all of it had happened so many weeks ago, and the decision had taken so many hours. */
async function longAgo(claim: { id: string; reviewId: string; hours: number; weeks: number }): Promise<void> {
  const [id, reviewId] = [uuidIn(claim.id), uuidIn(claim.reviewId)];
  await withDatabase(async (client) => {
    const then = "now() - make_interval(weeks => $2)";
    await client.query(`update claim_state_change set at = ${then} where claim_id = $1`, [id, claim.weeks]);
    await client.query(
      `update review set closed_at = ${then}, submitted_at = ${then} - make_interval(hours => $3) where id = $1`,
      [reviewId, claim.weeks, claim.hours],
    );
  });
}

const card = (title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("anybody at the desk sees how it does: drawings, and under each its figures", async () => {
  await page.getByRole("link", { name: "Statistics" }).click();
  await page.getByRole("heading", { level: 1, name: "Statistics" }).waitFor();
  for (const title of [
    "Claims by state",
    "Time to a decision",
    "How reviews ended",
    "Published, corrected, retracted",
  ])
    await card(title).getByRole("img").waitFor();
  await card("Verdicts by topic").getByRole("img").waitFor();
  await expectOpenToAll(page);
  await shots(page, "statistics");
  await card("How reviews ended").getByText("Figures").click();
  await card("How reviews ended").getByRole("columnheader", { name: "Changes requested" }).waitFor();
  expect(await card("How reviews ended").getByRole("row").count()).toBe(14);
  await card("Workload").getByRole("columnheader", { name: "Open reviews" }).waitFor();
  await expectOpenToAll(page);
});

test("periods are chosen, and the address keeps them", async () => {
  await page.getByRole("link", { name: "30 days" }).click();
  await page.waitForURL(/by=days/);
  await settled(page);
  // What was opened stays open.
  await card("How reviews ended").getByRole("row").nth(30).waitFor();
  expect(await page.getByRole("link", { name: "30 days" }).getAttribute("aria-current")).toBe("page");
});

test("a drawing and its figures are taken away as files that programs read", async () => {
  const taken = async (name: string) => {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const stream = await (await coming).createReadStream();
    return Buffer.concat(await stream.toArray()).toString("utf8");
  };
  await visit(page, "/statistics?by=months");
  const svg = await taken("Download as SVG: Verdicts by source");
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  expect(svg).toContain("<title>Verdicts by source.");
  expect(svg).not.toContain("var(--");
  const drawn = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    return image.naturalWidth;
  }, svg);
  expect(drawn).toBe(560);
  const csv = await taken("Download as CSV: Verdicts by source");
  expect(csv.startsWith("\uFEFFSource,")).toBe(true);
  // A spreadsheet must not take a name for a formula.
  expect(csv).toContain(`'${formula}`);
});

test("a file of a chart that there is not is not found", async () => {
  for (const name of ["nothing.svg", "states.exe", "states", "states.svg.csv"])
    expect((await page.request.get(`/statistics/${name}`)).status()).toBe(404);
});

test("in French, in the dark", async () => {
  await visit(french, "/statistics?by=days");
  await french.getByRole("heading", { level: 1, name: "Statistiques" }).waitFor();
  await expectOpenToAll(french);
  await shots(french, "statistics-fr");
});
