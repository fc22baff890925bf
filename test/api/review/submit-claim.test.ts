import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newClaim, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, readyClaim, submit, submitted } from "../../testkit/review-desk.ts";

const submitClaim = mutation(
  "submitClaim",
  `... on Review { id state digest note dueAt overdue closedAt assignee { name } submittedBy { name } approvals
     policy { approvalsNeeded deciderRoles publishesAutomatically } decisions { decision }
     claim { id state digest version allowedMoves openReview { id } reviews { totalCount nodes { id } } } }
   ... on NotReadyForReview { missing }
   ... on NotInThisState { standing: state allowedMoves }
   ... on StaleVersion { current { version } }`,
);

const trySubmitting = async (as: Person, { id, version }: Versioned, more: Record<string, unknown> = {}) =>
  (await sendOk(submitClaim, { input: { claimId: id, expectedVersion: version, ...more } }, { as }))
    .submitClaim;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

describe("an editor hands a claim over", () => {
  test("and a review is open on exactly what there is", async () => {
    const claim = await readyClaim(editor);
    const review = await trySubmitting(editor, claim, { note: " See the second log. " });
    expect(review).toMatchObject({
      state: "OPEN",
      note: "See the second log.",
      digest: review.claim.digest,
      dueAt: null,
      overdue: false,
      closedAt: null,
      assignee: null,
      approvals: 0,
      decisions: [],
      submittedBy: { name: editor.name },
      policy: { approvalsNeeded: 1, deciderRoles: ["REVIEWER"], publishesAutomatically: false },
      claim: { state: "IN_REVIEW", version: claim.version + 1, openReview: { id: review.id } },
    });
    expect(review.claim.reviews).toEqual({ totalCount: 1, nodes: [{ id: review.id }] });
    expect(review.claim.allowedMoves).toEqual(["EDIT", "WITHDRAW"]);
  });

  test("under the policy of the desk and the claim's kind, as it is then", async () => {
    const author = await newPerson(["EDITOR"]);
    await onDeskWith({ approvalsNeeded: 2, deciderRoles: ["ADMIN"], dueWithinHours: 24 }, author);
    const review = await trySubmitting(author, await readyClaim(author));
    expect(review.policy).toEqual({
      approvalsNeeded: 2,
      deciderRoles: ["ADMIN"],
      publishesAutomatically: false,
    });
    const hours = (Date.parse(review.dueAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
  });

  test("again once changes were requested, in another round", async () => {
    const first = await submitted(editor);
    const returned = await decide(reviewer, first, "REQUEST_CHANGES");
    const second = await trySubmitting(editor, returned);
    expect(second).toMatchObject({ state: "OPEN", decisions: [], claim: { state: "IN_REVIEW" } });
    expect(second.id).not.toBe(first.reviewId);
    expect(second.claim.reviews.nodes).toEqual([{ id: second.id }, { id: first.reviewId }]);
  });
});

describe("an editor is refused", () => {
  test("a review of a claim without evidence or verdict, and told of both at once", async () => {
    const claim = await newClaim(editor);
    expect(await trySubmitting(editor, claim)).toMatchObject({
      code: "NOT_READY_FOR_REVIEW",
      missing: ["EVIDENCE", "VERDICT"],
    });
  });

  test("a second review beside an open one", async () => {
    const claim = await submitted(editor);
    expect(await trySubmitting(editor, claim)).toMatchObject({
      code: "NOT_IN_THIS_STATE",
      standing: "IN_REVIEW",
      allowedMoves: ["EDIT", "WITHDRAW", "APPROVE", "REQUEST_CHANGES", "REJECT"],
    });
  });

  test("of two at one moment, exactly one", async () => {
    const claim = await readyClaim(editor);
    const answers = await Promise.all([trySubmitting(editor, claim), trySubmitting(editor, claim)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["Review", "StaleVersion"]);
  });

  test("a claim that changed meanwhile, that is not there, or with too long a note", async () => {
    const claim = await readyClaim(editor);
    const old = { ...claim, version: claim.version - 1 };
    expect(await trySubmitting(editor, old)).toMatchObject({
      code: "STALE_VERSION",
      current: { version: claim.version },
    });
    const nowhere = { id: "clm_019acdea-1111-7000-8000-000000000001", version: 1 };
    expect(await trySubmitting(editor, nowhere)).toMatchObject({ code: "NOT_FOUND" });
    expect(await trySubmitting(editor, claim, { note: "a".repeat(4001) })).toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});

test("submitting is denied to nobody and to a reviewer", async () => {
  const { id, version } = await readyClaim(editor);
  const input = { claimId: id, expectedVersion: version };
  expect(codesOf(await send(submitClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(submitClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

describe("an editor takes a claim back", () => {
  const withdrawClaim = mutation(
    "withdrawClaim",
    "... on Claim { id state version reviews { nodes { state closedAt } } audit(first: 1) { nodes { action reason } } } ... on NotInThisState { state }",
  );
  const withdraw = async (as: Person, { id, version }: Versioned, reason?: string) =>
    (await sendOk(withdrawClaim, { input: { claimId: id, expectedVersion: version, reason } }, { as }))
      .withdrawClaim;

  test("and its review ends undecided", async () => {
    const claim = await submitted(editor);
    const withdrawn = await withdraw(editor, claim, "The log was misread.");
    expect(withdrawn).toMatchObject({
      state: "WITHDRAWN",
      version: claim.version + 1,
      reviews: { nodes: [{ state: "WITHDRAWN" }] },
      audit: { nodes: [{ action: "CLAIM_WITHDRAWN", reason: "The log was misread." }] },
    });
    expect(withdrawn.reviews.nodes[0].closedAt).not.toBeNull();
  });

  test("after an approval too, which stays on record", async () => {
    const approved = await decide(reviewer, await submitted(editor));
    const withdrawn = await withdraw(editor, approved);
    expect(withdrawn).toMatchObject({ state: "WITHDRAWN", reviews: { nodes: [{ state: "APPROVED" }] } });
  });

  test("but not one that was rejected, nor one that changed meanwhile", async () => {
    const claim = await submitted(editor);
    const rejected = await decide(reviewer, claim, "REJECT");
    expect(await withdraw(editor, claim)).toMatchObject({ code: "STALE_VERSION" });
    expect(await withdraw(editor, rejected)).toMatchObject({ code: "NOT_IN_THIS_STATE", state: "REJECTED" });
  });

  test("which is denied to nobody and to a reviewer", async () => {
    const { id, version } = await submit(editor, await readyClaim(editor));
    const input = { claimId: id, expectedVersion: version };
    expect(codesOf(await send(withdrawClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(withdrawClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });
});
