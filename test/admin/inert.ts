import type { Page } from "playwright-core";
import type { WebSite } from "../testkit/web-site.ts";
import { livingParts } from "./living-part.ts";

interface Watched {
  /** Whom everything would tell that it runs. */
  tracker: WebSite;
  /** What the page has said in boxes of the browser's. */
  dialogs: readonly string[];
}

/** Expects that nothing of a stranger's ran, was fetched, or could be. */
export async function expectInert(of: Page, { tracker, dialogs }: Watched): Promise<void> {
  // Whatever waits for a picture to fail or for a moment to pass.
  await of.waitForTimeout(400);
  expect({
    at: of.url(),
    ran: await of.evaluate(() => (globalThis as { ran?: string }).ran ?? null),
    fetched: tracker.asked.map(({ path }) => path),
    living: await livingParts(of),
    dialogs,
  }).toEqual({ at: of.url(), ran: null, fetched: [], living: [], dialogs: [] });
}
