import { randomUUID } from "node:crypto";
import { sendOk } from "../testkit/graphql.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { followByEvents } from "../testkit/subscription.ts";
import { operationNames, operationOf } from "./documents.ts";
import { pastedArticle, sending, sent } from "./journey.ts";

/** The three journeys in the contract's own documents: every one of them is sent, in the order in which people would. */

const mark = randomUUID();
const text = pastedArticle(mark);

let editor: Person;
let reviewer: Person;
const ids = { article: "", claim: "", review: "", source: "", digest: "", cursor: "" };
let version = 0;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const asEditor = sending("editor", () => editor);
const asReviewer = sending("reviewer", () => reviewer);
const asAnybody = sending("client");

describe("an editor", () => {
  test("is told who they are", async () => {
    expect((await asEditor("Me")).me).toMatchObject({ email: editor.email, roles: ["EDITOR"] });
  });

  test("imports an article, which is read at once", async () => {
    const { importArticle } = await asEditor("ImportArticle", { input: { text } });
    expect(importArticle).toMatchObject({
      ...{ __typename: "ArticleImport", state: "DONE", progress: 1 },
      article: { title: `Le traité du détroit ${mark}`, publishedAt: "2024-06-24", language: "fr" },
    });
    expect(importArticle.article.authors).toEqual([{ name: "Anna Verel" }]);
    ids.article = importArticle.article.id;
    const [suggestion] = importArticle.article.suggestions.nodes;
    const { acceptSuggestion } = await asEditor("AcceptSuggestion", {
      input: { id: suggestion.id, text: `Le détroit restera ouvert ${mark}` },
    });
    expect(acceptSuggestion).toMatchObject({ __typename: "Claim", state: "DRAFT", version: 1 });
    const edit = { id: ids.article, expectedVersion: importArticle.article.version, regions: ["Europe"] };
    const { editArticle } = await asEditor("EditArticle", { input: edit });
    expect(editArticle).toMatchObject({ __typename: "Article", version: 2 });
    expect((await asEditor("EditArticle", { input: edit })).editArticle).toMatchObject({
      ...{ __typename: "StaleVersion", code: "STALE_VERSION", current: { id: ids.article, version: 2 } },
    });
  });

  test("names a source, and makes a claim from selected words", async () => {
    const { createSource } = await asEditor("CreateSource", {
      input: { name: `Capitainerie ${mark}`, kind: "GOVERNMENT" },
    });
    ids.source = createSource.id;
    const input = {
      text: `42 navires attendaient au large ${mark}`,
      kind: "FIGURE",
      topics: [`ports-${mark}`],
      appearance: {
        articleId: ids.article,
        anchor: { exact: "42 navires attendaient au large le 19 juin 2024" },
        attribution: [{ sourceId: ids.source, verb: "selon" }],
      },
    };
    const { createClaim } = await asEditor("CreateClaim", { input });
    expect(createClaim).toMatchObject({ __typename: "Claim", state: "DRAFT" });
    expect(createClaim.appearances.nodes[0].anchor.prefix).toContain("capitainerie");
    ids.claim = createClaim.id;
    const again = await asEditor("CreateClaim", { input });
    expect(again.createClaim).toMatchObject({ __typename: "SameClaimExists", claims: [{ id: ids.claim }] });
  });

  test("rewords it, gives it evidence and a verdict, and submits it when nothing is missing", async () => {
    const seen = { claimId: ids.claim, expectedVersion: 1 };
    const early = await asEditor("SubmitClaim", { input: seen });
    expect(early.submitClaim).toMatchObject({ __typename: "NotReadyForReview" });
    expect([...early.submitClaim.missing].sort()).toEqual(["EVIDENCE", "VERDICT"]);
    const words = { id: ids.claim, expectedVersion: 1, text: `42 navires attendaient le 19 juin ${mark}` };
    ({ version } = (await asEditor("EditClaim", { input: words })).editClaim);
    const evidence = {
      claimId: ids.claim,
      expectedVersion: version,
      stance: "SUPPORTS",
      sourceId: ids.source,
    };
    const { addEvidence } = await asEditor("AddEvidence", { input: { ...evidence, excerpt: "42 navires" } });
    expect(addEvidence.evidence.nodes).toMatchObject([{ stance: "SUPPORTS", excerpt: "42 navires" }]);
    const verdict = { claimId: ids.claim, rating: "true", rationale: "Le registre du port le dit." };
    const { proposeVerdict } = await asEditor("ProposeVerdict", {
      input: { ...verdict, expectedVersion: addEvidence.version },
    });
    expect(proposeVerdict.verdict).toEqual({ rating: "true", rationale: verdict.rationale });
    const { submitClaim } = await asEditor("SubmitClaim", {
      input: { claimId: ids.claim, expectedVersion: proposeVerdict.version, note: "À relire." },
    });
    expect(submitClaim).toMatchObject({
      ...{ __typename: "Review", state: "OPEN", policy: { approvalsNeeded: 1 } },
      claim: { id: ids.claim, state: "IN_REVIEW" },
    });
    ids.review = submitClaim.id;
  });
});

