import { newDesk, publishStory, retract, type Desk } from "../api/feeds/published-claim.ts";
import { barriersOn, closeBrowser, newVisitor } from "../testkit/browser.ts";
import { apiUrl } from "../testkit/server.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});
afterAll(closeBrowser);

test.each([
  { name: "a claim in English", language: "en", isRetracted: false },
  { name: "a claim in French", language: "fr", isRetracted: false },
  { name: "a tombstone", language: "fr", isRetracted: true },
])("the public page of $name is open to all", async ({ language, isRetracted }) => {
  const story = await publishStory(desk, { language });
  if (isRetracted) await retract(desk, story, "The bridge never closed.");
  const { page } = await newVisitor();
  await page.goto(apiUrl(`/claims/${story.id}`));
  await page.getByRole("heading", { level: 1, name: story.text }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

test("a script that somebody wrote into a claim does not run", async () => {
  const evil = `</script><script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'">`;
  const story = await publishStory(desk, { text: evil, rationale: evil, note: evil });
  const { page } = await newVisitor();
  await page.goto(apiUrl(`/claims/${story.id}`));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(evil);
  expect(await page.title()).toContain(evil);
  expect(await page.locator("img").count()).toBe(0);
});
