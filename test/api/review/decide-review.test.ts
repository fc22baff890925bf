import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  readyClaim,
  reword,
  submit,
  submitted,
  tryDeciding,
  type Submitted,
} from "../../testkit/review-desk.ts";

let editor: Person;
let reviewer: Person;
let another: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  another = await newPerson(["REVIEWER"]);
});

const on = ({ reviewId, digest }: Submitted, decision: string, reason?: string) => ({
  reviewId,
  digest,
  decision,
  reason,
});

const reviewNow = async (as: Person, reviewId: string) =>
  (
    await sendOk(
      `query ($id: ID!) { review(id: $id) { state digest approvals viewerCanDecide whyNot whyNotCode
        changesSinceApproved { field before after } decisions { decision stale reason revisionNumber reviewer { name } }
        claim { id version state digest } } }`,
      { id: reviewId },
      { as },
    )
  ).review;

describe("a reviewer decides", () => {
  test.each([
    ["APPROVE", undefined, "APPROVED"],
    ["REQUEST_CHANGES", "The figure is last year's.", "CHANGES_REQUESTED"],
    ["REJECT", "Nobody can check this.", "REJECTED"],
  ])("%s", async (decision, reason, state) => {
    const claim = await submitted(editor);
    const decided = await tryDeciding(reviewer, on(claim, decision, reason));
    expect(decided).toMatchObject({
      state,
      claim: { state, version: claim.version + 1 },
      decisions: [{ decision, stale: false }],
    });
    const { decisions } = await reviewNow(editor, claim.reviewId);
    expect(decisions).toEqual([
      {
        decision,
        stale: false,
        reason: reason ?? null,
        revisionNumber: 3,
        reviewer: { name: reviewer.name },
      },
    ]);
  });

  test("as an administrator who had no part in it", async () => {
    const claim = await submitted(editor);
    const decided = await tryDeciding(await newPerson(["ADMIN"]), on(claim, "APPROVE"));
    expect(decided).toMatchObject({ state: "APPROVED" });
  });
});

describe("nobody decides on their own work", () => {
  test.each([[["EDITOR", "REVIEWER"]], [["ADMIN"]]])("as its author, being %s", async (roles) => {
    const author = await newPerson(roles as ("EDITOR" | "REVIEWER" | "ADMIN")[]);
    const claim = await submitted(author);
    expect(await tryDeciding(author, on(claim, "APPROVE"))).toMatchObject({
      __typename: "OwnWork",
      code: "OWN_WORK",
    });
    expect(await reviewNow(author, claim.reviewId)).toMatchObject({
      viewerCanDecide: false,
      whyNotCode: "OWN_WORK",
    });
    expect(await reviewNow(reviewer, claim.reviewId)).toMatchObject({ viewerCanDecide: true, whyNot: null });
  });

  test("having edited it once, whoever submitted it", async () => {
    const admin = await newPerson(["ADMIN"]);
    const claim = await submit(editor, await reword(admin, await readyClaim(editor)));
    expect(await tryDeciding(admin, on(claim, "REJECT", "No."))).toMatchObject({ code: "OWN_WORK" });
  });

  test("and an approval no longer counts once its giver has edited", async () => {
    const [author, admin] = [await newPerson(["EDITOR"]), await newPerson(["ADMIN"])];
    await onDeskWith({ approvalsNeeded: 2 }, author);
    const claim = await submitted(author, { text: unique("The first words of") });
    const approved = await decide(admin, claim);
    const { text } = (
      await sendOk("query ($id: ID!) { claim(id: $id) { text } }", { id: claim.id }, { as: author })
    ).claim;
    const edited = await reword(admin, approved);
    await reword(admin, edited, text);
    const restored = await reviewNow(reviewer, claim.reviewId);
    expect(restored).toMatchObject({ digest: claim.digest, approvals: 0 });
    expect(await tryDeciding(reviewer, on(claim, "APPROVE"))).toMatchObject({ state: "OPEN", approvals: 1 });
  });
});

