import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { withDatabase } from "../../testkit/database.ts";
import { send } from "../../testkit/graphql.ts";
import { newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor, brought, ended, once } from "./url-import.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
});
afterEach(() => site.close());

describe("an editor gives an address", () => {
  test("and an article is made of what is there, as a job", async () => {
    const headline = unique("The council votes");
    const html = pageOf(headline);
    site.has("/treaty", html);
    const asked = await askFor(editor, { url: `${site.at("/treaty")}#comments` });
    expect(asked).toMatchObject({
      ...{
        state: "QUEUED",
        progress: 0,
        article: null,
        outcome: null,
        capture: null,
        allowedMoves: ["CANCEL"],
      },
      sourceUrl: site.at("/treaty"),
    });
    const made = await once(editor, asked.id, ended);
    expect(made).toMatchObject({
      ...{ state: "DONE", progress: 1, outcome: "NEW_ARTICLE", failure: null, attempts: 1, input: html },
      article: { title: headline, url: site.at("/treaty"), language: "en" },
      allowedMoves: ["READ_AGAIN"],
    });
    expect(made.revision).toEqual({ id: made.article.revision.id, number: 1 });
  });

  test("and the bytes are kept with digest, time and address, and cannot be changed", async () => {
    const html = pageOf(unique("Kept"));
    site.has("/kept", html, { etag: '"one"' });
    const { capture } = await brought(editor, site.at("/kept"));
    const sha256 = createHash("sha256").update(html).digest("hex");
    expect(capture).toMatchObject({
      ...{ sha256, size: Buffer.byteLength(html), url: site.at("/kept"), finalUrl: site.at("/kept") },
      ...{ redirects: [], charset: "utf-8", charsetFrom: "HEADER", etag: '"one"', lastModified: null },
    });
    expect(Date.now() - Date.parse(capture.at)).toBeLessThan(20_000);
    await withDatabase(async (client) => {
      const { rows } = await client.query(
        "select packed from captured_bytes where sha256 = decode($1, 'hex')",
        [sha256],
      );
      expect(gunzipSync(rows[0].packed as Buffer).toString()).toBe(html);
      await expect(
        client.query("update captured_bytes set packed = '' where sha256 = decode($1, 'hex')", [sha256]),
      ).rejects.toThrow("immutable");
    });
  });

  test("and redirects are followed and on record; the page is known by its canonical link", async () => {
    const headline = unique("Moved");
    const canonical = site.at("/2024/moved");
    site.has("/m", (_, response) => response.writeHead(301, { location: "/moved" }).end());
    site.has("/moved", (_, response) => response.writeHead(302, { location: "/2024/moved?from=m" }).end());
    site.has("/2024/moved?from=m", pageOf(headline, { head: `<link rel="canonical" href="${canonical}">` }));
    site.has("/2024/moved", pageOf(headline, { head: `<link rel="canonical" href="${canonical}">` }));
    const made = await brought(editor, site.at("/m"));
    expect(made).toMatchObject({
      article: { canonicalUrl: canonical },
      capture: {
        finalUrl: site.at("/2024/moved?from=m"),
        redirects: [
          { url: site.at("/m"), status: 301 },
          { url: site.at("/moved"), status: 302 },
        ],
      },
    });
    // By another address it is the same page.
    expect(await brought(editor, canonical)).toMatchObject({
      outcome: "UNCHANGED",
      article: { id: made.article.id },
    });
  });

  test.each([
    { says: "its header", type: "text/html; charset=windows-1252", head: "", charsetFrom: "HEADER" },
    {
      says: "the page itself",
      type: "text/html",
      head: '<meta charset="windows-1252">',
      charsetFrom: "DOCUMENT",
    },
    { says: "nothing", type: "text/html", head: "", charsetFrom: "ASSUMED" },
  ])("and its letters are read as $says says", async ({ type, head, charsetFrom }) => {
    const headline = unique("L’été à Orvane");
    const bytes = Buffer.from(pageOf(headline, { head, words: "déjà vu" }).replaceAll("’", "\x92"), "latin1");
    site.has("/latin", (_, response) => response.writeHead(200, { "content-type": type }).end(bytes));
    const { article, capture } = await brought(editor, site.at("/latin"));
    expect(article).toMatchObject({
      title: headline,
      revision: { text: expect.stringContaining("déjà vu") },
    });
    expect(capture).toMatchObject({ charset: "windows-1252", charsetFrom, size: bytes.length });
  });

  test("of a plain text, which is read as one", async () => {
    const headline = unique("A plain headline");
    site.has("/a.txt", `${headline}\n\n${"The council voted on the treaty after long talks. ".repeat(5)}`, {
      "content-type": "text/plain; charset=utf-8",
    });
    expect((await brought(editor, site.at("/a.txt"))).article.title).toBe(headline);
  });

  test("and their word on publisher and language is believed over the page's", async () => {
    const publisher = await newSource(editor, unique("Le Courrier"), "OUTLET");
    site.has("/p", pageOf(unique("A page")));
    const { article } = await brought(editor, site.at("/p"), {
      publisherId: publisher.id,
      language: "en-GB",
    });
    expect(article).toMatchObject({ language: "en-GB", publisher: { id: publisher.id } });
  });

  test("twice while it is on its way, and it is fetched once", async () => {
    site.has("/slow", (_, response) => setTimeout(() => response.end(pageOf(unique("Slow"))), 800));
    const asked = await Promise.all([1, 2, 3].map(() => askFor(editor, { url: site.at("/slow") })));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect((await once(editor, asked[0].id, ended)).times).toBe(3);
    expect(site.askedFor("/slow").length).toBe(1);
  });

  test("and who asks is named to the site", async () => {
    site.has("/who", pageOf(unique("Who")));
    await brought(editor, site.at("/who"));
    expect(site.askedFor("/who")[0]?.headers["user-agent"]).toMatch(/^Claimdesk \(\+http/);
    expect(site.askedFor("/who")[0]?.headers["cookie"]).toBeUndefined();
  });

  test("that nothing in the answer gives to strangers, nor its bytes", async () => {
    site.has("/secret", pageOf(unique("Not public")));
    const { id } = await brought(editor, site.at("/secret"));
    const { data, errors } = await send(
      "query ($id: ID!) { node(id: $id) { id ... on ArticleImport { capture { sha256 } } } }",
      {
        id,
      },
    );
    expect({ data, errors: errors.length }).toEqual({ data: { node: null }, errors: 0 });
  });
});
