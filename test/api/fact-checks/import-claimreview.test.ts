import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { claimdesk, folderOf } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { done } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { WebSite } from "../../testkit/web-site.ts";
import { claimOf, claimsWith, imported, importFrom, reviewOf } from "./fact-checks.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

test("a fact-check becomes a draft with its verdict, and its review and where it was said as evidence", async () => {
  const mark = randomUUID();
  const { code, said, report, text } = await imported(editor, reviewOf(mark));
  expect([code, said]).toEqual([0, "1 made, 0 already here, 0 refused.\n"]);
  const [{ claim: id, remark }] = report.items;
  expect(remark).toBeNull();
  const claim = await claimOf(editor, id);
  expect(claim).toMatchObject({
    ...{ state: "DRAFT", text: `The bridge of ${mark} was closed in 1990.`, language: "en" },
    ...{ createdBy: { email: editor.email }, appearances: { nodes: [] } },
    verdict: {
      rating: "false",
      rationale: `Checks ${mark}: “False” (1, 1–5)\n\nIt was closed in 1991.\n\nhttps://checks-${mark}.example/a`,
    },
  });
  expect(claim.evidence.nodes).toEqual([
    {
      ...{ stance: "REFUTES", url: `https://checks-${mark}.example/a`, note: "“False” (1, 1–5); 2024-05-14" },
      ...{
        excerpt: "It was closed in 1991.",
        source: { name: `Checks ${mark}`, kind: "OUTLET" },
        article: null,
      },
    },
    {
      ...{ stance: "CONTEXT", url: `https://tv.example/${mark}`, note: "2024-05-01", excerpt: null },
      ...{ source: { name: `Ann ${mark}`, kind: "PERSON" }, article: null },
    },
  ]);
  expect(claim.audit.nodes.map(({ action }: { action: string }) => action)).toContain("FACT_CHECK_IMPORTED");
  await withDatabase(async (client) => {
    const { rows } = await client.query(
      `select b.packed, f.said from fact_check f join capture c on c.id = f.capture_id
         join captured_bytes b on b.sha256 = c.sha256 where f.claim_id = $1`,
      [uuidIn(id)],
    );
    expect(gunzipSync(rows[0].packed).toString()).toBe(text);
    expect(rows[0].said).toEqual(JSON.parse(text));
  });
});

test("run again it makes nothing twice, and says where a review says something else now", async () => {
  const mark = randomUUID();
  const first = await imported(editor, reviewOf(mark));
  const again = await imported(editor, reviewOf(mark));
  expect(again.said).toBe("0 made, 1 already here, 0 refused.\n");
  expect(again.report.items[0].claim).toBe(first.report.items[0].claim);
  const changed = await imported(editor, reviewOf(mark, { reviewBody: "It never closed." }));
  expect([changed.code, changed.said]).toEqual([
    0,
    expect.stringContaining("says something else now than when it was imported"),
  ]);
  expect(await claimsWith(mark)).toBe(1);
  const { rows } = await withDatabase((client) =>
    client.query("select from source where name in ($1, $2)", [`Checks ${mark}`, `Ann ${mark}`]),
  );
  expect(rows).toHaveLength(2);
});

test("a feed comes in item by item: what cannot be read is told of, ratings of others stay as they were said", async () => {
  const mark = randomUUID();
  const item = (more: object) => ({ "@type": "DataFeedItem", item: [reviewOf(randomUUID(), more)] });
  const { code, said, report } = await imported(editor, {
    ...{ "@context": "https://schema.org", "@type": "DataFeed" },
    dataFeedElement: [
      item({
        reviewRating: { alternateName: "Four Pinocchios", ratingValue: 2, bestRating: 5, worstRating: 1 },
      }),
      item({ claimReviewed: "" }),
      item({
        reviewRating: { alternateName: "Pants on Fire", ratingValue: 1, bestRating: 5, worstRating: 1 },
      }),
      item({
        reviewRating: { alternateName: "True", ratingValue: 1, bestRating: 5, worstRating: 1 },
      }),
      item({ reviewRating: undefined, itemReviewed: { author: { name: `Ann ${mark}` } } }),
      { "@type": "DataFeedItem", item: { "@type": "MediaReview", url: "https://checks.example/m" } },
    ],
  });
  expect(code).toBe(3);
  expect(said).toContain("1 MediaReview left out");
  expect(said).toContain("4 made, 0 already here, 1 refused.");
  expect(report.items.map((one: Record<string, string>) => one["reason"] ?? one["remark"])).toEqual([
    "No verdict is proposed for “Four Pinocchios” (2, 1–5): the desk's scale has no such rating.",
    "claimReviewed is missing: what was checked is not said.",
    "“Pants on Fire” (1, 1–5) was taken for False by its number alone.",
    "No verdict is proposed for “True” (1, 1–5): its name and its number say the opposite.",
    "It has no rating: no verdict is proposed.",
  ]);
  const [one, , , , five] = report.items;
  const unrated = await claimOf(editor, one.claim);
  expect(unrated.verdict).toBeNull();
  expect(unrated.evidence.nodes[0]).toMatchObject({
    stance: "CONTEXT",
    note: "“Four Pinocchios” (2, 1–5); 2024-05-14",
  });
  expect((await claimOf(editor, five.claim)).evidence.nodes[1]).toMatchObject({
    url: null,
    source: { name: `Ann ${mark}` },
  });
});

