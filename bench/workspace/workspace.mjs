import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { openDesk, person } from "../loads/desk.mjs";
import { firstLoad, openBrowser, settle } from "../loads/visit.mjs";
import { feel, watchFelt } from "./felt.mjs";
import { makeLongArticle } from "./long-article.mjs";

const help = `npm run bench:workspace -- [options]
  --words N         how long the article is (50000)
  --claims N        how many claims it has (500)
  --suggestions N   how many suggestions (1500)
  --rounds N        how often it is loaded (5)
  --json FILE       write what was measured to FILE`;

/** A desk of a usual size around the article: what is measured here is the article. */
const deskClaims = 2_000;

/**
 * Opens a long article with many claims in a Chromium without a window, and does in it what an editor does all day.
 * @param {string[]} words
 */
export async function benchWorkspace(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      words: { type: "string", default: "50000" },
      claims: { type: "string", default: "500" },
      suggestions: { type: "string", default: "1500" },
      rounds: { type: "string", default: "5" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(help);
  const desk = await openDesk(deskClaims);
  const browser = await openBrowser();
  try {
    const length = {
      words: Number(values.words),
      claims: Number(values.claims),
      suggestions: Number(values.suggestions),
    };
    const address = `${desk.admin}/articles/${await makeLongArticle(desk.database, length)}`;
    const { page, state } = await signIn(browser, desk.admin);
    const loads = await measureLoads(browser, { address, state, rounds: Number(values.rounds) });
    await page.goto(address);
    await settle(page);
    await watchFelt(page);
    const best = await measureWork(page);
    await showAll(page);
    const all = await measureWork(page);
    console.log(`Others kept the machine busy: ${loadavg()[0]?.toFixed(1)} processes on average.`);
    console.table(loads);
    console.log("The best suggestions are marked:");
    console.table(best);
    console.log("All of them are marked:");
    console.table(all);
    if (values.json !== undefined)
      await writeFile(values.json, `${JSON.stringify({ length, loads, best, all }, null, 2)}\n`);
  } finally {
    await browser.close();
    await desk.stop();
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} admin
 */
async function signIn(browser, admin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${admin}/sign-in`);
  await page.locator("input[type=email]").fill(person.email);
  await page.locator("input[type=password]").fill(person.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  return { page, state: await context.storageState() };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string, state: object, rounds: number }} wanted
 */
async function measureLoads(browser, { address, state, rounds }) {
  await firstLoad(browser, { address, state });
  const loads = [];
  for (let round = 0; round < rounds; round += 1) {
    const { visible, interactive, scriptBytes, allBytes } = await firstLoad(browser, { address, state });
    loads.push({
      "visible ms": Math.round(visible),
      "interactive ms": Math.round(interactive),
      "script kB": Math.round(scriptBytes / 1000),
      "all kB": Math.round(allBytes / 1000),
    });
  }
  return loads;
}

/** @param {import("playwright-core").Page} page */
async function measureWork(page) {
  await page.evaluate(() => window.scrollTo(0, 3000));
  await page.waitForTimeout(500);
  const hover = await feel(page, { event: "pointerover", times: 30, act: (n) => hoverMark(page, n) });
  await page.mouse.move(4, 4);
  const next = await feel(page, { event: "keydown", times: 30, act: () => press(page, "j") });
  const accept = await feel(page, { event: "keydown", times: 8, act: () => acceptNext(page) });
  await page.mouse.move(500, 500);
  const scroll = await feel(page, { event: null, times: 60, act: () => wheel(page) });
  return { "one hover": hover, "the key j": next, "the key a": accept, scrolling: scroll };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {number} n
 */
async function hoverMark(page, n) {
  const at = await page.evaluate((wanted) => {
    const isSeen = (/** @type {Element} */ element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 100 && bottom < innerHeight - 50;
    };
    // Asked for the place of a mark out of sight, the browser would lay it out: that is no part of a hover.
    const marks = [...document.querySelectorAll(".article-paragraph")]
      .filter(isSeen)
      .flatMap((paragraph) => [...paragraph.querySelectorAll("mark[data-marks]")]);
    const { left = 0, top = 0 } = marks[wanted % marks.length]?.getClientRects()[0] ?? {};
    return { x: left + 4, y: top + 8 };
  }, n);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(60);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} key
 */
async function press(page, key) {
  await page.keyboard.press(key);
  await page.waitForTimeout(120);
}

/**
 * Goes on to the next suggestion, where a claim comes before it.
 * @param {import("playwright-core").Page} page
 */
async function acceptNext(page) {
  for (let step = 0; step < 20; step += 1) {
    const line = await page.locator("[data-item][data-active] [data-line]").first().getAttribute("data-line");
    if (line === "suggested") break;
    await press(page, "j");
  }
  await press(page, "a");
}

/** @param {import("playwright-core").Page} page */
async function wheel(page) {
  await page.mouse.wheel(0, 240);
  await page.waitForTimeout(30);
}

/** @param {import("playwright-core").Page} page */
async function showAll(page) {
  await page.getByRole("button", { name: /^(All|Toutes)$/ }).click();
  await page.getByText(/All suggestions are shown|Toutes les suggestions/).waitFor();
  await settle(page);
}
