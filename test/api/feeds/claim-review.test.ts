import { structuredDataTest } from "structured-data-testing-tool";
import { Google } from "structured-data-testing-tool/presets";
import { newClaim, unique } from "../../testkit/newsroom.ts";
import { expanded, typesIn } from "./json-ld.ts";
import {
  correct,
  type Desk,
  fetchJson,
  fetchText,
  newDesk,
  publishStory,
  retract,
} from "./published-claim.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});

/** What Google's crawler would read of a page. */
async function googleReads(path: string) {
  const { text } = await fetchText(path);
  return structuredDataTest(text, { presets: [Google], schemas: ["jsonld:ClaimReview"] });
}

describe("the page of a published claim", () => {
  test.each(["mostly_true", "attributed"])("passes Google's preset where it is rated %s", async (rating) => {
    const story = await publishStory(desk, { rating });
    const report = await googleReads(`/claims/${story.id}`);
    expect(report.failed).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.schemas).toContain("ClaimReview");
    expect(report.passed.map(({ test: path }) => path)).toEqual(
      expect.arrayContaining([
        "ClaimReview[0].reviewRating",
        "ClaimReview[0].itemReviewed",
        "ClaimReview[0].author",
      ]),
    );
  });

  test("is in French for a claim in French", async () => {
    const { id, text } = await publishStory(desk, { language: "fr", rating: "false" });
    const page = (await fetchText(`/claims/${id}`)).text;
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(`<h1 lang="fr">${text}</h1>`);
    expect(page).toContain("Verdict\u00a0: Faux");
    expect(page).toContain("Éléments de preuve");
  });

  test("stays words, whatever somebody wrote into it", async () => {
    const evil = `</script><script>alert(1)</script><!-- ]]> <img src=x onerror="alert('2')"> & ${unique("x")}`;
    const story = await publishStory(desk, { text: evil, rationale: evil, ministerName: evil, note: evil });
    const { text: page } = await fetchText(`/claims/${story.id}`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<!--/);
    const { structuredData } = await googleReads(`/claims/${story.id}`);
    expect(structuredData.jsonld["ClaimReview"]?.[0]).toMatchObject({
      claimReviewed: evil,
      reviewBody: evil,
      itemReviewed: { author: { name: evil } },
    });
  });

  test("lets no script of anybody's run", async () => {
    const { headers } = await fetchText(`/claims/${(await publishStory(desk)).id}`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("script-src");
  });
});

describe("the ClaimReview of a published claim", () => {
  test("says what was reviewed, where it was said first, by whom, and how it is rated", async () => {
    const story = await publishStory(desk);
    const address = `/claims/${story.id}/claimreview.jsonld`;
    const { headers, statements, text } = await fetchText(address);
    expect(headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    expect(statements).toBe(1);
    const review = JSON.parse(text);
    const early = {
      "@type": "Article",
      datePublished: "2024-05",
      url: expect.stringContaining(story.early.id),
    };
    const late = {
      "@type": "Article",
      datePublished: "2024-06-24",
      url: expect.stringContaining(story.late.id),
    };
    expect(review).toMatchObject({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: expect.stringMatching(new RegExp(`^http://.*/p/claims/${story.id}$`)),
      claimReviewed: story.text,
      inLanguage: "en",
      keywords: [story.topic],
      datePublished: story.at,
      author: { "@type": "Organization", name: "Claimdesk" },
      reviewRating: { alternateName: "Mostly true", ratingValue: 4, bestRating: 5, worstRating: 1 },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: story.minister.name, sameAs: "https://source.example/" },
        datePublished: "2024-05",
        firstAppearance: early,
        appearance: [late, early],
      },
    });
    expect(review).not.toHaveProperty("correction");
  });

  test("of what is published as said has a rating with a name and without a number", async () => {
    const { id } = await publishStory(desk, { rating: "attributed" });
    const { reviewRating } = await fetchJson(`/claims/${id}/claimreview.jsonld`);
    expect(reviewRating).toEqual({ "@type": "Rating", alternateName: "Attributed" });
  });

  test("tells of corrections, and of none in the time before them", async () => {
    const story = await publishStory(desk);
    const corrected = await correct(desk, story, "Two days, not three.");
    const address = `/claims/${story.id}/claimreview.jsonld`;
    const correction = [
      { "@type": "CorrectionComment", text: "Two days, not three.", datePublished: corrected.at },
    ];
    expect(await fetchJson(address)).toMatchObject({ correction, dateModified: corrected.at });
    const before = await fetchJson(`${address}?asOf=${story.at}`);
    expect(before).toMatchObject({ claimReviewed: story.text });
    expect(before).not.toHaveProperty("correction");
  });

  test("is a graph in which nothing is lost", async () => {
    const { id } = await publishStory(desk);
    const graph = await expanded(await fetchJson(`/claims/${id}/claimreview.jsonld`));
    expect(typesIn(graph)).toMatchObject({
      "http://schema.org/ClaimReview": 1,
      "http://schema.org/Claim": 1,
      "http://schema.org/Rating": 1,
      // Two appearances, the first again, and one as evidence.
      "http://schema.org/Article": 4,
    });
  });
});

