import type { Page } from "playwright-core";

/** Goes on by the Tab key until what is in focus has this name. */
export async function tabTo(on: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await on.keyboard.press("Tab");
    const focused = on.locator(":focus");
    if ((await focused.count()) === 0) continue;
    const said = (await focused.getAttribute("aria-label")) ?? (await focused.textContent()) ?? "";
    if (typeof name === "string" ? said.trim().startsWith(name) : name.test(said.trim())) return;
  }
  throw new Error(`Nothing named ${String(name)} is reached by the Tab key`);
}

/** Presses what has this name, however far the Tab key has to go. */
export const pressOn = async (on: Page, name: string | RegExp) => {
  await tabTo(on, name);
  await on.keyboard.press("Enter");
};

/** Goes down an open menu to the item of this name. */
export async function chooseItem(on: Page, name: string): Promise<void> {
  await on.getByRole("menuitem", { name }).waitFor();
  const highlighted = on.locator("[role=menuitem][data-highlighted]");
  for (let presses = 0; presses < 9; presses += 1) {
    await highlighted.waitFor();
    const before = (await highlighted.textContent()) ?? "";
    if (before.includes(name)) return;
    await on.keyboard.press("ArrowDown");
    await highlighted.filter({ hasNotText: before }).waitFor();
  }
  throw new Error(`The menu has no ${name}`);
}
