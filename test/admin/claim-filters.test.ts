import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shots } from "../testkit/desk-page.ts";
import { newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";

/** Cornish, which nobody else at the desk writes in. */
const language = "kw";
const told = (kind: string, topics: string[]) => ({ text: unique("An eel swam"), kind, language, topics });

let page: Page;
let french: Page;

beforeAll(async () => {
  const editor = await newPerson(["EDITOR"]);
  await newClaim(editor, told("FACT", ["Eels", "Rivers"]));
  await newClaim(editor, told("FACT", ["Eels"]));
  await newClaim(editor, told("FIGURE", ["Weirs"]));
  ({ page } = await atTheDesk(editor));
  ({ page: french } = await atTheDesk(editor, { locale: "fr-FR", colorScheme: "dark" }));
});
afterAll(closeBrowser);

const filter = (name: string, on = page) => on.getByRole("combobox", { name, exact: true });
const options = (on = page) => on.getByRole("listbox").getByRole("option").allTextContents();
const choose = async (name: string, option: string) => {
  await filter(name).press("Enter");
  await page.getByRole("option", { name: option, exact: true }).click();
};

test("the filters offer what claims have that the other filters leave, and one topic is changed for another", async () => {
  await page.goto(`/claims?language=${language}&kind=FACT`);
  await settled(page);
  await filter("Topic").press("Enter");
  await page.getByRole("option", { name: "Rivers" }).waitFor();
  expect(await options()).toEqual(["Any topic", "Eels", "Rivers"]);
  await page.getByRole("option", { name: "Rivers" }).click();
  await page.waitForURL(/topic=Rivers/);
  await settled(page);
  await filter("Topic").press("Enter");
  await page.getByRole("option", { name: "Eels" }).waitFor();
  expect(await options()).toEqual(["Any topic", "Eels", "Rivers"]);
  await page.getByRole("option", { name: "Eels" }).click();
  await page.waitForURL(/topic=Eels/);
  await page.getByText("2 claims").waitFor();
  await settled(page);
  await choose("Kind", "Figure");
  await page.getByText("No claim is like that").waitFor();
  await settled(page);
  await filter("Topic").press("Enter");
  await page.getByRole("option", { name: "Weirs" }).waitFor();
  expect(await options()).toEqual(["Any topic", "Eels", "Weirs"]);
  await page.keyboard.press("Escape");
});

test("where claims may have more topics than are offered, the filter says so", async () => {
  const many = Array.from({ length: 20 }, (_, number) => `Weir ${String(number + 10)}`);
  await newClaim(await newPerson(["EDITOR"]), told("CAUSAL", many));
  await french.goto(`/claims?language=${language}&kind=CAUSAL`);
  await settled(french);
  await filter("Thème", french).press("Enter");
  const note = french.getByRole("option", { name: "Il peut y en avoir d’autres" });
  await note.waitFor();
  expect(await note.getAttribute("aria-disabled")).toBe("true");
  expect(await options(french)).toHaveLength(22);
  await shots(french, "claim-filters-some");
  await french.keyboard.press("Escape");
  await expectOpenToAll(french);
});
