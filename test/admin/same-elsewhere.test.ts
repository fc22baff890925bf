import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { readyClaim, submit, submitted } from "../testkit/review-desk.ts";

afterAll(closeBrowser);

test("a reviewer sees the same claim elsewhere with its verdict, and goes there; where there is none, nothing", async () => {
  const [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  const text = unique("Forty lighthouses along the coast were switched off");
  const judged = await readyClaim(editor, { text });
  const { reviewId } = await submitted(editor, { text: `${text}.` });
  const { page } = await atTheDesk(reviewer);
  await visit(page, `/reviews/${reviewId}`);
  const card = page.locator("section").filter({
    has: page.getByRole("heading", { name: "The same claim elsewhere" }),
  });
  await card.getByText("True", { exact: true }).waitFor();
  await expectOpenToAll(page);
  await shots(page, "same-elsewhere");
  await card.getByRole("link", { name: text }).click();
  await page.waitForURL(`**/claims/${judged.id}`);
  const alone = await submit(
    editor,
    await readyClaim(editor, { text: "Nobody has said these very words of zinc and quinces before." }),
  );
  await newClaim(editor);
  await visit(page, `/reviews/${alone.reviewId}`);
  expect(await page.getByRole("heading", { name: "The same claim elsewhere" }).count()).toBe(0);
});
