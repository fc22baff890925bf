import type { Page } from "playwright-core";
import { newDesk, publishStory, type Desk, type Story } from "../api/feeds/published-claim.ts";
import { barriersOn, closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, visit } from "../testkit/desk-page.ts";
import { adminUrl, apiUrl } from "../testkit/server.ts";
import { programOf } from "../testkit/subscription.ts";

/** All that a page asked for, and all that its browser refused or complained of. */
function watched(page: Page): { origins: Set<string>; complaints: string[] } {
  const seen = { origins: new Set<string>(), complaints: [] as string[] };
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:") seen.origins.add(origin);
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  return seen;
}

const run = (page: Page) => page.getByRole("button", { name: /^Execute query/ });

/** The editor draws the answer, in lines of its own. */
async function answered(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector(".result-window .view-lines")?.textContent.replace(/\s/g, "").includes(wanted),
    words.replace(/\s/g, ""),
  );
}

/** The button is there before the editor is, and does nothing till then. */
async function opened(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: /Claimdesk/ }).waitFor({ state: "attached" });
  await page.locator(".graphiql-query-editor .view-line").getByText("totalCount").waitFor();
  await page.locator(".result-window .view-lines").waitFor({ state: "attached" });
}

/** One operation, whose name its tab gets once GraphiQL has read it. */
async function type(page: Page, query: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(query);
  await page.getByRole("tab", { name: /\w+ (\w+) /.exec(query)?.[1] ?? "<untitled>" }).waitFor();
}

let desk: Desk;
let story: Story;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishStory(desk);
});
afterAll(closeBrowser);

test("somebody who comes for the first time runs the query that is there, and types one", async () => {
  const { page } = await newVisitor();
  const seen = watched(page);
  await page.goto(apiUrl("/graphiql"));
  await opened(page);
  await run(page).click();
  await answered(page, story.text);
  await type(page, `query Mine { claim(id: "${story.id}") { state topics } }`);
  await page.keyboard.press("Control+Enter");
  await answered(page, `"${story.topic}"`);
  expect(seen.complaints).toEqual([]);
  expect([...seen.origins]).toEqual([new URL(apiUrl()).origin]);
});

test("a name that the schema lacks is underlined, as the workers of the editor have found out", async () => {
  const { page } = await newVisitor();
  await page.goto(apiUrl("/graphiql"));
  await opened(page);
  await type(page, "query Typo { clams { totalCount } }");
  await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();
});

test("the book is the manual: it begins with what there is to read, and leads to what a claim is", async () => {
  const { page } = await newVisitor();
  const seen = watched(page);
  await page.goto(apiUrl("/graphiql"));
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  const book = page.locator(".graphiql-doc-explorer");
  await book.getByRole("link", { name: "Query", exact: true }).click();
  await book.getByText("To begin with:").waitFor();
  await book.getByRole("link", { name: "claim", exact: true }).click();
  await book.getByRole("link", { name: "Claim", exact: true }).click();
  await book.getByText(/One checkable statement in the desk.s own words/).waitFor();
  expect(seen.complaints).toEqual([]);
});

test("a subscription tells of what happens while the page is open", async () => {
  const { page } = await newVisitor();
  const seen = watched(page);
  await page.goto(apiUrl("/graphiql"));
  await opened(page);
  await type(page, "subscription Follow { publications { publication { kind claim { text } } } }");
  const begun = page.waitForRequest((request) => request.headers()["accept"] === "text/event-stream");
  await page.keyboard.press("Control+Enter");
  await (await begun).response();
  const { text } = await publishStory(desk);
  await answered(page, text);
  expect(seen.complaints).toEqual([]);
});

test("a key that is typed under Headers goes with what is asked, and is not kept", async () => {
  const { headers } = await programOf(desk.editor, ["SEE_DESK"]);
  const { page } = await newVisitor();
  await page.goto(apiUrl("/graphiql"));
  await opened(page);
  await type(page, "query Who { me { name } }");
  await page.getByRole("button", { name: "Headers", exact: true }).click();
  await page.locator(".graphiql-editor-tool:not(.hidden) .view-lines").last().click();
  await page.keyboard.insertText(JSON.stringify(headers));
  await run(page).click();
  await answered(page, desk.editor.name);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain("query Who");
  expect(kept).not.toContain(Object.values(headers)[0]);
});

test("whoever is signed in at the desk finds it beside their keys, and asks as themselves", async () => {
  const { page } = await atTheDesk(desk.editor);
  await visit(page, "/keys");
  const seen = watched(page);
  await page.getByRole("link", { name: "Explore the API" }).click();
  await page.waitForURL(adminUrl("/graphiql"));
  await opened(page);
  await type(page, "query Who { me { email } }");
  await page.keyboard.press("Control+Enter");
  await answered(page, desk.editor.email);
  await type(page, "subscription Follow { publications { publication { claim { text } } } }");
  const begun = page.waitForRequest((request) => request.headers()["accept"] === "text/event-stream");
  await page.keyboard.press("Control+Enter");
  await (await begun).response();
  const { text } = await publishStory(desk);
  await answered(page, text);
  expect(seen.complaints).toEqual([]);
  expect([...seen.origins]).toEqual([new URL(adminUrl()).origin]);
});

/** Of the page's ground. */
const brightness = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.querySelector(".graphiql-container") ?? document.body);
    const [red = 0] = (/[\d.]+/.exec(ground.backgroundColor) ?? []).map(Number);
    return red > 127 ? "light" : "dark";
  });

test.each(["light", "dark"] as const)(
  "it follows a %s system, and is named and told",
  async (colorScheme) => {
    const { page } = await newVisitor({ colorScheme });
    await page.goto(apiUrl("/graphiql"));
    await opened(page);
    await run(page).click();
    await answered(page, `"totalCount":`);
    expect(await page.title()).toBe("GraphiQL – Claimdesk");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.goto(apiUrl("/graphiql"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the query");
    expect(await brightness(page)).toBe(colorScheme);
    // What GraphiQL draws inside is its own; the page around it is ours.
    const ours = ["html-has-lang", "document-title", "landmark-one-main", "page-has-heading-one", "bypass"];
    expect(await barriersOn(page, ours)).toEqual([]);
  },
);
