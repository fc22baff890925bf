import { AxeBuilder } from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { adminUrl } from "./server.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What takes longer does not come: a machine with much else to do needs many times what a quiet one does. */
const patienceMs = 30_000;

let browserOnce: Promise<Browser> | undefined;

export interface Visitor {
  context: BrowserContext;
  page: Page;
}

export type VisitorOptions = Pick<
  BrowserContextOptions,
  "baseURL" | "locale" | "colorScheme" | "bypassCSP" | "viewport" | "extraHTTPHeaders"
>;

/** A browser of one's own for each visitor: two people at one desk do not share cookies. */
export async function newVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  browserOnce ??= chromium.launch({ executablePath: process.env.CLAIMDESK_TEST_CHROMIUM ?? "", args: flags });
  const browser = await browserOnce;
  const context = await browser.newContext({
    baseURL: adminUrl(),
    locale: "en-GB",
    timezoneId: "UTC",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  return { context, page };
}

export async function closeBrowser(): Promise<void> {
  const browser = await browserOnce;
  browserOnce = undefined;
  await browser?.close();
}

/** What stands in the way of people with a screen reader or a keyboard, one line each. All rules unless some are named. */
export async function barriersOn(page: Page, rules?: string[]): Promise<string[]> {
  const found = await findings(page, rules);
  const covered = found.find(({ rule }) => rule === "target-size");
  if (covered === undefined) return found.map(({ line }) => line);
  // A heading that stays or a passing message may lie over part of a target: whoever scrolls finds it whole.
  await page.locator(covered.target).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const still = new Set((await findings(page, ["target-size"])).map(({ line }) => line));
  return found.filter(({ rule, line }) => rule !== "target-size" || still.has(line)).map(({ line }) => line);
}

async function findings(page: Page, rules?: string[]) {
  // A sandbox is another origin: out of sight it gets no time from Chromium, and axe would wait for it for ever.
  const axe = new AxeBuilder({ page }).exclude("iframe[sandbox]");
  const { violations } = await (
    rules === undefined ? axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]) : axe.withRules(rules)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({
      rule: id,
      target: target.join(" "),
      line: `${id}: ${help} (${target.join(" ")})`,
    })),
  );
}
