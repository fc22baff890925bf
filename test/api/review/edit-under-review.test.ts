import { sendOk } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, reword, submitted, tryDeciding, type Submitted } from "../../testkit/review-desk.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
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

describe("an edit", () => {
  test("leads an open review on, and what was read before is refused", async () => {
    const claim = await submitted(editor, { text: unique("As it was") });
    const text = unique("As it is");
    await reword(editor, claim, text);
    const stale = await tryDeciding(reviewer, on(claim, "APPROVE"));
    expect(stale).toMatchObject({ __typename: "StaleDigest", code: "STALE_DIGEST" });
    expect(stale.changes).toEqual([
      { field: "text", before: expect.stringMatching(/^As it was/), after: text },
    ]);
    expect(stale.current.digest).toBe((await reviewNow(reviewer, claim.reviewId)).digest);
    const fresh = { ...claim, digest: stale.current.digest };
    expect(await tryDeciding(reviewer, on(fresh, "APPROVE"))).toMatchObject({ state: "APPROVED" });
  });

  test("voids an approval and opens its review again, with what changed since", async () => {
    const claim = await decide(reviewer, await submitted(editor));
    const text = unique("A word too many");
    await reword(editor, claim, text);
    const reopened = await reviewNow(reviewer, claim.reviewId);
    expect(reopened).toMatchObject({
      state: "OPEN",
      approvals: 0,
      viewerCanDecide: true,
      claim: { state: "IN_REVIEW" },
      decisions: [{ decision: "APPROVE", stale: true }],
    });
    expect(reopened.changesSinceApproved).toEqual([
      { field: "text", before: expect.any(String), after: text },
    ]);
  });

  test("that brings back what was approved has to be approved again, and can be", async () => {
    const text = unique("As approved");
    const claim = await decide(reviewer, await submitted(editor, { text }));
    await reword(editor, await reword(editor, claim), text);
    const reopened = await reviewNow(reviewer, claim.reviewId);
    expect(reopened).toMatchObject({ state: "OPEN", digest: claim.digest, viewerCanDecide: true });
    expect(await tryDeciding(reviewer, on(claim, "APPROVE"))).toMatchObject({ state: "APPROVED" });
  });

  test("of evidence is told line by line", async () => {
    const claim = await decide(reviewer, await submitted(editor));
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      stance: "REFUTES",
      url: "https://example.org/log",
    };
    await done("addEvidence", "... on Claim { id }", { as: editor, input });
    const { changesSinceApproved } = await reviewNow(reviewer, claim.reviewId);
    expect(changesSinceApproved).toEqual([
      {
        field: "evidence",
        before: expect.stringMatching(/^SUPPORTS: A source .* — “So it is.”$/),
        after: expect.stringMatching(/\nREFUTES: https:\/\/example\.org\/log$/),
      },
    ]);
  });
});
