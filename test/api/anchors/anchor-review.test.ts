import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit } from "../../testkit/review-desk.ts";
import {
  altered,
  anchoredClaim,
  anchorReviews,
  approvedClaim,
  decideOn,
  doubted,
  openAnchorReview,
  paragraphs,
  quote,
  retext,
  submittedClaim,
  until,
  withChange,
} from "./anchors.ts";

let editor: Person;
let reviewer: Person;
let another: Person;
let people: { editor: Person; reviewer: Person };
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  another = await newPerson(["REVIEWER"]);
  people = { editor, reviewer };
});

const publicly = async (id: string) =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { state retractionReason } }", { id })).claim;

const claimNow = async (id: string) =>
  (
    await sendOk(
      `query ($id: ID!) { claim(id: $id) { state version openReview { id }
         audit { nodes { action actor { name } before after reason } }
         appearances { nodes { standing { kept } } } } }`,
      { id },
      { as: editor },
    )
  ).claim;

describe("a public claim whose article no longer bears it out is put into the queue", () => {
  test("with the difference, for one decision of a reviewer", async () => {
    const { article, claim, review } = await doubted(people);
    expect(review).toMatchObject({
      state: "OPEN",
      occasion: "ARTICLE_CHANGED",
      viewerCanDecide: true,
      submittedBy: { name: editor.name },
      policy: { approvalsNeeded: 1 },
      claim: { id: claim.id, state: "PUBLISHED" },
      alteredAnchors: [
        {
          bearer: "APPEARANCE",
          class: "ALTERED",
          alterations: ["NUMBER"],
          before: quote,
          after: quote.replace("12", "13"),
          kept: false,
          article: { id: article.id },
          revision: { number: 2 },
        },
      ],
    });
    const { openReview, audit } = await claimNow(claim.id);
    expect(openReview).toBeNull();
    expect(audit.nodes[0]).toMatchObject({
      action: "ANCHORS_ALTERED",
      actor: null,
      before: { anchors: [quote] },
    });
    expect(await publicly(claim.id)).toEqual({ state: "PUBLISHED", retractionReason: null });
  });

  test("once, whatever changes after it; and out of it when the text is as it was", async () => {
    const { article, claim, review } = await doubted(people);
    const again = await retext(editor, article, withChange("12 million", "14 million"));
    await until(
      () => anchorReviews(reviewer, claim.id),
      ([found]) => found?.alteredAnchors[0]?.after?.includes("14") === true,
    );
    const reviews = await anchorReviews(reviewer, claim.id);
    expect(reviews.map(({ id }) => id)).toEqual([review.id]);
    await retext(editor, again, paragraphs.join("\n\n"));
    const [closed] = await until(
      () => anchorReviews(reviewer, claim.id),
      ([found]) => found?.state !== "OPEN",
    );
    expect(closed).toMatchObject({
      id: review.id,
      state: "WITHDRAWN",
      alteredAnchors: [],
      anchorsDigest: null,
    });
  });

  test("and not where nothing but the print changes, or nothing is public", async () => {
    const printed = await anchoredClaim(editor, reviewer);
    await retext(editor, printed.article, withChange("12 million", "12\u00a0million"));
    // What is put into the queue later has passed what was looked at before.
    await doubted(people);
    expect(await anchorReviews(reviewer, printed.claim.id)).toEqual([]);
  });

  test("as soon as it is public, where the article changed after its approval", async () => {
    const { article, approved } = await approvedClaim(editor, reviewer);
    await retext(editor, article, altered);
    await doubted(people);
    expect(await anchorReviews(reviewer, approved.id)).toEqual([]);
    await publish(editor, approved);
    expect(await anchorReviews(reviewer, approved.id)).toMatchObject([{ state: "OPEN" }]);
  });

  test("and not where the approval came after the change", async () => {
    const { article, submission } = await submittedClaim(editor);
    const changed = await retext(editor, article, altered);
    const { id } = await publish(editor, await decide(reviewer, submission));
    await retext(editor, changed, `Corrected at noon.\n\n${altered}`);
    await doubted(people);
    expect(await anchorReviews(reviewer, id)).toEqual([]);
  });

  test("beside the review of its correction", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const draft = await submit(editor, await reword(editor, claim));
    await retext(editor, article, altered);
    const review = await openAnchorReview(another, claim.id);
    expect((await claimNow(claim.id)).openReview).toEqual({ id: draft.reviewId });
    expect(await decideOn(another, { review, decision: "APPROVE" })).toMatchObject({
      state: "APPROVED",
      claim: { state: "IN_REVIEW" },
    });
    expect((await claimNow(claim.id)).openReview).toEqual({ id: draft.reviewId });
  });
});

