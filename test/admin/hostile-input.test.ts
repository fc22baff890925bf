import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { edit } from "../api/articles/articles.ts";
import { atTheDesk, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { done, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { apiUrl } from "../testkit/server.ts";
import { WebSite } from "../testkit/web-site.ts";
import { until } from "../testkit/webhook-receiver.ts";
import { publishedFrom } from "./hostile-claim.ts";
import { expectInert } from "./inert.ts";
import { firstWords, hostileFeed, hostilePage, words } from "./hostile-page.ts";

/**
 * Whatever a stranger's page says stays words. The browser is told to leave the pages' security policy aside: it is a
 * second wall, and this is about the first.
 */
let [editor, reviewer]: Person[] = [];
let page: Page;
let site: WebSite;
let tracker: WebSite;
let named: string;
let headline: string;
const dialogs: string[] = [];

const given = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error("It is not there yet");
  return thing;
};

beforeAll(async () => {
  [site, tracker] = [await new WebSite().open(), await new WebSite().open()];
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  named = unique("The harbour");
  headline = `${named} ${words(tracker.at(""))}`;
  site.has("/page", hostilePage(tracker.at(""), headline));
  ({ page } = await atTheDesk(given(editor), { bypassCSP: true }));
  page.on("dialog", (dialog) => dialogs.push(dialog.message()));
});
afterAll(async () => {
  await Promise.all([site.close(), tracker.close()]);
  await closeBrowser();
});

const expectNothingRan = (of: Page): Promise<void> => expectInert(of, { tracker, dialogs });

interface Imported {
  id: string;
  state: string;
  sourceUrl: string | null;
  article: {
    id: string;
    version: number;
    title: string;
    authors: { name: string }[];
    revision: { text: string };
  };
}

const importOf = async (url: string): Promise<Imported> => {
  const wanted = "id state sourceUrl article { id version title authors { name } revision { text } }";
  const { articleImports } = await sendOk(
    `{ articleImports(first: 30) { nodes { ${wanted} } } }`,
    {},
    { as: given(editor) },
  );
  const nodes = articleImports.nodes as Imported[];
  return given(nodes.find(({ sourceUrl, state }) => sourceUrl === url && state === "DONE"));
};

test("the page that these tests import is dangerous where nobody looks after it", async () => {
  const { page: alone, context } = await newVisitor();
  await alone.goto(site.at("/page"));
  const ways = ["script", "load", "onerror", "svg", "svg-script", "stylesheet", "style", "iframe", "refresh"];
  await until(() => ways.every((way) => tracker.askedFor(`/${way}`).length > 0));
  await context.close();
  tracker.asked.length = 0;
});

describe("a page that somebody prepared", () => {
  test("is imported by its address, and nothing of it runs at the desk", async () => {
    await visit(page, "/import");
    await page.getByRole("tab", { name: "Addresses" }).click();
    await page.getByLabel("Addresses of pages").fill(site.at("/page"));
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    await page
      .getByRole("row")
      .or(page.getByRole("listitem"))
      .filter({ hasText: named })
      .getByText("New article")
      .waitFor();
    await expectNothingRan(page);
    const { id } = await importOf(site.at("/page"));
    await visit(page, `/import/${id}`);
    await page.getByRole("heading", { level: 1, name: named }).waitFor();
    await expectNothingRan(page);
  });

  test("and its words are there as they were written", async () => {
    const { article } = await importOf(site.at("/page"));
    const { title, authors, revision } = article;
    // Pages' data holds so much markup that it is taken away from titles, with what is in scripts.
    expect(title).toBe(`${named} & bold`);
    expect(revision.text).toContain(firstWords);
    expect(revision.text).toContain(`Somebody wrote ${words(tracker.at(""))} into the comment`);
    expect(authors.map(({ name }) => name).join()).not.toMatch(/onload|<svg/);
  });

  test("on the article's page, its form, and the lists that name it", async () => {
    const { id, version } = (await importOf(site.at("/page"))).article;
    // By hand a title can be anything.
    const edited = {
      title: headline,
      standfirst: words(tracker.at("")),
      url: `${site.at("/page")}?"><script>`,
    };
    await edit(given(editor), { id, version }, edited);
    for (const path of [`/articles/${id}`, `/articles/${id}/edit`, "/articles", "/sources"]) {
      await visit(page, path);
      await expectNothingRan(page);
    }
    await visit(page, `/articles/${id}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(headline);
    const text = await page.getByRole("group", { name: "Text of the article" }).evaluate((element) => {
      // What marks say to those who hear the page is not of the text.
      for (const label of element.querySelectorAll(".sr-only")) label.remove();
      return element.textContent;
    });
    expect(text).toContain(`Somebody wrote ${words(tracker.at(""))} into the comment`);
  });

  test("and in public, in every form of a claim that is made of it", async () => {
    const { article } = await importOf(site.at("/page"));
    const claim = await publishedFrom(article.id, {
      editor: given(editor),
      reviewer: given(reviewer),
      named,
      evil: words(tracker.at("")),
    });
    const { page: reader } = await newVisitor({ bypassCSP: true });
    await reader.goto(apiUrl(`/claims/${claim.id}`));
    expect(await reader.getByRole("heading", { level: 1 }).textContent()).toBe(claim.text);
    await expectNothingRan(reader);
    for (const path of [
      `/claims/${claim.id}/claimreview.jsonld`,
      `/claims/${claim.id}/annotations.jsonld`,
      "/feeds/claims.atom",
      "/feeds/claims.json",
      "/feeds/claims.jsonld",
    ]) {
      // What a browser does not show it takes for a download, and stays where it was.
      await reader
        .goto(apiUrl(path))
        .catch((error: unknown) => expect(String(error)).toMatch(/Download|ERR_ABORTED/));
      await expectNothingRan(reader);
    }
    const review = (await (await fetch(apiUrl(`/claims/${claim.id}/claimreview.jsonld`))).json()) as {
      claimReviewed: string;
    };
    expect(review.claimReviewed).toBe(claim.text);
    const atom = await (await fetch(apiUrl("/feeds/claims.atom"))).text();
    expect(atom).not.toMatch(/<script|<img[^>]*onerror/);
  });
});

test("a feed that somebody prepared is followed, and neither its name nor its links run", async () => {
  const name = unique("The feed");
  site.has("/item", hostilePage(tracker.at(""), unique("An item")));
  site.has("/feed.xml", hostileFeed(tracker.at(""), name, site.at("/item")), {
    "content-type": "application/rss+xml",
  });
  const { id } = await done<{ id: string }>("followFeed", "... on FollowedFeed { id }", {
    as: given(editor),
    input: { url: site.at("/feed.xml"), importPresent: true },
  });
  await until(async () => {
    const asked = "query ($id: ID!) { followedFeed(id: $id) { title homepage imports { nodes { state } } } }";
    const { followedFeed } = await sendOk(asked, { id }, { as: given(editor) });
    return followedFeed.imports.nodes.length === 1 && followedFeed.imports.nodes[0].state === "DONE";
  });
  for (const path of ["/feeds", `/feeds/${id}`]) {
    await visit(page, path);
    await page.getByText(name).first().waitFor();
    await expectNothingRan(page);
  }
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
    `${name} <img src=x onerror=`,
  );
});
