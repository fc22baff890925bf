import type { Page } from "playwright-core";

/** Pictures in both themes, for whoever wants to look at them. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.CLAIMDESK_TEST_SHOTS;
  if (folder === undefined) return;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
}
