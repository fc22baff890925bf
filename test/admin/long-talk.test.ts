import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { withDatabase } from "../testkit/database.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { done, newArticle, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { personIdOf, submitted, uuidIn, type Submitted } from "../testkit/review-desk.ts";

const quote = "Forty-two ships waited off the harbour";

let reviewer: Person;
let claim: Submitted;
let page: Page;

beforeAll(async () => {
  const editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  const article = await newArticle(editor, `${quote}, said the harbour master.`, "It was closed all night.");
  claim = await submitted(editor, {
    text: unique("Some forty ships waited at sea"),
    appearance: { articleId: article.id, anchor: { exact: quote } },
  });
  ({ page } = await atTheDesk(reviewer));
});
afterAll(closeBrowser);

const form = () => page.locator("#new-comment");
const threads = () => page.locator("[data-thread]");

test("without a mouse, words of the article are chosen by the arrow keys and commented on", async () => {
  await visit(page, `/reviews/${claim.reviewId}`);
  await page.keyboard.press("w");
  await page.getByText("Enter comments on the words").waitFor();
  await page.keyboard.press("ArrowRight");
  await expectOpenToAll(page);
  await shots(page, "talk-choosing");
  await page.keyboard.press("Enter");
  await form().locator("q").waitFor();
  expect(await form().locator("q").textContent()).toBe(
    "two ships waited off the harbour, said the harbour master.",
  );
  await page.keyboard.type("Which of them?");
  await page.keyboard.press("Control+Enter");
  const thread = threads().filter({ hasText: "Which of them?" });
  await thread.locator("q").waitFor();
  // Esc ends the choosing, and nothing is begun.
  await page.locator("h1").click();
  await page.keyboard.press("w");
  await page.getByText("Enter comments on the words").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("Enter comments on the words").waitFor({ state: "detached" });
  expect(await form().locator("q").count()).toBe(0);
});

test("of a long talk the latest is shown, what is earlier when it is asked for or named, and it stays when somebody speaks", async () => {
  const author = uuidIn(await personIdOf(reviewer));
  const { rows } = await withDatabase((client) =>
    client.query<{ id: string }>(
      `insert into review_comment (id, thread_id, review_id, author_id, body, at)
       select made.id, made.id, $1, $2, 'Said long ago, number ' || n || '.', now() - interval '2 days' + n * interval '1 minute'
       from (select gen_random_uuid() as id, n from generate_series(1, 120) n) made order by n returning id`,
      [uuidIn(claim.reviewId), author],
    ),
  );
  const earliest = page.getByText("Said long ago, number 1.", { exact: true });
  await visit(page, `/reviews/${claim.reviewId}`);
  await page.getByRole("heading", { name: /comments$/ }).waitFor();
  expect(await threads().count()).toBe(100);
  expect(await earliest.count()).toBe(0);
  await page.getByRole("button", { name: /^Show earlier comments: 2\d more$/ }).click();
  await earliest.waitFor();
  const all = await threads().count();
  expect(all).toBeGreaterThanOrEqual(120);
  await done("commentOnReview", "... on ReviewComment { id }", {
    as: reviewer,
    input: { reviewId: claim.reviewId, body: "And one more." },
  });
  await page.getByText("And one more.").waitFor();
  expect(await threads().count()).toBe(all + 1);
  // A notice leads to what was said early, too.
  await visit(page, `/reviews/${claim.reviewId}#comment-cmt_${rows[0]?.id ?? ""}`);
  await earliest.waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("number 1.") === true);
});
