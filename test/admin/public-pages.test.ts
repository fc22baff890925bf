import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { correct, newDesk, publishStory, retract, type Desk } from "../api/feeds/published-claim.ts";
import { publishTramStory, type TramStory } from "../api/pages/tram-story.ts";
import { barriersOn, closeBrowser, newVisitor } from "../testkit/browser.ts";
import { apiUrl } from "../testkit/server.ts";

let desk: Desk;
let story: TramStory;
let retracted: string;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishTramStory(desk);
  await correct(desk, story, "Le chiffre de 2024 était celui de novembre ; il est celui de décembre.");
  const gone = await publishStory(desk, { language: "fr" });
  await retract(desk, gone, "Le pont n’a jamais fermé : le journal de bord était celui d’un autre pont.");
  retracted = gone.id;
});
afterAll(closeBrowser);

const pages: Readonly<Record<string, () => string>> = {
  claim: () => `claims/${story.id}`,
  past: () => `claims/${story.id}?asOf=${story.at}`,
  tombstone: () => `claims/${retracted}`,
  article: () => `articles/${story.original.id}`,
  excerpt: () => `articles/${story.copy.id}`,
  withheld: () => `articles/${story.reserved.id}`,
  source: () => `sources/${story.outlet.id}`,
  person: () => `sources/${story.minister.id}`,
  missing: () => "claims/clm_01a21227-0000-7000-8000-000000000000",
};

/** Pictures for people to look at, where a folder for them is named. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.CLAIMDESK_TEST_SHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `public-${name}.png`), fullPage: true });
}

describe.each([
  { locale: "fr-FR", colorScheme: "light" as const },
  { locale: "en-GB", colorScheme: "dark" as const },
  { locale: "fr-FR", colorScheme: "dark" as const },
  { locale: "en-GB", colorScheme: "light" as const },
])("in $locale, $colorScheme", (options) => {
  test.each(Object.keys(pages))("the page of a %s is open to all, wide and narrow", async (name) => {
    const { page, context } = await newVisitor(options);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(apiUrl(`/p/${pages[name]?.() ?? ""}`));
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(options.locale.slice(0, 2));
      expect(await barriersOn(page)).toEqual([]);
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isTooWide).toBe(false);
      await shoot(page, `${name}-${options.locale}-${options.colorScheme}-${String(width)}`);
    }
    await context.close();
  });
});
