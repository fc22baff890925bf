import type { Page } from "playwright-core";

const towns = ["Maruel", "Courtival", "Brenac", "Osterlind", "Valmer", "Trévise", "Halden", "Norvik"];

/** Dense and long: each paragraph has figures, causes and somebody quoted. */
export const paragraph = (number: number): string => {
  const town = towns[number % towns.length] ?? "";
  return [
    `In ${2000 + number} the port of ${town} counted ${41 + number},${100 + number} ships, ${number + 3} percent more than a year before.`,
    `“We will build the second quay of ${town} before ${2026 + number},” said Maria Keller-${number}, who runs the port.`,
    `Exports of ${town} fell by ${number + 1}.5 percent because the strait was closed for ${number + 2} weeks.`,
    "The weather was fine, and people walked along the water for a long time that evening.",
  ].join(" ");
};

/** For whoever wants to look. What is out of sight is not laid out, so a picture of the whole page would have holes. */
export async function windowShots(of: Page, name: string): Promise<void> {
  const folder = process.env.CLAIMDESK_TEST_SHOTS;
  if (folder === undefined) return;
  const before = of.viewportSize();
  for (const width of [1440, 1024, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await of.setViewportSize({ width, height: 900 });
      await of.emulateMedia({ colorScheme });
      await of.waitForTimeout(500);
      await of.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    }
  if (before !== null) await of.setViewportSize(before);
}
