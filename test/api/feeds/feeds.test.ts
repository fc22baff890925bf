import { parseAtomFeed } from "feedsmith";
import { withDatabase } from "../../testkit/database.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { expanded, typesIn } from "./json-ld.ts";
import { jsonFeedProblems } from "./json-feed.schema.ts";
import {
  correct,
  type Desk,
  fetchJson,
  fetchText,
  newDesk,
  publishStory,
  retract,
  type Story,
} from "./published-claim.ts";

const forms = ["/feeds/claims.atom", "/feeds/claims.json", "/feeds/claims.jsonld", "/claims.jsonld"];
const entryId = (globalId: string): string => `urn:uuid:${uuidIn(globalId)}`;
const of = ({ topic }: Story, more = ""): string => `?topic=${encodeURIComponent(topic)}${more}`;
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, "");

let desk: Desk;
/** One that was corrected and one that was retracted; each alone under its topic. */
let corrected: Story;
let retracted: Story;
let correctedAt: string;

beforeAll(async () => {
  desk = await newDesk();
  corrected = await publishStory(desk);
  correctedAt = (await correct(desk, corrected, "Two days, not three.")).at;
  retracted = await publishStory(desk, { rating: "false" });
  await retract(desk, retracted, "The bridge <never> closed.");
});

async function readAtom(path: string) {
  const { text } = await fetchText(path);
  // Postgres has a strict parser of XML, which feed readers are not.
  await withDatabase(async (client) => {
    const { rows } = await client.query("select xml_is_well_formed_document($1) as ok", [text]);
    expect(rows).toEqual([{ ok: true }]);
  });
  return { text, feed: parseAtomFeed(text) };
}

describe("Atom", () => {
  test("tells a reader of a claim with its verdict and its correction", async () => {
    const { feed } = await readAtom(`/feeds/claims.atom${of(corrected)}`);
    expect(feed).toMatchObject({
      id: expect.stringContaining("/feeds/claims.atom?topic="),
      updated: correctedAt,
      authors: [{ name: "Claimdesk" }],
    });
    expect(feed.entries).toHaveLength(1);
    const [entry] = feed.entries ?? [];
    expect(entry).toMatchObject({
      id: entryId(corrected.id),
      published: corrected.at,
      updated: correctedAt,
      summary: { value: "Verdict: Mostly true" },
      xml: { lang: "en" },
    });
    expect(entry?.content?.value).toMatch(
      /<p>The log of the bridge says so\.<\/p><p>Corrected \(.*\): Two days, not three\.<\/p>/,
    );
    expect(entry?.links?.map(({ rel, type, href }) => [rel, type, pathOf(href ?? "")])).toEqual([
      ["alternate", "text/html", `/p/claims/${corrected.id}`],
      ["alternate", "application/ld+json", `/claims/${corrected.id}/claimreview.jsonld`],
    ]);
    expect(entry?.categories?.map(({ term }) => term)).toEqual([corrected.topic, "mostly_true"]);
  });

  test("deletes the entry of a retracted claim, and tells readers why in one of its own", async () => {
    const { text, feed } = await readAtom(`/feeds/claims.atom${of(retracted)}`);
    expect(text).toMatch(
      new RegExp(
        `<at:deleted-entry ref="${entryId(retracted.id)}" when="[^"]+"><at:comment xml:lang="en">The bridge`,
      ),
    );
    expect(feed.entries).toHaveLength(1);
    const [entry] = feed.entries ?? [];
    expect(entry?.id).not.toBe(entryId(retracted.id));
    expect(entry?.title?.value).toBe(`Retracted: ${retracted.text}`);
    expect(entry?.content?.value).toContain("<p>The bridge &lt;never&gt; closed.</p>");
  });

  test("stays well-formed, whatever somebody wrote", async () => {
    const evil = `]]> </title><script>alert(1)</script> & "quoted" <![CDATA[ 🚲 ${Math.random()}`;
    const story = await publishStory(desk, { text: evil, rationale: evil });
    const { feed } = await readAtom(`/feeds/claims.atom${of(story)}`);
    expect(feed.entries?.[0]?.title?.value).toBe(evil);
    expect(feed.entries?.[0]?.content?.value).not.toContain("<script>");
  });

  test("is in French where it is asked for claims in French", async () => {
    const story = await publishStory(desk, { language: "fr" });
    const { feed } = await readAtom(`/feeds/claims.atom${of(story, "&language=fr")}`);
    expect(feed).toMatchObject({
      title: { value: "Affirmations vérifiées · Claimdesk" },
      xml: { lang: "fr" },
    });
    expect(feed.entries?.[0]?.summary?.value).toBe("Verdict : Plutôt vrai");
  });
});

