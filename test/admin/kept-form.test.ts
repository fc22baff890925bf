import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, shots, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";

afterAll(closeBrowser);

const wording = (page: Page) => page.getByRole("textbox", { name: "Claim", exact: true });

test("what is typed for a new claim outlives a reload, an outage and the end of a session, apart from another window, and goes when its author signs out", async () => {
  const editor = await newPerson(["EDITOR"]);
  const { page, context } = await atTheDesk(editor);
  const form = async (on: Page) => {
    await visit(on, "/claims/new");
    return wording(on);
  };
  const typed = unique("Fifty ships passed the strait");
  await (await form(page)).fill(typed);
  await revisit(page);
  await page.getByText("is here again").waitFor();
  expect(await wording(page).inputValue()).toBe(typed);
  await expectOpenToAll(page);
  await shots(page, "form-kept");

  const second = await context.newPage();
  await form(second);
  expect(await wording(second).inputValue()).toBe("");
  await second.getByText("in another window, last on").waitFor();
  await expectOpenToAll(second);
  await wording(second).fill("Another claim altogether");
  await revisit(page);
  expect(await wording(page).inputValue()).toBe(typed);
  await second
    .getByRole("button", { name: "Sources" })
    .or(second.getByRole("link", { name: "Sources" }))
    .first()
    .click();
  await second.getByRole("button", { name: "Discard it" }).click();
  await second.waitForURL(/\/sources/);
  await form(second);
  await second.getByRole("button", { name: "Go on with it" }).click();
  expect(await wording(second).inputValue()).toBe(typed);

  await context.setOffline(true);
  await page.getByRole("button", { name: "Create the claim" }).click();
  await page.locator("main").getByRole("alert").first().waitFor();
  await context.setOffline(false);
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByRole("button", { name: "Create the claim" }).click();
  await page.waitForURL(/\/sign-in/);
  await context.addCookies(cookies);
  expect(await (await form(page)).inputValue()).toBe(typed);

  await page.getByRole("button", { name: new RegExp(editor.name) }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await page.getByRole("button", { name: "Discard it" }).click();
  await page.waitForURL(/\/sign-in/);
  const left = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("copy")));
  expect(left).toEqual([]);
});