describe("a quorum of two", () => {
  let author: Person;
  beforeAll(async () => {
    author = await newPerson(["EDITOR"]);
    await onDeskWith({ approvalsNeeded: 2 }, author);
  });

  test("is two people who approved the same", async () => {
    const claim = await submitted(author);
    const one = await tryDeciding(reviewer, on(claim, "APPROVE"));
    expect(one).toMatchObject({ state: "OPEN", approvals: 1, claim: { state: "IN_REVIEW" } });
    expect(await tryDeciding(reviewer, on(claim, "APPROVE"))).toMatchObject({ code: "ALREADY_DECIDED" });
    expect(await reviewNow(reviewer, claim.reviewId)).toMatchObject({ whyNotCode: "ALREADY_DECIDED" });
    const two = await tryDeciding(another, on(claim, "APPROVE"));
    expect(two).toMatchObject({ state: "APPROVED", approvals: 2, claim: { state: "APPROVED" } });
  });

  test("is not reached by an approval of what was there before an edit", async () => {
    const claim = await submitted(author);
    await decide(reviewer, claim);
    await reword(author, claim);
    const moved = await reviewNow(another, claim.reviewId);
    expect(moved).toMatchObject({
      state: "OPEN",
      approvals: 0,
      decisions: [{ decision: "APPROVE", stale: true }],
    });
    const second = { ...claim, digest: moved.digest };
    expect(await tryDeciding(another, on(second, "APPROVE"))).toMatchObject({ state: "OPEN", approvals: 1 });
    expect(await tryDeciding(reviewer, on(second, "APPROVE"))).toMatchObject({ state: "APPROVED" });
  });

  test("at one moment is reached once", async () => {
    const claim = await submitted(author);
    await Promise.all([reviewer, another].map((one) => tryDeciding(one, on(claim, "APPROVE"))));
    // The record tells them apart: either answer may have been read after both decisions.
    const query = "query ($id: ID!) { claim(id: $id) { audit { nodes { action after } } } }";
    const { audit } = (await sendOk(query, { id: claim.id }, { as: author })).claim;
    const decided = audit.nodes.filter(({ action }: { action: string }) => action === "CLAIM_DECIDED");
    const states = decided.map(({ after }: { after: { state: string } }) => after.state);
    expect(states.sort()).toEqual(["APPROVED", "IN_REVIEW"]);
  });
});

describe("a reviewer is refused", () => {
  test.each(["REQUEST_CHANGES", "REJECT"])("%s without a reason", async (decision) => {
    const claim = await submitted(editor);
    expect(await tryDeciding(reviewer, on(claim, decision, "  "))).toMatchObject({ code: "REASON_MISSING" });
    expect(await reviewNow(reviewer, claim.reviewId)).toMatchObject({ state: "OPEN", decisions: [] });
  });

  test("a decision on a closed review", async () => {
    const claim = await submitted(editor);
    await decide(reviewer, claim);
    expect(await tryDeciding(another, on(claim, "REJECT", "No."))).toMatchObject({ code: "REVIEW_CLOSED" });
    expect(await reviewNow(another, claim.reviewId)).toMatchObject({ whyNotCode: "REVIEW_CLOSED" });
  });

  test("a decision that the policy leaves to others", async () => {
    const author = await newPerson(["EDITOR"]);
    await onDeskWith({ deciderRoles: ["ADMIN"] }, author);
    const claim = await submitted(author);
    expect(await tryDeciding(reviewer, on(claim, "APPROVE"))).toMatchObject({
      code: "NOT_A_DECIDER",
      deciderRoles: ["ADMIN"],
    });
    expect(await tryDeciding(await newPerson(["ADMIN"]), on(claim, "APPROVE"))).toMatchObject({
      state: "APPROVED",
    });
  });

  test("a digest that never was, a review that is not there, too long a reason", async () => {
    const claim = await submitted(editor);
    const madeUp = { ...claim, digest: "0".repeat(64) };
    expect(await tryDeciding(reviewer, on(madeUp, "APPROVE"))).toMatchObject({
      code: "STALE_DIGEST",
      changes: [],
    });
    const nowhere = { ...claim, reviewId: "rev_019acdea-1111-7000-8000-000000000001" };
    expect(await tryDeciding(reviewer, on(nowhere, "APPROVE"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await tryDeciding(reviewer, on(claim, "APPROVE", "a".repeat(4001)))).toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});

test("deciding is denied to nobody and to an editor", async () => {
  const input = on(await submitted(editor), "APPROVE");
  const document = mutation("decideReview", "... on Review { id }");
  expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
  const colleague = await newPerson(["EDITOR"]);
  expect(codesOf(await send(document, { input }, { as: colleague }))).toEqual(["FORBIDDEN"]);
});

test("every step is in the claim's history, with who and why", async () => {
  const claim = await decide(reviewer, await submitted(editor), "REJECT");
  const { audit } = (
    await sendOk(
      "query ($id: ID!) { claim(id: $id) { audit(first: 2) { nodes { action reason actor { name } before after } } } }",
      { id: claim.id },
      { as: editor },
    )
  ).claim;
  expect(audit.nodes).toEqual([
    {
      action: "CLAIM_DECIDED",
      reason: "As it should be.",
      actor: { name: reviewer.name },
      before: { state: "IN_REVIEW" },
      after: { state: "REJECTED", decision: "REJECT", revision: 3, digest: claim.digest },
    },
    expect.objectContaining({ action: "CLAIM_SUBMITTED", after: { state: "IN_REVIEW" } }),
  ]);
});