describe("JSON Feed", () => {
  test("is valid, and tells of corrections and retractions", async () => {
    const feed = await fetchJson(`/feeds/claims.json?limit=100`);
    expect(jsonFeedProblems(feed)).toEqual([]);
    const [deleted] = (await fetchJson(`/feeds/claims.json${of(retracted)}`)).items;
    expect(deleted).toMatchObject({
      id: entryId(retracted.id),
      title: `Retracted: ${retracted.text}`,
      summary: "The bridge <never> closed.",
      _claimdesk: { id: retracted.id, state: "RETRACTED", retracted_at: deleted.date_modified },
    });
    expect(deleted._claimdesk).not.toHaveProperty("rating");
    const [changed] = (await fetchJson(`/feeds/claims.json${of(corrected)}`)).items;
    expect(changed).toMatchObject({
      id: entryId(corrected.id),
      date_published: corrected.at,
      date_modified: correctedAt,
      tags: [corrected.topic],
      _claimdesk: { state: "PUBLISHED", rating: "mostly_true" },
    });
    expect(changed.content_html).toContain("Two days, not three.");
  });
});

describe("schema.org", () => {
  test("has a data feed of reviews, in which a retracted claim is deleted", async () => {
    const feed = await fetchJson(`/feeds/claims.jsonld${of(retracted)}`);
    expect(feed).toMatchObject({ "@context": "https://schema.org", "@type": "DataFeed" });
    expect(feed.dataFeedElement).toHaveLength(1);
    expect(feed.dataFeedElement[0]).toMatchObject({
      "@type": "DataFeedItem",
      dateDeleted: feed.dateModified,
      item: { "@type": "Claim", text: retracted.text, creativeWorkStatus: "Retracted" },
    });
    const { dataFeedElement } = await fetchJson(`/feeds/claims.jsonld${of(corrected)}`);
    expect(dataFeedElement[0]).toMatchObject({ dateCreated: corrected.at, dateModified: correctedAt });
    expect(dataFeedElement[0]).not.toHaveProperty("dateDeleted");
    const { "@context": _, ...review } = await fetchJson(`/claims/${corrected.id}/claimreview.jsonld`);
    expect(dataFeedElement[0].item).toEqual(review);
  });

  test("has a page of reviews as one graph, in which nothing is lost", async () => {
    const page = await fetchJson(`/claims.jsonld${of(corrected)}`);
    expect(page["@graph"]).toHaveLength(1);
    expect(typesIn(await expanded(page))).toMatchObject({
      "http://schema.org/ClaimReview": 1,
      "http://schema.org/Claim": 1,
      "http://schema.org/CorrectionComment": 1,
    });
    expect(typesIn(await expanded(await fetchJson(`/feeds/claims.jsonld${of(retracted)}`)))).toMatchObject({
      "http://schema.org/DataFeed": 1,
      "http://schema.org/DataFeedItem": 1,
      "http://schema.org/Claim": 1,
    });
  });
});