describe("one decision settles it", () => {
  test("the claim is kept on the words as they were, and the same change is not asked about again", async () => {
    const { article, claim, review } = await doubted(people);
    const kept = await decideOn(another, {
      review,
      decision: "APPROVE",
      reason: "The archive has the first print.",
    });
    expect(kept).toMatchObject({
      state: "APPROVED",
      alteredAnchors: [{ kept: true }],
      claim: { state: "PUBLISHED" },
    });
    const now = await claimNow(claim.id);
    expect(now.appearances.nodes[0].standing).toEqual({ kept: true });
    expect(now.audit.nodes[0]).toMatchObject({
      action: "ANCHORS_DECIDED",
      actor: { name: another.name },
      after: { decision: "APPROVE" },
      reason: "The archive has the first print.",
    });
    const more = await retext(editor, article, `Corrected at noon.\n\n${altered}`);
    await doubted(people);
    expect(await anchorReviews(reviewer, claim.id)).toHaveLength(1);
    await retext(editor, more, withChange("12 million", "15 million"));
    expect((await openAnchorReview(reviewer, claim.id)).alteredAnchors[0]).toMatchObject({
      kept: false,
      after: quote.replace("12", "15"),
    });
  });

  test("it is to be corrected, and stays public until it is", async () => {
    const { claim, review } = await doubted(people);
    expect(await decideOn(another, { review, decision: "REQUEST_CHANGES" })).toMatchObject({
      code: "REASON_MISSING",
    });
    const reason = "It is 13 million now.";
    expect(await decideOn(another, { review, decision: "REQUEST_CHANGES", reason })).toMatchObject({
      state: "CHANGES_REQUESTED",
      claim: { state: "PUBLISHED" },
      decisions: [{ decision: "REQUEST_CHANGES", reason }],
    });
    const { version } = await claimNow(claim.id);
    const corrected = await submit(editor, await reword(editor, { id: claim.id, version }));
    await publish(editor, await decide(reviewer, corrected), "The ministry spent 13 million.");
    expect(await publicly(claim.id)).toMatchObject({ state: "PUBLISHED" });
  });

  test("it is retracted, for the reason that the reviewer gives", async () => {
    const { claim, review } = await doubted(people);
    const reason = "Nothing of it was true.";
    expect(await decideOn(another, { review, decision: "REJECT", reason })).toMatchObject({
      state: "REJECTED",
      claim: { state: "RETRACTED" },
    });
    expect(await publicly(claim.id)).toEqual({ state: "RETRACTED", retractionReason: reason });
  });

  test("and whatever else becomes of the claim ends the review", async () => {
    const { claim, review } = await doubted(people);
    const { version } = await claimNow(claim.id);
    const corrected = await decide(
      reviewer,
      await submit(editor, await reword(editor, { id: claim.id, version })),
    );
    await publish(editor, corrected, "Other words.");
    expect(await anchorReviews(reviewer, claim.id)).toMatchObject([{ id: review.id, state: "WITHDRAWN" }]);
    expect(await decideOn(another, { review, decision: "APPROVE" })).toMatchObject({ code: "REVIEW_CLOSED" });
  });
});

test("the queue can be kept to what changed articles call for", async () => {
  const { claim } = await doubted(people);
  const list = "query ($filter: ReviewFilter) { reviews(filter: $filter) { nodes { claim { id } } } }";
  const of = async (occasion: string) => {
    const filter = { occasion: { eq: occasion }, claim: { id: { eq: claim.id } } };
    return (await sendOk(list, { filter }, { as: reviewer })).reviews.nodes;
  };
  expect(await of("ARTICLE_CHANGED")).toEqual([{ claim: { id: claim.id } }]);
  expect(await of("SUBMISSION")).toEqual([{ claim: { id: claim.id } }]);
});
