import { done, newArticle, newClaim, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, publish, readyClaim, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { edit } from "../articles/articles.ts";
import { fetchText, newDesk, publishStory, retract, type Desk } from "../feeds/published-claim.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});

const previewOf = ({ id }: { id: string }, more = "", as = desk.editor) =>
  fetchText(`/preview/claims/${id}${more}`, as.headers);

/** Without what is a preview's own, and without instants: those of publishing come later. */
const comparable = (page: string): string =>
  page
    .replaceAll('<meta name="robots" content="noindex">\n', "")
    .replaceAll('<base target="_blank">\n', "")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "then")
    .replaceAll(/\d\d:\d\d UTC/g, "then");

/** A long passage of an article whose terms are not stated: readers have its beginning. */
async function claimOfLongWords(): Promise<Versioned> {
  const long = `It began ${"and went on ".repeat(40)}until it ended.`;
  const article = await newArticle(desk.editor, long);
  const { id, version } = await newClaim(desk.editor, {
    appearance: { articleId: article.id, anchor: { exact: long } },
  });
  const wanted = "... on Claim { id version }";
  const proven = await done<Versioned>("addEvidence", wanted, {
    as: desk.editor,
    input: {
      ...{ claimId: id, expectedVersion: version, stance: "SUPPORTS" },
      ...{ articleId: article.id, anchor: { exact: long } },
    },
  });
  return done<Versioned>("proposeVerdict", wanted, {
    as: desk.editor,
    input: { claimId: id, expectedVersion: proven.version, rating: "true", rationale: "So it is." },
  });
}

describe("the preview of a draft", () => {
  test("is the page that readers have once it is published, quotations included", async () => {
    const draft = await claimOfLongWords();
    const before = await previewOf(draft, "?lang=en");
    expect(before.status).toBe(200);
    expect(before.text).toContain("its rights let us quote no more");
    await publish(desk.editor, await decide(desk.reviewer, await submit(desk.editor, draft)));
    const after = await fetchText(`/p/claims/${draft.id}?lang=en`);
    expect(comparable(before.text)).toBe(comparable(after.text));
  });

  test("has the ClaimReview that programs will read", async () => {
    const draft = await readyClaim(desk.editor);
    const before = JSON.parse((await previewOf(draft, "/claimreview.jsonld")).text);
    await publish(desk.editor, await decide(desk.reviewer, await submit(desk.editor, draft)));
    const after = JSON.parse((await fetchText(`/claims/${draft.id}/claimreview.jsonld`)).text);
    const dates = { datePublished: expect.any(String), dateModified: expect.any(String) };
    expect({ ...before, ...dates }).toEqual({ ...after, ...dates });
  });

  test("shows a correction beside what stands, and where its note will be", async () => {
    const published = await publish(desk.editor, await decide(desk.reviewer, await submitted(desk.editor)));
    const text = unique("Reworded");
    await reword(desk.editor, published, text);
    const preview = (await previewOf(published, "?lang=en")).text;
    expect(preview).toContain(`<h1 lang="en">${text}</h1>`);
    expect(preview).toContain("The note that is written when the correction is published will stand here.");
    expect((await fetchText(`/p/claims/${published.id}`)).text).not.toContain(text);
    const { correction } = JSON.parse((await previewOf(published, "/claimreview.jsonld")).text);
    expect(correction).toBeUndefined();
  });

  test("of what was published and not changed since is what readers have, and of a retraction the tombstone", async () => {
    const story = await publishStory(desk);
    const same = (await previewOf(story, "?lang=en")).text;
    expect(comparable(same)).toBe(comparable((await fetchText(`/p/claims/${story.id}?lang=en`)).text));
    await retract(desk, story, "It never closed.");
    const gone = (await previewOf(story, "?lang=en")).text;
    expect(gone).toContain("Retracted on");
    expect(gone).not.toContain("bridge was closed<");
  });

  test("of a claim that has nothing yet says what there is", async () => {
    const { status, text } = await previewOf(await newClaim(desk.editor));
    expect(status).toBe(200);
    expect(text).not.toContain('class="rating"');
  });
});

describe("a preview", () => {
  test("is for the desk alone, and no cache keeps it", async () => {
    const draft = await newClaim(desk.editor);
    const seen = await previewOf(draft, "", desk.reviewer);
    expect(seen.status).toBe(200);
    expect(seen.headers.get("cache-control")).toBe("no-store");
    expect(seen.text).toContain("noindex");
    for (const path of ["", "/claimreview.jsonld"]) {
      const stranger = await fetchText(`/preview/claims/${draft.id}${path}`);
      expect(stranger.status).toBe(401);
      expect(JSON.parse(stranger.text).errors[0].extensions.code).toBe("UNAUTHENTICATED");
      const nobody = await previewOf(draft, path, await newPerson([]));
      expect(JSON.parse(nobody.text).errors[0].extensions.code).toBe("FORBIDDEN");
    }
  });

  test("stands in a sandbox, in a frame of the desk's own", async () => {
    const { headers } = await previewOf(await newClaim(desk.editor));
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
  });

  test.each(["clm_01a21227-0000-7000-8000-000000000000", "src_01a21227-0000-7000-8000-000000000000", "x"])(
    "of %s, which is no claim, is not there",
    async (id) => {
      expect((await previewOf({ id })).status).toBe(404);
      expect((await previewOf({ id }, "/claimreview.jsonld")).status).toBe(404);
    },
  );
});

test("an article whose rights change after the claim is previewed is quoted as they then say", async () => {
  const long = `It began ${"and went on ".repeat(40)}until it ended.`;
  const article = await newArticle(desk.editor, long);
  const claim = await newClaim(desk.editor, {
    appearance: { articleId: article.id, anchor: { exact: long } },
  });
  expect((await previewOf(claim)).text).not.toContain("until it ended");
  await edit(desk.editor, article, { rights: { permission: "FULL_TEXT" } });
  expect((await previewOf(claim)).text).toContain("until it ended");
});
