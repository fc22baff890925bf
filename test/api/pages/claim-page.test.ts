import { gzipSync } from "node:zlib";
import { newClaim, unique } from "../../testkit/newsroom.ts";
import { apiUrl } from "../../testkit/server.ts";
import {
  correct,
  fetchText,
  newDesk,
  publishStory,
  retract,
  type Desk,
  type Story,
} from "../feeds/published-claim.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});

const pageOf = ({ id }: { id: string }, more = ""): string => `/p/claims/${id}${more}`;
const inABrowser = { accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" };
const inFrench = { "accept-language": "fr-CH,fr;q=0.9,en;q=0.5" };

describe("the page of a published claim", () => {
  test("says how it is rated and why, who says it, where, and what bears on it", async () => {
    const story = await publishStory(desk);
    const { status, headers, text, statements } = await fetchText(pageOf(story));
    expect({ status, statements }).toEqual({ status: 200, statements: 1 });
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-language")).toBe("en");
    expect(text).toContain(`<h1 lang="en">${story.text}</h1>`);
    expect(text).toMatch(/class="rating"><svg.*<\/svg><span lang="en">Mostly true<\/span>/);
    expect(text).toContain("4 out of 5, where 5 is true");
    expect(text).toContain("The log of the bridge says so.");
    expect(text).toMatch(
      new RegExp(`Said by: <a href="[^"]*/p/sources/${story.minister.id}">${story.minister.name}<`),
    );
    expect(text).toMatch(
      /<i lang="en">citing<\/i> <a [^>]*>An agency [^<]*<\/a> → <i lang="en">said<\/i> <a/,
    );
    expect(text).toContain(`/p/articles/${story.early.id}"`);
    expect(text).toContain('<blockquote lang="en">bridge was closed</blockquote>');
    expect(text).toContain("Refutes");
    expect(text).toContain("1 independent origin.");
  });

  test("stays small: with everything in it, and packed, under 30 kB", async () => {
    const { text } = await fetchText(pageOf(await publishStory(desk, { appearances: 12 })));
    expect(gzipSync(text).length).toBeLessThan(30_000);
  });

  test("tells search engines and those who share it what it is", async () => {
    const story = await publishStory(desk, { rationale: 'It says "so" & more.\n\nTwice.' });
    const { text } = await fetchText(pageOf(story, "?utm_source=letter&fbclid=1"));
    expect(text).toMatch(new RegExp(`<link rel="canonical" href="http://[^"?]*/p/claims/${story.id}">`));
    expect(text).toMatch(new RegExp(`<meta property="og:url" content="http://[^"?]*/p/claims/${story.id}">`));
    expect(text).toContain(`<meta property="og:title" content="${story.text}">`);
    expect(text).toContain(
      '<meta property="og:description" content="Verdict: Mostly true. It says &quot;so&quot; &amp; more. Twice.">',
    );
    expect(text).toContain('<meta name="twitter:card" content="summary">');
    expect(text).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]*\/feeds\/claims.atom">/);
    expect(text).not.toContain("noindex");
  });

  test("holds the ClaimReview that the claim's own document is", async () => {
    const story = await publishStory(desk, { rationale: "</script><!-- & \u2028" });
    const page = (await fetchText(pageOf(story))).text;
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const alone = JSON.parse((await fetchText(`/claims/${story.id}/claimreview.jsonld`)).text);
    expect(JSON.parse(data)).toEqual(alone);
  });
});

describe("its languages", () => {
  test("are the reader's where they say so, and the claim's own words stay in theirs", async () => {
    const story = await publishStory(desk, { language: "en", rating: "false" });
    const { headers, text } = await fetchText(pageOf(story), inFrench);
    expect(headers.get("content-language")).toBe("fr");
    expect(headers.get("vary")).toContain("Accept-Language");
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain(`<h1 lang="en">${story.text}</h1>`);
    expect(text).toContain("Faux");
    expect(text).toContain('<div class="prose" lang="en"><p>The log of the bridge says so.</p>');
  });

  test.each([
    ["?lang=en", { language: "fr", headers: inFrench, speaks: "en" }],
    ["?lang=fr", { language: "en", headers: {}, speaks: "fr" }],
    ["", { language: "fr", headers: {}, speaks: "fr" }],
    ["?lang=tlh", { language: "fr", headers: { "accept-language": "de" }, speaks: "fr" }],
  ])("follow the address before the browser, and the claim where neither tells: %s", async (more, given) => {
    const story = await publishStory(desk, { language: given.language });
    const { text } = await fetchText(pageOf(story, more), given.headers);
    expect(text).toContain(`<html lang="${given.speaks}">`);
  });
});