test("a claim whose words stand in an article of the desk appears there, said by whoever made it", async () => {
  const mark = randomUUID();
  const address = `https://paper.example/${mark}`;
  const text = `# Bridges ${mark}\n\nThe bridge of ${mark} was closed in 1990. Nobody crossed it since.`;
  const wanted = "... on ArticleImport { article { id } }";
  const { article } = await done<{ article: { id: string } }>("importArticle", wanted, {
    as: editor,
    input: { text, sourceUrl: address, language: "en" },
  });
  const appearance = [{ url: address }, { url: `https://tv.example/${mark}` }];
  const author = { "@type": "Person", name: `Ann ${mark}` };
  const { report } = await imported(
    editor,
    reviewOf(mark, { itemReviewed: { "@type": "Claim", author, appearance } }),
  );
  const claim = await claimOf(editor, report.items[0].claim);
  expect(claim.appearances.nodes).toEqual([
    {
      anchor: { exact: `The bridge of ${mark} was closed in 1990.` },
      article: { id: article.id },
      attribution: [{ source: { name: `Ann ${mark}` } }],
    },
  ]);
  expect(claim.evidence.nodes.map(({ url }: { url: string }) => url)).toEqual([
    `https://checks-${mark}.example/a`,
    `https://tv.example/${mark}`,
  ]);
});

test("an article at the address that says it in other words is evidence, and no appearance", async () => {
  const mark = randomUUID();
  const address = `https://paper.example/${mark}`;
  const { article } = await done<{ article: { id: string } }>(
    "importArticle",
    "... on ArticleImport { article { id } }",
    {
      as: editor,
      input: {
        text: `# Other ${mark}\n\nNobody crosses the bridge any more.`,
        sourceUrl: address,
        language: "en",
      },
    },
  );
  const itemReviewed = { "@type": "Claim", firstAppearance: { url: address } };
  const { report } = await imported(editor, reviewOf(mark, { itemReviewed }));
  const claim = await claimOf(editor, report.items[0].claim);
  expect(claim.appearances.nodes).toEqual([]);
  expect(claim.evidence.nodes[1]).toMatchObject({
    stance: "CONTEXT",
    url: address,
    article: { id: article.id },
  });
});

test("a claim that the desk has is not made again, unless that is asked for", async () => {
  const mark = randomUUID();
  await imported(editor, reviewOf(mark));
  const other = reviewOf(mark, { url: `https://others-${mark}.example/a` });
  const refused = await imported(editor, other);
  expect([refused.code, refused.report.items[0].kind]).toEqual([3, "REFUSED"]);
  expect(refused.report.items[0].reason).toMatch(
    /^The desk has a claim in nearly these words \(clm_.*--even-if-same\.$/,
  );
  expect(await claimsWith(mark)).toBe(1);
  expect((await imported(editor, other, "--even-if-same")).said).toContain("1 made");
  expect(await claimsWith(mark)).toBe(2);
});

test("a page is fetched, with its JSON-LD in scripts; one that is not there, or has none, is said", async () => {
  const site = await new WebSite().open();
  try {
    const mark = randomUUID();
    const data = JSON.stringify({
      "@graph": [{ "@type": "WebPage" }, reviewOf(mark, { reviewBody: "Indeed." })],
    });
    site.has("/check", `<html><body><script type="application/ld+json">${data}</script></body></html>`);
    site.has("/none", "<html><body><p>Nothing here.</p></body></html>");
    expect((await importFrom(editor, site.at("/check"))).said).toBe("1 made, 0 already here, 0 refused.\n");
    expect(await claimsWith(mark)).toBe(1);
    const none = await importFrom(editor, site.at("/none"));
    expect([none.code, none.complained]).toEqual([1, expect.stringContaining("There is no ClaimReview")]);
    const missing = await importFrom(editor, site.at("/missing"));
    expect([missing.code, missing.complained]).toEqual([
      1,
      expect.stringContaining("There is nothing at the address"),
    ]);
    const inside = await importFrom(editor, site.at("/check", "127.0.0.1"));
    expect([inside.code, inside.complained]).toEqual([1, expect.stringContaining("FETCH_ALLOWED_HOSTS")]);
  } finally {
    await site.close();
  }
});

test("who may not edit imports nothing, and what is no file is said", async () => {
  const mark = randomUUID();
  const reviewer = await newPerson(["REVIEWER"]);
  const folder = await folderOf({ "a.json": JSON.stringify(reviewOf(mark)) });
  const denied = await claimdesk("import-claimreview", join(folder, "a.json"), "--as", reviewer.email);
  expect([denied.code, denied.complained.trim()]).toEqual([1, "Importing fact-checks is for editors."]);
  expect(await claimsWith(mark)).toBe(0);
  const missing = await importFrom(editor, join(folder, "nowhere.json"));
  expect([missing.code, missing.complained]).toEqual([1, expect.stringContaining("cannot be opened")]);
});
