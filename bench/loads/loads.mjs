import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openDesk, person } from "./desk.mjs";
import { content, firstLoad, follow, openBrowser, settle } from "./visit.mjs";

const help = `npm run bench:loads -- [options]
  --claims N       how many claims the desk has (100000)
  --rounds N       how often each page is loaded (5)
  --json FILE      write what was measured to FILE`;

/**
 * Loads the pages where people spend their day, in a Chromium without a window, with nothing kept from before; then
 * goes from one to the next. The admin and the API are as in production.
 * @param {string[]} words
 */
export async function benchLoads(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      claims: { type: "string", default: "100000" },
      rounds: { type: "string", default: "5" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(help);
  const desk = await openDesk(Number(values.claims));
  const browser = await openBrowser();
  try {
    const visitor = await signIn(browser, desk.admin);
    const paths = await pathsOf(visitor.page, desk.admin);
    const rounds = Number(values.rounds);
    const state = await visitor.context.storageState();
    const loads = await measureLoads(browser, { admin: desk.admin, state, paths, rounds });
    const moves = await measureMoves(visitor.page, { admin: desk.admin, rounds });
    console.table(loads);
    console.table(moves);
    if (values.json !== undefined)
      await writeFile(values.json, `${JSON.stringify({ loads, moves }, null, 2)}\n`);
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
  return { context, page };
}

/**
 * The lists, and the first thing that each of them leads to.
 * @param {import("playwright-core").Page} page
 * @param {string} admin
 */
async function pathsOf(page, admin) {
  /** @type {Record<string, string>} */
  const paths = { queue: "/", claims: "/claims", articles: "/articles", sources: "/sources" };
  const things = { review: "/", claim: "/claims", article: "/articles", source: "/sources" };
  for (const [name, list] of Object.entries(things)) {
    await page.goto(admin + list);
    const link = page.locator(`main :is(li, tr) a[href^="/${name}s/"]`).first();
    paths[name] = (await link.getAttribute("href")) ?? "";
  }
  return paths;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ admin: string, state: object, paths: Record<string, string>, rounds: number }} wanted
 */
async function measureLoads(browser, { admin, state, paths, rounds }) {
  /** @type {Record<string, object>} */
  const measured = {};
  for (const [name, path] of Object.entries(paths)) {
    const address = admin + path;
    // The servers have done it once before: what is measured is a day at the desk, not its first minute.
    await firstLoad(browser, { address, state });
    const loads = [];
    for (let round = 0; round < rounds; round += 1) loads.push(await firstLoad(browser, { address, state }));
    measured[name] = {
      "visible ms": middle(loads.map(({ visible }) => visible)),
      "interactive ms": middle(loads.map(({ interactive }) => interactive)),
      "slowest ms": Math.round(Math.max(...loads.map(({ interactive }) => interactive))),
      "script kB": Math.round((loads[0]?.scriptBytes ?? 0) / 1000),
      "all kB": Math.round((loads[0]?.allBytes ?? 0) / 1000),
    };
  }
  return measured;
}

/**
 * @param {import("playwright-core").Page} page
 * @param {{ admin: string, rounds: number }} wanted
 */
async function measureMoves(page, { admin, rounds }) {
  const lists = ["/articles", "/claims", "/sources", "/"];
  await page.goto(`${admin}/`);
  await page.locator(content).first().waitFor();
  await settle(page);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const path of lists) {
      (times[`to ${path}`] ??= []).push(await follow(page, path));
      await settle(page);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      { "median ms": middle(all), "slowest ms": Math.round(Math.max(...all)) },
    ]),
  );
}

/** @param {number[]} numbers */
function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
