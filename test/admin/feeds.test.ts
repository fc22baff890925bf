import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shot, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { pageOf, WebSite } from "../testkit/web-site.ts";
import { until } from "../testkit/webhook-receiver.ts";
import { rss } from "../api/following/followed.ts";

let page: Page;
let site: WebSite;
const feedType = { "content-type": "application/rss+xml" };

beforeAll(async () => {
  site = await new WebSite().open();
  ({ page } = await atTheDesk(await newPerson(["EDITOR"])));
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

const history = () =>
  page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ has: page.getByRole("heading", { name: "History" }) })
    .getByRole("listitem");
const dialog = () => page.getByRole("dialog");

test("an editor follows a feed, and its next item becomes an article by itself", async () => {
  const headline = unique("From the feed");
  site.has("/item", pageOf(headline)).has("/feed.xml", rss(), feedType);
  await page.getByRole("link", { name: "Feeds", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Feeds" }).waitFor();
  await expectOpenToAll(page);
  await page.keyboard.press("n");
  await dialog().getByLabel("Address of the feed").fill("not an address");
  await dialog().getByRole("button", { name: "Follow it" }).click();
  await dialog().locator("[aria-invalid=true]").waitFor();
  await expectOpenToAll(page);
  await shot(page, "feeds-dialog");
  await dialog().getByLabel("Address of the feed").fill(site.at("/feed.xml"));
  await dialog().getByRole("button", { name: "Follow it" }).click();
  await page.getByText("No item came in yet").waitFor();
  // Once it was asked it has a name of its own, without a key being pressed.
  await page.getByRole("heading", { level: 1, name: "The Courier" }).waitFor();
  await settled(page);
  site.has("/feed.xml", rss(site.at("/item")), feedType);
  await page.getByRole("button", { name: "Ask now" }).click();
  await page.getByText("It is being asked").first().waitFor();
  await page.getByRole("link", { name: headline }).waitFor();
  await expectOpenToAll(page);
  await shot(page, "feeds-feed");
});

test("and sees why one fails, pauses it, takes it up again and leaves it", async () => {
  await visit(page, "/feeds");
  await page.keyboard.press("n");
  await dialog().getByLabel("Address of the feed").fill(site.at("/lost.xml"));
  await dialog().getByLabel("Name").fill("The lost Courier");
  await dialog().getByRole("button", { name: "Follow it" }).click();
  await page.getByRole("heading", { level: 1, name: "The lost Courier" }).waitFor();
  await until(async () => {
    await revisit(page);
    return page.getByText("There is nothing at the address.").isVisible();
  });
  await expectOpenToAll(page);
  await shot(page, "feeds-failing");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("Paused").first().waitFor();
  await page.getByRole("button", { name: "Take up again" }).click();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  // Who did what is told below.
  const [latest, first] = [history().first(), history().last()];
  await latest.getByText("Changed the feed").waitFor();
  await latest.getByText("Paused: yes → no").waitFor();
  await first.getByText("Followed the feed").waitFor();
  // It is asked at once, and fails once more.
  await until(async () => {
    await visit(page, "/feeds?view=failing");
    return page.getByRole("link", { name: "The lost Courier" }).isVisible();
  });
  await page
    .getByRole("row", { name: /The lost Courier/ })
    .getByText("There is nothing at the address.")
    .waitFor();
  await page.getByRole("link", { name: "The lost Courier" }).click();
  await page.getByRole("heading", { level: 1, name: "The lost Courier" }).waitFor();
  await settled(page);
  await page.getByRole("button", { name: "More to do with this feed" }).click();
  await page.getByRole("menuitem", { name: "Follow no more" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Follow no more" }).click();
  await page.getByRole("heading", { level: 1, name: "Feeds" }).waitFor();
  await page.getByText("The feed is followed no more").first().waitFor();
});

test("and brings in a list of feeds, told what cannot be followed", async () => {
  site.has("/listed.xml", rss(), feedType);
  await visit(page, "/feeds");
  await page.getByRole("button", { name: "Bring in a list" }).click();
  await dialog().getByLabel("The list").fill("no list at all");
  await dialog().getByRole("button", { name: "Follow them all" }).click();
  await dialog().getByText("This is no list of feeds").waitFor();
  const opml = `<opml version="2.0"><body><outline type="rss" text="Listed" xmlUrl="${site.at("/listed.xml")}"/>
    <outline type="rss" text="Inside" xmlUrl="http://10.0.0.1/feed"/></body></opml>`;
  await dialog()
    .getByLabel("OPML file")
    .setInputFiles({ name: "feeds.opml", mimeType: "text/xml", buffer: Buffer.from(opml) });
  await dialog().getByRole("button", { name: "Follow them all" }).click();
  await dialog().getByText("1 feed is followed from now on").waitFor();
  await dialog().getByText("http://10.0.0.1/feed").waitFor();
  await expectOpenToAll(page);
  await shot(page, "feeds-list");
  await dialog().getByRole("button", { name: "Close", exact: true }).first().click();
  await page.getByText("Listed").first().waitFor();
});