describe("a reviewer", () => {
  test("finds it in the queue, reads it whole and takes it", async () => {
    const { reviews } = await asReviewer("WorkQueue", { first: 100, filter: { decidableByMe: true } });
    expect(reviews.nodes.find((node: { id: string }) => node.id === ids.review)).toMatchObject({
      ...{ state: "OPEN", viewerCanDecide: true, whyNot: null, claim: { id: ids.claim } },
    });
    const { review } = await asReviewer("ReviewWhole", { id: ids.review });
    expect(review).toMatchObject({ state: "OPEN", changesSinceApproved: [], decisions: [] });
    expect(review.claim.appearances.nodes[0].article.revision.text).toContain("42 navires");
    ids.digest = review.digest;
    const { takeReview } = await asReviewer("TakeReview", { input: { reviewId: ids.review } });
    expect(takeReview).toMatchObject({ __typename: "Review", assignee: { name: reviewer.name } });
  });

  test("comments on it and approves it, on the digest that was read, while others follow the queue", async () => {
    sent.add("QueueChanged").add("ClaimChanged");
    const queue = await followByEvents(operationOf("reviewer", "QueueChanged"), { as: reviewer });
    const claim = await followByEvents(operationOf("reviewer", "ClaimChanged"), {
      as: reviewer,
      variables: { id: ids.claim },
    });
    const comment = { reviewId: ids.review, body: "Vu le registre." };
    const { commentOnReview } = await asReviewer("CommentOnReview", { input: comment });
    expect(commentOnReview).toMatchObject({ __typename: "ReviewComment", body: "Vu le registre." });
    const stale = { reviewId: ids.review, digest: "0".repeat(64), decision: "APPROVE" };
    expect((await asReviewer("DecideReview", { input: stale })).decideReview).toMatchObject({
      ...{ __typename: "StaleDigest", current: { digest: ids.digest } },
    });
    const { decideReview } = await asReviewer("DecideReview", { input: { ...stale, digest: ids.digest } });
    expect(decideReview).toMatchObject({ state: "APPROVED", claim: { id: ids.claim, state: "APPROVED" } });
    expect((await claim.next()).data.claimChanged).toMatchObject({
      ...{ claim: { id: ids.claim, state: "APPROVED" }, by: { name: reviewer.name } },
    });
    expect((await queue.next()).data.reviewQueueChanged.review.id).toMatch(/^rev_/);
    await Promise.all([queue.stop(), claim.stop()]);
  });
});

