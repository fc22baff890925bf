import type { Page } from "playwright-core";
import { settled } from "../testkit/desk-page.ts";

export const rows = (on: Page) => on.getByRole("table").first().locator("[data-row-link]");
export const dialog = (on: Page) => on.getByRole("dialog");

/** Lists the claims with a word alone, by the search key. */
export async function searchFor(word: string, on: Page): Promise<void> {
  await on.keyboard.press("/");
  await on.keyboard.type(word);
  await on.keyboard.press("Enter");
  await on.waitForURL((url) => url.searchParams.get("words") === word);
  await settled(on);
}

/** How much awaits somebody, as the page's title says it. */
export const waiting = (title: string): number =>
  Number(/^\((?<count>[^)]+)\)/.exec(title)?.[1]?.replaceAll(/\D/g, ""));

/** Stays as long as no page is loaded. */
export const mark = (on: Page) => on.evaluate(() => void Object.assign(window, { sameLoad: true }));
export const isSameLoad = (on: Page) => on.evaluate(() => "sameLoad" in window);