describe("every form", () => {
  test.each(forms)("%s is read by one statement, however long it is", async (path) => {
    for (const limit of [1, 100]) {
      const { status, statements } = await fetchText(`${path}?limit=${limit}`);
      expect({ status, statements }).toEqual({ status: 200, statements: 1 });
    }
  });

  test.each(forms)("%s leads from page to page through all, each claim once", async (path) => {
    const seen: string[] = [];
    let next: string | undefined = `${path}?limit=2`;
    for (let pages = 0; next !== undefined; pages += 1) {
      expect(pages).toBeLessThan(5_000);
      const { text, headers } = await fetchText(next);
      seen.push(
        ...new Set([...text.matchAll(/\/claims\/(clm_[0-9a-f-]{36})["#]/g)].map(([, id]) => id ?? "")),
      );
      const link: string | undefined = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
      if (path.endsWith(".atom")) expect(text.includes('rel="next"')).toBe(link !== undefined);
      next = link && pathOf(link);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([corrected.id, retracted.id]));
  });

  test.each(forms)("%s can be had for a language, a topic and a rating, and for an instant", async (path) => {
    const found = async (query: string): Promise<boolean> =>
      (await fetchText(`${path}${query}`)).text.includes(corrected.id);
    expect(await found(of(corrected, "&language=en&rating=mostly_true"))).toBe(true);
    expect(await found(of(corrected, "&rating=true"))).toBe(false);
    expect(await found(of(corrected, "&language=fr"))).toBe(false);
    const { text } = await fetchText(`${path}${of(corrected, `&asOf=${corrected.at}`)}`);
    expect(text).toContain(corrected.text);
    expect(text).not.toContain("Two days, not three.");
  });

  test.each(forms)("%s tells who followed a rating that its claim was retracted", async (path) => {
    expect((await fetchText(`${path}${of(retracted, "&rating=false")}`)).text).toContain(retracted.text);
  });

  test.each([
    ["limit=0", "`limit` must be a whole number from 1 to 100."],
    ["limit=101", "`limit` must be a whole number from 1 to 100."],
    ["limit=ten", "`limit` must be a whole number from 1 to 100."],
    ["language=French%20please", "`language` must be a language tag"],
    ["rating=Mostly%20True", "`rating` must be a rating of the desk's scale"],
    ["topic=", "`topic` must say something."],
    ["topic=a&topic=b", "`topic` may be given once."],
    [`topic=${"x".repeat(81)}`, "`topic` has 80 characters at the most."],
    ["asOf=2026-13-01", "`asOf` must be an instant"],
    ["after=nowhere", "cursor"],
    ["lang=fr", "There is no parameter `lang` here. There are: language, topic, rating, asOf, after, limit."],
  ])("says what is wrong with ?%s", async (query, message) => {
    for (const path of forms) {
      const { status, text } = await fetchText(`${path}?${query}`);
      expect(status).toBe(400);
      expect(JSON.parse(text).errors[0].message).toContain(message);
    }
  });

  test.each(forms)("%s spares who has it already", async (path) => {
    const address = `${path}${of(corrected)}`;
    const { headers } = await fetchText(address);
    const { status, text } = await fetchText(address, { "if-none-match": headers.get("etag") ?? "" });
    expect({ status, text }).toEqual({ status: 304, text: "" });
    // By date only where nothing can leave the page unnoticed.
    expect(headers.get("last-modified")).toBeNull();
    const whole = (await fetchText(path)).headers.get("last-modified") ?? "";
    expect(Date.parse(whole)).toBeGreaterThan(0);
    expect((await fetchText(path, { "if-modified-since": whole })).status).toBe(304);
  });

  test.each(forms)("%s is the same for the desk, and has nothing that is not public", async (path) => {
    const asDesk = (await fetchText(`${path}?limit=100`, desk.editor.headers)).text;
    expect(asDesk).toBe((await fetchText(`${path}?limit=100`)).text);
    // The body of the articles, whose rights permit nothing; only what is quoted from it.
    expect(asDesk).not.toContain("Nobody asked why");
    expect(asDesk).not.toContain(desk.editor.name);
  });

  test("answers HEAD, and any site may read it", async () => {
    const response = await fetch(apiUrl("/feeds/claims.json"), { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});