describe("a client without an account", () => {
  test("sees nothing of it before it is published", async () => {
    expect((await asAnybody("ClaimById", { id: ids.claim })).claim).toBeNull();
    expect((await asAnybody("AnyNode", { id: ids.article })).node).toBeNull();
  });

  test("reads it once the editor has published it", async () => {
    version = (
      await sendOk("query ($id: ID!) { claim(id: $id) { version } }", { id: ids.claim }, { as: editor })
    ).claim.version;
    const input = { claimId: ids.claim, expectedVersion: version };
    const { publishClaim } = await asEditor("PublishClaim", { input });
    expect(publishClaim).toMatchObject({ kind: "FIRST", claim: { id: ids.claim, state: "PUBLISHED" } });
    const { claim } = await asAnybody("ClaimById", { id: ids.claim });
    expect(claim).toMatchObject({
      kind: "FIGURE",
      language: "fr",
      verdict: { rating: "true", label: expect.any(String) },
    });
    expect(claim.publishedAt).toBe(publishClaim.claim.publishedAt);
  });

  test("lists and searches claims", async () => {
    const filter = { and: [{ topics: { in: [`ports-${mark}`] } }, { rating: { eq: "true" } }] };
    const page = { first: 50, filter, orderBy: [{ field: "PUBLISHED_AT", direction: "DESC" }] };
    const { claims } = await asAnybody("PublishedClaims", page);
    expect(claims.edges).toHaveLength(1);
    const [{ node }] = claims.edges;
    expect(node.appearances.nodes[0]).toMatchObject({
      ...{ attribution: [{ verb: "selon", source: { id: ids.source } }], article: { id: ids.article } },
    });
    expect(node.evidence.nodes).toMatchObject([{ stance: "SUPPORTS", source: { id: ids.source } }]);
    const found = await asAnybody("SearchClaims", { search: `navires "42" -traité`, first: 20, filter });
    expect(found.claims).toMatchObject({ totalCount: 1, edges: [{ node: { id: ids.claim } }] });
    expect(found.claims.edges[0].highlights[0].fragments.join()).toContain("<mark>navires</mark>");
    expect(found.claims.facets).toContainEqual({
      ...{ field: "rating", values: [{ value: "true", label: "True", count: 1 }] },
    });
  });

  test("reads its article and its source whole", async () => {
    const { articles } = await asAnybody("Articles", {
      first: 50,
      filter: { regions: { eq: "Europe" } },
    });
    expect(articles.nodes).toContainEqual(
      expect.objectContaining({ id: ids.article, claims: { totalCount: 1 } }),
    );
    const { article } = await asAnybody("ArticleWhole", { id: ids.article });
    expect(article).toMatchObject({
      rights: { permission: "METADATA_ONLY" },
      revision: { number: 1, text: null },
    });
    expect(article.claims.nodes).toMatchObject([{ id: ids.claim }]);
    const { source } = await asAnybody("SourceWhole", { id: ids.source });
    expect(source).toMatchObject({
      kind: "GOVERNMENT",
      claims: { totalCount: 1, nodes: [{ id: ids.claim }] },
    });
    expect((await asAnybody("AnyNode", { id: ids.source })).node).toEqual({
      __typename: "Source",
      id: ids.source,
    });
  });

  test("follows its retraction, which leaves a tombstone with its reason", async () => {
    let { changes } = await asAnybody("Changes", { first: 100 });
    while (changes.pageInfo.hasNextPage)
      ({ changes } = await asAnybody("Changes", { first: 100, since: changes.pageInfo.endCursor }));
    const since = changes.pageInfo.endCursor;
    const { retractClaim } = await asEditor("RetractClaim", {
      input: { claimId: ids.claim, expectedVersion: version + 1, reason: "Le registre était faux." },
    });
    expect(retractClaim).toMatchObject({ kind: "RETRACTION", reason: "Le registre était faux." });
    const after = await asAnybody("Changes", { first: 10, since });
    expect(after.changes.nodes).toContainEqual(
      expect.objectContaining({
        kind: "RETRACTION",
        reason: "Le registre était faux.",
        claim: expect.objectContaining({ id: ids.claim }),
      }),
    );
    expect((await asAnybody("ClaimById", { id: ids.claim })).claim).toMatchObject({
      id: ids.claim,
      verdict: null,
    });
  });
});

test("the history of the claim names everybody who did something, and why", async () => {
  const { claim } = await asEditor("ClaimHistory", { id: ids.claim });
  expect(claim).toMatchObject({ state: "RETRACTED", allowedMoves: [] });
  expect(claim.revisions.nodes.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
  expect(claim.audit.nodes[0]).toMatchObject({
    ...{ actor: { name: editor.name }, action: "CLAIM_RETRACTED", reason: "Le registre était faux." },
  });
});

test("nothing of the contract was left out", () => {
  const all = (["client", "editor", "reviewer"] as const).flatMap(operationNames);
  expect(all.filter((name) => !sent.has(name))).toEqual([]);
});
