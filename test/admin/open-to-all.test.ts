import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, visit } from "../testkit/desk-page.ts";
import { done, newSource, unique } from "../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../testkit/people.ts";
import { submitted } from "../testkit/review-desk.ts";

const quote = "Forty-two ships waited in the roads";
const tablet = { width: 768, height: 1024 };

let page: Page;
let stranger: Page;
const places: Record<string, string> = {};

beforeAll(async () => {
  const editor = await newPerson(["EDITOR"]);
  Object.assign(places, await somethingEverywhere(editor));
  ({ page } = await atTheDesk(await administrator()));
  ({ page: stranger } = await newVisitor());
  await page.setViewportSize(tablet);
  await stranger.setViewportSize(tablet);
});
afterAll(closeBrowser);

/** Something to see on every page that shows one thing. */
async function somethingEverywhere(editor: Person): Promise<Record<string, string>> {
  const text = `# ${unique("The harbour is shut")}\n\n${quote}, the harbour master said.`;
  const wanted = "... on ArticleImport { id article { id } }";
  const { id, article } = await done<{ id: string; article: { id: string } }>("importArticle", wanted, {
    as: editor,
    input: { text, language: "en" },
  });
  const source = await newSource(editor, unique("The harbour master"));
  const appearance = {
    articleId: article.id,
    anchor: { exact: quote },
    attribution: [{ sourceId: source.id, verb: "according to" }],
  };
  const claim = await submitted(editor, { text: unique("42 ships waited"), kind: "FIGURE", appearance });
  const made = await done<{ webhook: { id: string } }>(
    "createWebhook",
    "... on WebhookSecret { webhook { id } }",
    { as: await administrator(), input: { url: "https://hooks.example.org/claims", kinds: ["FIRST"] } },
  );
  return {
    article: article.id,
    import: id,
    source: source.id,
    claim: claim.id,
    review: claim.reviewId,
    webhook: made.webhook.id,
  };
}

/** In both themes, and without anything that stands out beyond the edge of a tablet. */
async function expectFitForAll(visited: Page, path: string): Promise<void> {
  await visit(visited, path);
  for (const colorScheme of ["light", "dark"] as const) {
    // What turns for as long as something loads would never come to rest.
    await visited.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await visited.waitForFunction(
      (theme) => document.documentElement.dataset["theme"] === theme,
      colorScheme,
    );
    // What else may stand in the way is the same in the dark.
    await expectOpenToAll(visited, colorScheme === "dark" ? ["color-contrast"] : undefined);
  }
  const width = await visited.evaluate(() => document.documentElement.scrollWidth);
  expect({ path, width }).toEqual({ path, width: tablet.width });
}

describe("every page is open to all, by daylight and in the dark, on a tablet", () => {
  test.each([
    "/",
    "/articles",
    "/articles/:article",
    "/articles/:article/edit",
    "/import",
    "/import/:import",
    "/claims",
    "/recent",
    "/claims/new",
    "/claims/:claim",
    "/reviews/:review",
    "/sources",
    "/sources/new",
    "/sources/proposals",
    "/sources/:source",
    "/people",
    "/keys",
    "/account",
    "/webhooks",
    "/webhooks/:webhook",
    "/nowhere",
  ])("%s", async (path) => {
    await expectFitForAll(
      page,
      path.replace(/:(\w+)/, (_, name: string) => places[name] ?? name),
    );
  });

  test("/sign-in, for a stranger", async () => {
    await expectFitForAll(stranger, "/sign-in");
  });
});
