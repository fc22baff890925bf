/// <reference lib="dom" />
import { chromium } from "playwright-core";
import { chromiumExecutable } from "../../test/testkit/setup/chromium.mjs";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").Browser} Browser
 * @typedef {Window & { loads: { visible?: number, interactive?: number } }} Watched
 * @typedef {{ visible: number, interactive: number, scriptBytes: number, allBytes: number }} Load milliseconds since the address was asked for
 */

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/** What people came for: a row, a tab, a part with a heading; not the page's own heading, which comes first. */
export const content =
  "main :is(li, tr) a[href], main article p, main .article-text p, main h2, main [role=tabpanel]";

export async function openBrowser() {
  return chromium.launch({ executablePath: await chromiumExecutable(), args: flags });
}

/**
 * Loads a page as somebody does who comes for the first time today: signed in, and with nothing kept.
 * @param {Browser} browser
 * @param {{ address: string, state: any }} wanted
 * @returns {Promise<Load>}
 */
export async function firstLoad(browser, { address, state }) {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bytes = await countBytes(page);
  await page.addInitScript(watch, content);
  await page.goto(address);
  const isReady = () => {
    const { visible, interactive } = /** @type {Watched} */ (/** @type {unknown} */ (window)).loads;
    return visible !== undefined && interactive !== undefined;
  };
  await page.waitForFunction(isReady);
  const { visible = 0, interactive = 0 } = await page.evaluate(
    () => /** @type {Watched} */ (/** @type {unknown} */ (window)).loads,
  );
  await settle(page);
  await context.close();
  return { visible, interactive, ...bytes };
}

/**
 * Runs in the page, from before its first byte: notes when its content is painted, and when every control of it
 * belongs to React and nothing else is to do.
 * @param {string} wanted
 */
function watch(wanted) {
  const loads = /** @type {Watched["loads"]} */ ({});
  Object.assign(window, { loads });
  const isTaken = (/** @type {Element} */ element) =>
    Object.keys(element).some((key) => key.startsWith("__react"));
  const look = () => {
    const isSeen = (/** @type {Element} */ element) => element.getClientRects().length > 0;
    // What is folded away is in the page too.
    if (![...document.querySelectorAll(wanted)].some(isSeen)) return requestAnimationFrame(look);
    loads.visible ??= performance.now();
    const controls = [...document.querySelectorAll("main button, main a, main input")];
    if (!controls.every(isTaken)) return requestAnimationFrame(look);
    return requestIdleCallback(() => (loads.interactive = performance.now()));
  };
  requestAnimationFrame(look);
}

/** @param {Page} page */
async function countBytes(page) {
  const bytes = { scriptBytes: 0, allBytes: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  /** @type {Set<string>} */
  const scripts = new Set();
  session.on(
    "Network.responseReceived",
    ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.allBytes += encodedDataLength;
    if (scripts.has(requestId)) bytes.scriptBytes += encodedDataLength;
  });
  return bytes;
}

/**
 * Follows a link as a click does, and tells how long it takes until what it leads to is there.
 * @param {Page} page
 * @param {string} path
 * @returns {Promise<number>} milliseconds
 */
export async function follow(page, path) {
  return page.evaluate(
    async ({ path, wanted }) => {
      const link = /** @type {HTMLAnchorElement | null} */ (
        document.querySelector(`a[href="${CSS.escape(path)}"]`)
      );
      if (link === null) throw new Error(`No link leads to ${path}`);
      const before = document.querySelector("main h1")?.textContent;
      const start = performance.now();
      link.click();
      return new Promise((done) => {
        const look = () => {
          const isThere =
            location.pathname === path &&
            document.querySelector("main h1")?.textContent !== before &&
            document.querySelector(wanted) !== null;
          return isThere ? done(performance.now() - start) : requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    { path, wanted: content },
  );
}

/**
 * What else the page fetches, such as pages that may come next: its events never end, so the network is never idle.
 * @param {Page} page
 */
export async function settle(page) {
  await page.waitForLoadState("load");
  await page.waitForTimeout(500);
}
