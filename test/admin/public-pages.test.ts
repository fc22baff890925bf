import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { newDesk, publishStory, retract, type Desk } from "../api/feeds/published-claim.ts";
import { publishTramStory, type TramStory } from "../api/pages/tram-story.ts";
import { barriersOn, closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, visit } from "../testkit/desk-page.ts";
import { newArticle, newClaim, unique } from "../testkit/newsroom.ts";
import { decide, publish, reword, submit } from "../testkit/review-desk.ts";
import { apiUrl } from "../testkit/server.ts";
import { edit } from "../api/articles/articles.ts";

let desk: Desk;
let story: TramStory;
let retracted: string;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishTramStory(desk);
  const { editor, reviewer } = desk;
  const text = unique("La fréquentation du tramway a augmenté de 12 % en décembre 2025. Dossier");
  const reworded = await submit(editor, await reword(editor, story, text));
  const note = "Le chiffre vaut pour décembre, non pour l’année entière.";
  await publish(editor, await decide(reviewer, reworded), note);
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
  front: () => "",
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

test("on paper a page is dark on light, without what is only for a screen, and tells its addresses", async () => {
  const { page, context } = await newVisitor({ colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(apiUrl(`/p/claims/${story.id}`));
  const heading = page.getByRole("heading", { level: 1 });
  await heading.waitFor();
  const lightness = await heading.evaluate((element) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("no canvas");
    context.fillStyle = getComputedStyle(element).color;
    context.fillRect(0, 0, 1, 1);
    return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  expect(lightness).toBeLessThan(80);
  expect(await page.getByRole("link", { name: "Français" }).isVisible()).toBe(false);
  const address = page.locator('a[href="https://donnees.example/comptages/2025.csv"]');
  expect(await address.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("2025.csv");
  await shoot(page, "print");
  await context.close();
});

test("a page is read without JavaScript, and nothing is fetched beside it", async () => {
  const { page, context } = await newVisitor();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(apiUrl(`/p/claims/${story.id}`));
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Historique" }).waitFor();
  await page.getByRole("link", { name: "La lire telle qu’elle était alors" }).click();
  await page.getByText("Vous lisez cette page telle qu’elle était le").waitFor();
  // Chromium asks for an icon by itself.
  expect(fetched.filter((url) => !url.endsWith("/favicon.ico"))).toHaveLength(3);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  await context.close();
});

describe("a script that somebody wrote", () => {
  const evil = `</title></script><script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'">`;
  let hostile: Awaited<ReturnType<typeof publishStory>>;
  beforeAll(async () => {
    hostile = await publishStory(desk, { text: evil, rationale: evil, note: evil, ministerName: evil });
    const standfirst = `javascript:document.title='taken' ${evil}`;
    await edit(desk.editor, hostile.early, { title: evil, standfirst, rights: { permission: "FULL_TEXT" } });
  });

  test.each([
    ["a claim's page", () => `claims/${hostile.id}`],
    ["an article's page", () => `articles/${hostile.early.id}`],
    ["a source's page", () => `sources/${hostile.minister.id}`],
    ["the page of what there is not", () => `claims/${encodeURIComponent(evil)}`],
  ])("runs nothing on %s, even where nothing forbids scripts", async (_, path) => {
    const { page, context } = await newVisitor({ bypassCSP: true });
    await page.goto(apiUrl(`/p/${path()}?lang=${encodeURIComponent(evil)}`));
    const heading = page.getByRole("heading", { level: 1 });
    await heading.waitFor();
    if (!path().includes("%3C")) expect(await heading.textContent()).toBe(evil);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("img, iframe, object, [onerror]").count()).toBe(0);
    const schemes = await page.evaluate(() => [
      ...new Set([...document.links].map(({ protocol }) => protocol)),
    ]);
    expect(schemes.every((scheme) => ["http:", "https:"].includes(scheme))).toBe(true);
    await context.close();
  });
});

describe("the desk's preview", () => {
  test("shows the page of a draft, wide and narrow, in both languages, with what programs read", async () => {
    const text = unique("The harbour was dredged in");
    const article = await newArticle(desk.editor, "The harbour was dredged in May, the mayor said.");
    const draft = await newClaim(desk.editor, {
      ...{ text, appearance: { articleId: article.id, anchor: { exact: "was dredged in May" } } },
    });
    const { page, context } = await atTheDesk(desk.editor);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit(page, `/claims/${draft.id}`);
    expect(await page.getByRole("link", { name: "Public page" }).count()).toBe(0);
    await page.getByRole("link", { name: "Preview" }).click();
    await page.waitForURL(/preview/);
    const framed = page.locator("#main").getByTitle("The page as readers see it").contentFrame();
    await framed.getByRole("heading", { level: 1, name: text }).waitFor();
    await framed.getByText("was dredged in May").waitFor();
    await expectOpenToAll(page);
    await shoot(page, "preview");
    await page.getByRole("radio", { name: "Phone" }).click();
    await page.waitForFunction(() => document.querySelector("iframe")?.offsetWidth === 390);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ "@type": "ClaimReview", claimReviewed: text });
    await page.getByRole("link", { name: "French" }).click();
    await framed.getByText("Où elle est faite").waitFor();
    await context.close();
  });

  test("in French too; and what is published has a link to where everybody reads it", async () => {
    const { page, context } = await atTheDesk(desk.reviewer, { locale: "fr-FR", colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 900 });
    await visit(page, `/claims/${story.id}/preview`);
    await page.locator("#main").getByText("C’est ce que lit le public").waitFor();
    await page.locator("#main iframe").contentFrame().getByText("Éléments de preuve").waitFor();
    await expectOpenToAll(page);
    await shoot(page, "preview-fr");
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Page publique" }).click();
    const reader = await opened;
    await reader.waitForURL(apiUrl(`/p/claims/${story.id}`).toString());
    await reader.getByRole("heading", { level: 1 }).waitFor();
    await context.close();
  });
});
