import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shot, visit } from "../testkit/desk-page.ts";
import { done, newSource, unique } from "../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../testkit/people.ts";

let page: Page;
let editor: Person;
const name = unique("Harbour office of Vauclair");
const renamed = unique("Port authority of Vauclair");

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], unique("Camille"));
  const { id } = await newSource(editor, name, "GOVERNMENT");
  const input = { id, expectedVersion: 1, name: renamed, aliases: ["The harbour"] };
  await done("editSource", "... on Source { id }", { as: editor, input });
  ({ page } = await atTheDesk(await administrator()));
});
afterAll(closeBrowser);

const records = () => page.getByRole("list", { name: "Records" }).getByRole("listitem");

describe("an administrator reads the audit log", () => {
  test("by searching for a thing, and sees what changed", async () => {
    await page.getByRole("link", { name: "Audit log", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Audit log" }).waitFor();
    await expectOpenToAll(page);
    await shot(page, "audit");
    await page.keyboard.press("/");
    await page.keyboard.type(renamed);
    await page.keyboard.press("Enter");
    await page.getByText("2 records").waitFor();
    await settled(page);
    await records().first().getByText("Source edited").waitFor();
    await records().last().getByText("Source named").waitFor();
    await records().first().getByText("What changed").click();
    await records().first().getByText("Other names").waitFor();
    await expectOpenToAll(page);
    await shot(page, "audit-change");
  });

  test("by whoever did it: their name, and what they did, narrow the list", async () => {
    await records().first().getByRole("link", { name: editor.name }).click();
    await page.waitForURL(/person=psn_/);
    await settled(page);
    await page.getByRole("searchbox").fill("");
    await page.keyboard.press("Enter");
    await page.getByText("3 records").waitFor();
    await settled(page);
    await page.getByRole("combobox", { name: "What was done" }).click();
    await page.getByRole("option", { name: "Signed in", exact: true }).click();
    await page.getByText("1 record", { exact: true }).waitFor();
    await records().first().getByText("Signed in").waitFor();
    await settled(page);
    await expectOpenToAll(page);
  });

  test("by the days, and is told where there is nothing", async () => {
    await page.getByLabel("Until").fill("2001-01-01");
    await page.getByLabel("Until").press("Enter");
    await page.getByRole("heading", { name: "No such record" }).waitFor();
    await expectOpenToAll(page);
    await shot(page, "audit-none");
    await page.getByRole("link", { name: "Show everything" }).click();
    await page.waitForURL((url) => url.search === "");
    await records().first().waitFor();
  });
});

test("the log is in French where the reader is, and on a telephone", async () => {
  const { page: visitor } = await atTheDesk(await administrator(), { locale: "fr-FR" });
  await visitor.setViewportSize({ width: 390, height: 844 });
  await visit(visitor, "/audit?action=SOURCE_EDITED");
  await visitor.getByRole("heading", { level: 1, name: "Journal d’audit" }).waitFor();
  await visitor.getByText("Source modifiée").nth(1).waitFor();
  await expectOpenToAll(visitor);
  await shot(visitor, "audit-390-fr");
});

test("nobody else reads it", async () => {
  const { page: visitor } = await atTheDesk(await newPerson(["REVIEWER"]));
  expect(await visitor.getByRole("link", { name: "Audit log" }).count()).toBe(0);
  await visit(visitor, "/audit");
  await visitor.getByRole("heading", { name: "You are not permitted to see this" }).waitFor();
});
