import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { atTheDesk, settled, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { WebSite } from "../testkit/web-site.ts";
import { until } from "../testkit/webhook-receiver.ts";
import { hostileFiles, livePage, ways } from "./hostile-file.ts";
import { firstWords, hostileMail, hostileMarkdown, hostilePage, hostileSnapshot } from "./hostile-page.ts";
import { expectInert } from "./inert.ts";

/** Whatever a stranger's file holds stays words, the pages' security policy left aside. */
let page: Page;
let site: WebSite;
let tracker: WebSite;
const dialogs: string[] = [];

beforeAll(async () => {
  [site, tracker] = [await new WebSite().open(), await new WebSite().open()];
  ({ page } = await atTheDesk(await newPerson(["EDITOR"]), { bypassCSP: true }));
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
});
afterAll(async () => {
  await Promise.all([site.close(), tracker.close()]);
  await closeBrowser();
});

const expectNothingRan = (of: Page): Promise<void> => expectInert(of, { tracker, dialogs });

describe("a file that somebody prepared", () => {
  test.each([
    ["page.html", (title: string) => hostilePage(tracker.at(""), title)],
    ["letter.eml", (title: string) => hostileMail(tracker.at(""), title)],
    ["saved.mhtml", (title: string) => hostileSnapshot(tracker.at(""), title)],
    ["notes.md", (title: string) => hostileMarkdown(tracker.at(""), title)],
  ])("%s is read, and nothing of it runs", async (name, contentOf) => {
    const title = unique("A file from the harbour");
    await expectRead(name, title, Buffer.from(contentOf(title)));
  });

  test.each(Object.keys(hostileFiles))(
    "what stands in a file of the kind %s is dangerous where nobody looks after it",
    async (kind) => {
      site.has(`/live-${kind}`, livePage(tracker.at(""), kind));
      const { page: alone, context } = await newVisitor();
      await alone.goto(site.at(`/live-${kind}`));
      await until(() => ways(kind).every((way) => tracker.askedFor(way).length > 0));
      await alone.getByRole("link", { name: "asked" }).click();
      await until(() => tracker.askedFor(`/${kind}-link`).length > 0);
      await context.close();
      tracker.asked.length = 0;
    },
  );

  test.each(Object.entries(hostileFiles))(
    "of the kind %s is read, and nothing of it runs or is fetched",
    async (_, { name, bytes }) => {
      const title = unique("A file from the harbour");
      await expectRead(name, title, Buffer.from(await bytes(tracker.at(""), title)));
    },
  );

  /** From its choice to its article's page. */
  async function expectRead(name: string, title: string, buffer: Buffer): Promise<void> {
    await visit(page, "/import");
    await page.getByRole("tab", { name: "Files" }).click();
    const hostileName = `${name.split(".")[0] ?? ""} <img src=x onerror=alert(1)>.${name.split(".")[1] ?? ""}`;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: hostileName, mimeType: "text/plain", buffer });
    const link = page.getByRole("link", { name: `See what was read in ${hostileName}` });
    await link.waitFor();
    await expectNothingRan(page);
    await link.click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await settled(page);
    await expectNothingRan(page);
    expect(await page.getByRole("textbox", { name: "Text", exact: true }).inputValue()).toContain(firstWords);
    await page.getByRole("link", { name: "Open the article" }).first().click();
    await page.waitForURL(/\/articles\//);
    await settled(page);
    await expectNothingRan(page);
  }
});