describe("what was corrected", () => {
  let first: Story;
  let corrected: { at: string };
  beforeAll(async () => {
    first = await publishStory(desk);
    corrected = await correct(desk, first, "Two days, not three.");
  });

  test("stands on the page with its date, and each state that was public can be read", async () => {
    const { text } = await fetchText(pageOf(first));
    expect(text).toMatch(
      /<strong>Corrected <time[^>]*>[^<]*<\/time>:<\/strong> <span lang="en">Two days, not three\./,
    );
    const [, then = ""] = /href="[^"]*(\/p\/claims\/[^"]*asOf=[^"]*)"/.exec(text) ?? [];
    expect(then).toContain(encodeURIComponent(first.at));
    expect((await fetchText(then)).text).toContain(`<h1 lang="en">${first.text}</h1>`);
  });

  test("stands as it was on its day, says so, and is not what search engines keep", async () => {
    const { text, statements } = await fetchText(pageOf(first, `?asOf=${first.at}&lang=en`));
    expect(statements).toBe(2);
    expect(text).toContain(`<h1 lang="en">${first.text}</h1>`);
    expect(text).toContain("You are reading this as it stood on");
    expect(text).toContain("It has been corrected since.");
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).toMatch(new RegExp(`<link rel="canonical" href="[^"?]*/p/claims/${first.id}">`));
    expect(text).not.toMatch(/ClaimReview",|<script/);
    const now = (await fetchText(pageOf(first, `?asOf=${corrected.at}`))).text;
    expect(now).not.toContain("It has been corrected since.");
  });

  test("was not there before it was published", async () => {
    const { status } = await fetchText(pageOf(first, "?asOf=2001-01-01T00:00:00Z"));
    expect(status).toBe(404);
  });
});

describe("a retracted claim", () => {
  test("keeps its page as a tombstone with the reason, and what was published tells of it", async () => {
    const story = await publishStory(desk);
    await retract(desk, story, "The bridge never closed.");
    const { status, text } = await fetchText(pageOf(story));
    expect(status).toBe(200);
    expect(text).toContain("<title>Retracted: ");
    expect(text).toContain("<p>The bridge never closed.</p>");
    expect(text).not.toMatch(/ClaimReview|Mostly true|bridge was closed</);
    const then = (await fetchText(pageOf(story, `?asOf=${story.at}`))).text;
    expect(then).toContain("It has been retracted since.");
    expect(then).toContain("The bridge never closed.");
  });
});

describe("what there is not", () => {
  test("is a page with what to do for people, in their language, and an error for programs", async () => {
    const draft = await newClaim(desk.editor);
    const headers = { ...inABrowser, ...inFrench, ...desk.editor.headers };
    const people = await fetchText(pageOf(draft), headers);
    expect(people.status).toBe(404);
    expect(people.text).toContain("<h1>Il n’y a rien à cette adresse</h1>");
    expect(people.text).toContain('/p">Voir les dernières publications</a>');
    const programs = await fetchText(pageOf(draft));
    expect(programs.status).toBe(404);
    expect(JSON.parse(programs.text).errors[0].extensions.code).toBe("NOT_FOUND");
  });

  test.each(["art_01a21227-0000-7000-8000-000000000000", "clm_x", "%00", "..%2f..%2fetc", "x".repeat(150)])(
    "a claim named %s",
    async (id) => {
      const { status, text } = await fetchText(`/p/claims/${id}`, inABrowser);
      expect(status).toBe(404);
      expect(text).toContain("There is nothing at this address");
    },
  );

  test("an instant that is none", async () => {
    const story = await publishStory(desk);
    const people = await fetchText(pageOf(story, "?asOf=yesterday"), inABrowser);
    expect(people.status).toBe(400);
    expect(people.text).toContain("`asOf` must be an instant with its zone");
    const programs = await fetchText(pageOf(story, "?asOf=yesterday"));
    expect(JSON.parse(programs.text).errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("its address", () => {
  test.each(["claims", "articles", "sources"])(
    "is where what %s are known by leads, for ever",
    async (kind) => {
      const id = "clm_01a21227-0000-7000-8000-000000000000";
      const response = await fetch(apiUrl(`/${kind}/${id}?asOf=2026-01-01T00:00:00Z`), {
        redirect: "manual",
      });
      expect(response.status).toBe(308);
      expect(response.headers.get("location")).toBe(
        apiUrl(`/p/${kind}/${id}?asOf=2026-01-01T00:00:00Z`).toString(),
      );
    },
  );
});

describe("who reads it again", () => {
  test("is told that nothing changed, without a statement, until something does", async () => {
    const story = await publishStory(desk);
    const first = await fetchText(pageOf(story));
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    const again = await fetchText(pageOf(story));
    expect({ statements: again.statements, text: again.text }).toEqual({ statements: 0, text: first.text });
    for (const condition of [
      { "if-none-match": first.headers.get("etag") ?? "" },
      { "if-modified-since": first.headers.get("last-modified") ?? "" },
    ])
      expect((await fetchText(pageOf(story), condition)).status).toBe(304);
    await correct(desk, story, "Two days, not three.");
    const etag = first.headers.get("etag") ?? "";
    const changed = await fetchText(pageOf(story), { "if-none-match": etag });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain("Two days, not three.");
  });

  test("gets the same whoever they are: a session shows nothing more", async () => {
    const story = await publishStory(desk);
    const stranger = await fetchText(pageOf(story));
    const editor = await fetchText(pageOf(story), desk.editor.headers);
    expect(editor.text).toBe(stranger.text);
  });
});

test("nothing that somebody wrote is more than words, and only addresses of the web are links", async () => {
  const evil = `</style></script><script>alert(1)</script><img src=x onerror="alert('2')"> ${unique("x")}`;
  const story = await publishStory(desk, { text: evil, rationale: evil, ministerName: evil, note: evil });
  const { text, headers } = await fetchText(
    pageOf(story, `?lang=%22%3E%3Cscript%3E&after=%22%3E%3Cscript%3E`),
  );
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text.match(/<style/g)).toHaveLength(1);
  expect(text).not.toMatch(/<img|href="(?!https?:|\?|#)/);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|unsafe-inline/);
});
