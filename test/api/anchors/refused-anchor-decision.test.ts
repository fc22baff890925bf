import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, reword, submit } from "../../testkit/review-desk.ts";
import {
  altered,
  anchoredClaim,
  decideOn,
  doubted,
  openAnchorReview,
  retext,
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

describe("nobody decides", () => {
  test("on what they wrote, or without being a reviewer", async () => {
    const admin = await newPerson(["ADMIN"]);
    const { article, claim } = await anchoredClaim(admin, reviewer);
    await retext(editor, article, altered);
    const review = await openAnchorReview(admin, claim.id);
    expect(review).toMatchObject({ viewerCanDecide: false, whyNotCode: "OWN_WORK" });
    expect(await decideOn(admin, { review, decision: "APPROVE" })).toMatchObject({ code: "OWN_WORK" });
    const input = {
      reviewId: review.id,
      digest: review.digest,
      anchorsDigest: review.anchorsDigest,
      decision: "APPROVE",
    };
    const mutation = "mutation ($input: DecideReviewInput!) { decideReview(input: $input) { __typename } }";
    expect(codesOf(await send(mutation, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(mutation, { input }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("on a change that they have not seen", async () => {
    const { article, claim, review } = await doubted(people);
    const without = { ...review, anchorsDigest: null };
    expect(await decideOn(another, { review: without, decision: "APPROVE" })).toMatchObject({
      code: "INVALID_INPUT",
      field: "anchorsDigest",
      problem: "EMPTY",
    });
    await retext(editor, article, withChange("12 million", "99 million"));
    const stale = await decideOn(another, { review, decision: "APPROVE" });
    expect(stale).toMatchObject({ __typename: "StaleAnchors", code: "STALE_ANCHORS" });
    const now = { ...review, anchorsDigest: stale.current.anchorsDigest };
    expect(await decideOn(another, { review: now, decision: "APPROVE" })).toMatchObject({
      state: "APPROVED",
    });
    expect(await publicly(claim.id)).toMatchObject({ state: "PUBLISHED" });
  });

  test("on a submitted claim whose article changed under their eyes, if they say what they saw", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const draft = await submit(editor, await reword(editor, claim));
    await retext(editor, article, altered);
    const review = { id: draft.reviewId, digest: draft.digest, anchorsDigest: null };
    expect(await decideOn(another, { review, decision: "APPROVE" })).toMatchObject({ code: "STALE_ANCHORS" });
    expect(await decide(another, draft)).toMatchObject({ id: claim.id });
  });
});
