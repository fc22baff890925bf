import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { expectOpenToAll, inEnglishAndFrench, settled, shots, visit } from "../testkit/desk-page.ts";
import { done, unique } from "../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../testkit/people.ts";

let page: Page;
let french: Page;
let member: Person;
const desk = unique("The science desk");
const letters = randomUUID()
  .replaceAll(/[^a-f]/g, "")
  .padEnd(6, "b");

beforeAll(async () => {
  member = await newPerson(["EDITOR"], unique("Camille"));
  ({ page, french } = await inEnglishAndFrench(await administrator()));
});
afterAll(closeBrowser);

const dialog = () => page.getByRole("dialog");
const card = () =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: desk, exact: true }) });

describe("an administrator", () => {
  test("makes a desk, and is told at the field what is wrong with its name", async () => {
    await page.getByRole("link", { name: "Desks and policies" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Desks and policies" }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Make a desk" }).click();
    await dialog().getByRole("button", { name: "Make it" }).click();
    await dialog()
      .getByRole("textbox", { name: "Name", description: /say|write|empty/i })
      .waitFor();
    await dialog().getByLabel("Name").fill(desk);
    await expectOpenToAll(page);
    await page.keyboard.press("Enter");
    await card().getByText("Nobody belongs to it yet").waitFor();
  });

  test("gives it people", async () => {
    await page.getByRole("button", { name: `Edit ${desk}` }).click();
    await dialog().getByRole("combobox", { name: "People" }).fill(member.name);
    await page.getByRole("option", { name: member.name }).click();
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Save" }).click();
    await card().getByText(`1 person: ${member.name}`).waitFor();
  });

  test("says what reviews take there, for one kind of claim too, and takes that back", async () => {
    await page.getByRole("button", { name: `Add a policy for one kind to ${desk}` }).click();
    await dialog().getByRole("combobox", { name: "Kind of claim" }).click();
    await page.getByRole("option", { name: "Figure" }).click();
    await dialog().getByRole("spinbutton", { name: "Approvals" }).fill("9");
    await dialog().getByLabel("Due within hours").fill("48");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog()
      .getByText(/from 1 to 5|between 1 and 5/i)
      .first()
      .waitFor();
    await dialog().getByRole("spinbutton", { name: "Approvals" }).fill("2");
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Save" }).click();
    const row = card().getByRole("row", { name: /Figure/ });
    await row.getByText("within 48 hours").waitFor();
    await expectOpenToAll(page);
    await shots(page, "desks");
    await row.getByRole("button", { name: /^Remove/ }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
    await row.waitFor({ state: "detached" });
  });

  test("adds a step to the scale, moves it by its buttons, and retires it", async () => {
    const label = unique("Out of context");
    await page.getByRole("link", { name: "Verdict scale" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Verdict scale" }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Add a step" }).click();
    await dialog().getByLabel("Name in English").fill(label);
    await dialog().getByLabel("Name in French").fill("Détourné");
    await dialog().getByLabel("Name for programs").fill("No good");
    await dialog().getByLabel("Value").fill("2,5");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog().getByText("Use small letters and underscores").waitFor();
    await dialog().getByLabel("Name for programs").fill(`out_of_context_${letters}`);
    await expectOpenToAll(page);
    await dialog().getByRole("button", { name: "Save" }).click();
    const row = page.getByRole("row", { name: new RegExp(label) });
    await row.getByText("2.5").waitFor();
    await row.getByRole("button", { name: `Move up: ${label}` }).click();
    await page.getByText(new RegExp(`${label} is at place`)).waitFor({ state: "attached" });
    await settled(page);
    await expectOpenToAll(page);
    await shots(page, "scale");
    await row.getByRole("button", { name: `Edit: ${label}` }).click();
    await dialog().getByRole("checkbox", { name: "Retired" }).click();
    await dialog().getByRole("button", { name: "Save" }).click();
    await row.getByText("Retired").waitFor();
  });

  test("reads all of it in French, in the dark", async () => {
    for (const [path, title] of [
      ["/desks", "Rédactions et règles"],
      ["/scale", "Échelle des verdicts"],
    ] as const) {
      await visit(french, path);
      await french.getByRole("heading", { level: 1, name: title }).waitFor();
      await expectOpenToAll(french);
      await shots(french, `${path.slice(1)}-fr`);
    }
  });
});

test("whoever is no administrator is told whose these pages are", async () => {
  await done("createDesk", "... on Desk { id }", {
    as: await administrator(),
    input: { name: unique("Another") },
  });
  const { page: editors } = await inEnglishAndFrench(member);
  for (const path of ["/desks", "/scale"]) {
    await visit(editors, path);
    await editors.getByRole("heading", { name: "You are not permitted to see this" }).waitFor();
    expect(await editors.getByRole("table").count()).toBe(0);
  }
});
