import { unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { brought } from "./url-import.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
});
afterEach(() => site.close());

const failed = (failure: string) => ({ state: "FAILED", failure, article: null, allowedMoves: ["RETRY"] });

describe("a site's robots.txt", () => {
  test("is kept to, redirects included, and read once for many pages", async () => {
    site.has("/robots.txt", "User-agent: *\nDisallow: /private/", { "content-type": "text/plain" });
    site.has("/private/a", pageOf(unique("Private")));
    site.has("/out", (_, response) => response.writeHead(302, { location: "/private/a" }).end());
    site.has("/open", pageOf(unique("Open")));
    const made = await Promise.all(
      ["/private/a", "/out", "/open"].map((path) => brought(editor, site.at(path))),
    );
    expect(made.map(({ state, failure }) => failure ?? state)).toEqual([
      "ROBOTS_FORBID",
      "ROBOTS_FORBID",
      "DONE",
    ]);
    expect(site.askedFor("/private/a")).toEqual([]);
    await brought(editor, site.at("/open"));
    expect(site.askedFor("/robots.txt").length).toBeLessThanOrEqual(3);
  });

  test("that the site cannot give forbids everything for now", async () => {
    site.has("/robots.txt", (_, response) => response.writeHead(503).end());
    site.has("/page", pageOf(unique("Behind")));
    expect(await brought(editor, site.at("/page"))).toMatchObject(failed("ROBOTS_UNREACHABLE"));
    expect(site.askedFor("/page")).toEqual([]);
  });

  test("that there is not forbids nothing", async () => {
    site.has("/page", pageOf(unique("Free")));
    expect(await brought(editor, site.at("/page"))).toMatchObject({ state: "DONE" });
    expect(site.askedFor("/robots.txt").length).toBe(1);
  });

  test("that asks for a delay gets it, and whoever waits is put off without a failed try", async () => {
    site.has("/robots.txt", "User-agent: *\nCrawl-delay: 4", { "content-type": "text/plain" });
    for (const path of ["/1", "/2", "/3"]) site.has(path, pageOf(unique("One after the other")));
    const made = await Promise.all(["/1", "/2", "/3"].map((path) => brought(editor, site.at(path))));
    expect(made.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(["DONE 1", "DONE 1", "DONE 1"]);
    const at = site.asked.filter(({ path }) => path !== "/robots.txt").map((one) => one.at);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(3_990);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThanOrEqual(3_990);
  });
});