describe("a retracted claim", () => {
  test("keeps its page, as a tombstone with the reason, in which nobody finds a review", async () => {
    const story = await publishStory(desk);
    await retract(desk, story, "The bridge never closed.");
    const { status, text } = await fetchText(`/claims/${story.id}`);
    expect(status).toBe(200);
    expect(text).toContain(story.text);
    expect(text).toContain("Retracted on");
    expect(text).toContain("The bridge never closed.");
    expect(text).not.toMatch(/ClaimReview|Mostly true|bridge was closed</);
    expect(text).toContain('"creativeWorkStatus":"Retracted"');
  });

  test.each(["claimreview", "annotations"])("has no %s any more", async (document) => {
    const story = await publishStory(desk);
    await retract(desk, story, "The bridge never closed.");
    const { status, text } = await fetchText(`/claims/${story.id}/${document}.jsonld`);
    expect(status).toBe(410);
    expect(JSON.parse(text)).toMatchObject({
      "@type": "Claim",
      text: story.text,
      creativeWorkStatus: "Retracted",
      correction: [{ "@type": "CorrectionComment", text: "The bridge never closed." }],
    });
  });
});

describe("what there is not", () => {
  test("a claim that is not published, to anybody", async () => {
    const draft = await newClaim(desk.editor);
    for (const path of [`/claims/${draft.id}`, `/claims/${draft.id}/claimreview.jsonld`]) {
      const { status, text } = await fetchText(path, desk.editor.headers);
      expect(status).toBe(404);
      expect(JSON.parse(text).errors[0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
    }
  });

  test.each([
    "clm_01a21227-0000-7000-8000-000000000000",
    "art_01a21227-0000-7000-8000-000000000000",
    "clm_of-no-shape",
    "%00",
    "..%2f..%2fetc",
    "x".repeat(90),
  ])("a claim named %s", async (id) => {
    for (const path of [
      `/claims/${id}`,
      `/claims/${id}/claimreview.jsonld`,
      `/claims/${id}/annotations.jsonld`,
    ]) {
      const { status, text } = await fetchText(path);
      expect(status).toBe(404);
      expect(JSON.parse(text).errors).toHaveLength(1);
    }
  });

  test.each([
    ["asOf=yesterday", "`asOf` must be an instant with its zone"],
    ["as_of=2026-01-01T00:00:00Z", "There is no parameter `as_of` here. There are: asOf."],
    ["asOf=2026-01-01T00:00:00Z&asOf=2026-01-01T00:00:00Z", "`asOf`"],
  ])("a document for ?%s", async (query, message) => {
    const { id } = await publishStory(desk);
    const { status, text } = await fetchText(`/claims/${id}/claimreview.jsonld?${query}`);
    expect(status).toBe(400);
    const [error] = JSON.parse(text).errors;
    expect(error.message).toContain(message);
    expect(error.extensions.code).toBe("BAD_USER_INPUT");
  });
});

test("who has the page already is told so, until the claim is corrected", async () => {
  const story = await publishStory(desk);
  const address = `/claims/${story.id}`;
  const first = await fetchText(address);
  const etag = first.headers.get("etag") ?? "";
  const modified = first.headers.get("last-modified") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=60");
  for (const condition of [{ "if-none-match": etag }, { "if-modified-since": modified }]) {
    const { status, text } = await fetchText(address, condition);
    expect({ status, text }).toEqual({ status: 304, text: "" });
  }
  await correct(desk, story, "Two days, not three.");
  expect((await fetchText(address, { "if-none-match": etag })).status).toBe(200);
});
