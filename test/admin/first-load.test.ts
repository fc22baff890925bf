import type { BrowserContext, Page, Route } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, settled, visit } from "../testkit/desk-page.ts";
import { newArticle, newClaim, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { submitted } from "../testkit/review-desk.ts";

const kilobyte = 1000;
const queueMax = 200 * kilobyte;
const pageMax = 350 * kilobyte;

let person: Person;
let state: Awaited<ReturnType<BrowserContext["storageState"]>>;
const paths: Record<string, string> = {};
const topic = unique("harbour").replaceAll(/[ -]/g, "");

beforeAll(async () => {
  person = await newPerson(["EDITOR", "REVIEWER", "ADMIN"]);
  const review = await submitted(person, { topics: [topic] });
  const [article, source] = [
    await newArticle(person, "The harbour was closed for a week, said the minister on Monday."),
    await newSource(person),
  ];
  for (let count = 0; count < 26; count += 1) await newClaim(person, { topics: [topic], language: "nl" });
  Object.assign(paths, {
    claim: `/claims/${review.id}`,
    "claim's history": `/claims/${review.id}/history`,
    review: `/reviews/${review.reviewId}`,
    article: `/articles/${article.id}`,
    "article's form": `/articles/${article.id}/edit`,
    source: `/sources/${source.id}`,
  });
  const { context } = await atTheDesk(person);
  state = await context.storageState();
});
afterAll(closeBrowser);

/** Somebody signed in, with nothing kept from before and no hand on mouse or keyboard. */
async function fresh(): Promise<Page> {
  const { context, page } = await newVisitor();
  await context.addCookies(state.cookies);
  return page;
}

/** The bytes of the scripts that a page asks for by itself, as they come over the wire. */
async function scriptBytes(path: string): Promise<number> {
  const page = await fresh();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await visit(page, path);
  await page.context().close();
  return bytes;
}

test("the queue is there with at most 200 kB of scripts", async () => {
  const bytes = await scriptBytes("/");
  expect(bytes).toBeGreaterThan(100 * kilobyte);
  expect(bytes).toBeLessThanOrEqual(queueMax);
});

test("every other page of the day is there with at most 350 kB of scripts", async () => {
  const lists = ["/claims", "/articles", "/sources", "/import", "/feeds", "/claims/new", "/audit", "/jobs"];
  const heavy: Record<string, number> = {};
  for (const path of [...lists, ...Object.values(paths)]) {
    const bytes = await scriptBytes(path);
    expect(bytes).toBeGreaterThan(100 * kilobyte);
    if (bytes > pageMax) heavy[path] = bytes;
  }
  expect(heavy).toEqual({});
});

test("a button that is pressed before what it opens is there opens it, and has focus back afterwards", async () => {
  const page = await fresh();
  await visit(page, `/claims?topic=${topic}`);
  await slowly(page);
  const kind = page.getByRole("combobox", { name: "Kind" });
  await kind.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "Any kind" }).waitFor();
  await page.keyboard.press("Escape");
  await kind.and(page.locator(":focus")).waitFor();
  await page.context().close();
});

test("a hand on a phone opens the navigation with the first touch, and closing it leaves focus where it was", async () => {
  const { context, page } = await newVisitor({ viewport: { width: 390, height: 800 } });
  await context.addCookies(state.cookies);
  await visit(page, "/");
  await slowly(page);
  const opener = page.getByRole("button", { name: "Open navigation" });
  await opener.click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await opener.and(page.locator(":focus")).waitFor();
  await context.close();
});

test("a connection that is gone for a moment holds up what was pressed, and loses nothing of it", async () => {
  const page = await fresh();
  await visit(page, "/");
  let isGone = true;
  await page.route(/_next\/static\/chunks/u, (route) => (isGone ? route.abort() : route.continue()));
  const failed = page.waitForEvent("requestfailed");
  await page.getByRole("button", { name: "Columns" }).click();
  await failed;
  isGone = false;
  await page.getByRole("checkbox", { name: "Topics" }).waitFor();
  await page.context().close();
});

test("the list of claims says how many there are once it stands, and its filters offer what its claims have", async () => {
  const page = await fresh();
  await visit(page, `/claims?topic=${topic}`);
  await page.getByText("27 claims").waitFor();
  await page.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Dutch" }).click();
  await page.waitForURL((url) => url.searchParams.get("language") === "nl");
  await page.getByText("26 claims").waitFor();
  await page.getByRole("link", { name: "Next" }).click();
  await page.waitForURL((url) => url.searchParams.has("after"));
  await settled(page);
  await page.getByText("26 claims").waitFor();
  expect(await page.locator("main [data-row-link]").count()).toBe(1);
  await page.context().close();
});

/** What is fetched from now on takes a while, as it does far from the server. */
async function slowly(page: Page): Promise<void> {
  await page.route(/_next\/static\/chunks/u, async (route: Route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
}
