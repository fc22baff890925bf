import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { changeAs } from "../evidence/evidence.ts";
import { merge } from "../sources/merging.ts";
import { history, recordOf, restoration, restorationInput, restore, told } from "./history.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const created = ({ id }: Versioned) => recordOf(editor, "claim", { id, action: "CLAIM_CREATED" });

const digestOf = async ({ id }: Versioned): Promise<string> =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { digest } }", { id }, { as: editor })).claim.digest;

describe("an editor restores a claim", () => {
  test("with all that belongs to it, by one more revision that says why", async () => {
    const article = await newArticle(editor, "The port says that ten ships wait.");
    const source = await newSource(editor);
    const attribution = [{ sourceId: source.id, verb: "says" }];
    const appearance = { articleId: article.id, anchor: { exact: "ten ships wait" }, attribution };
    const claim = await readyClaim(editor, { appearance, topics: ["Ports"] });
    const digest = await digestOf(claim);
    const then = await recordOf(editor, "claim", { id: claim.id, action: "VERDICT_PROPOSED" });
    const data = await sendOk(
      "query ($id: ID!) { claim(id: $id) { appearances(first: 1) { nodes { id } } evidence(first: 1) { nodes { id } } } }",
      { id: claim.id },
      { as: editor },
    );
    const [appearanceId, evidenceId] = [data.claim.appearances.nodes[0].id, data.claim.evidence.nodes[0].id];
    const reworded = await reword(editor, claim);
    const bare = await changeAs(editor)("remove", reworded, { evidenceId });
    const gone = await done<Versioned>("removeAppearance", "... on Claim { id version }", {
      as: editor,
      input: { claimId: claim.id, expectedVersion: bare.version, appearanceId },
    });
    const restored = await restore(editor, "claim", {
      ...gone,
      recordId: then.id,
      reason: " Removed in error. ",
    });
    expect(restored).toMatchObject({
      __typename: "Claim",
      version: gone.version + 1,
      digest,
      state: "DRAFT",
    });
    const [record] = await history(editor, "claim", claim.id);
    expect(record).toMatchObject({
      ...{ action: "CLAIM_RESTORED", reason: "Removed in error.", actor: { name: editor.name } },
      ...{ before: { revision: 6 }, after: { revision: 7, restored: 3 }, claimRevision: { number: 7 } },
    });
    expect(await told(editor, then.id)).toEqual([]);
  });

  test("and what has come since, and stood not there then, goes", async () => {
    const claim = await newClaim(editor);
    const then = await created(claim);
    const shown = await changeAs(editor)("add", claim, { stance: "REFUTES", url: "https://port.example/2" });
    await restore(editor, "claim", { ...shown, recordId: then.id });
    expect(await told(editor, then.id)).toEqual([]);
  });

  test("and names a source that was merged since as what it is now", async () => {
    const [kept, gone] = [await newSource(editor, unique("Kept")), await newSource(editor, unique("Gone"))];
    const claim = await newClaim(editor);
    const shown = await changeAs(editor)("add", claim, { stance: "SUPPORTS", sourceId: gone.id });
    const then = await recordOf(editor, "claim", { id: claim.id, action: "EVIDENCE_ADDED" });
    const bare = await changeAs(editor)("remove", shown, { evidenceId: shown.evidence.nodes[0]?.id });
    await merge(editor, [kept.id, gone.id]);
    // Before it is done, the editor is told.
    expect((await told(editor, then.id)).join()).toMatch(/Gone .* → Kept /);
    const restored = await restore(editor, "claim", { ...bare, recordId: then.id });
    const read = await sendOk(
      "query ($id: ID!) { claim(id: $id) { digest evidence(first: 1) { nodes { source { id } } } } }",
      { id: restored.id },
      { as: editor },
    );
    expect(read.claim.evidence.nodes[0].source.id).toBe(kept.id);
    // What approval covers is what was named.
    expect(read.claim.digest).toBe(shown.digest);
  });
});

describe("a review that a claim is in", () => {
  test("goes on with the restored revision, and the decision on another is stale", async () => {
    const claim = await readyClaim(editor);
    const then = await created(claim);
    const review = await submit(editor, claim);
    const restored = await restore(editor, "claim", { ...review, recordId: then.id });
    expect(restored.state).toBe("IN_REVIEW");
    const answer = await send(
      `mutation ($input: DecideReviewInput!) { decideReview(input: $input) { __typename } }`,
      { input: { reviewId: review.reviewId, digest: review.digest, decision: "APPROVE" } },
      { as: reviewer },
    );
    expect(answer.data.decideReview.__typename).toBe("StaleDigest");
  });

  test("approved it, and the approval is void", async () => {
    const claim = await readyClaim(editor);
    const then = await created(claim);
    const approved = await decide(reviewer, await submit(editor, claim));
    const restored = await restore(editor, "claim", { ...approved, recordId: then.id });
    expect(restored.state).toBe("IN_REVIEW");
  });

  test("is not decided by whoever wrote what was restored, though others have published since", async () => {
    const writer = await newPerson(["EDITOR", "REVIEWER"]);
    const first = await publish(editor, await decide(reviewer, await submitted(editor)));
    const unjudged = await reword(writer, first, unique("Written by somebody else"));
    const then = await recordOf(editor, "claim", { id: first.id, action: "CLAIM_EDITED" });
    const corrected = await reword(editor, unjudged, unique("A correction"));
    const again = await publish(
      editor,
      await decide(reviewer, await submit(editor, corrected)),
      "The number was wrong.",
    );
    const restored = await restore(editor, "claim", { ...again, recordId: then.id });
    const review = await submit(editor, restored);
    const answer = await sendOk(
      "query ($id: ID!) { review(id: $id) { whyNotCode } }",
      { id: review.reviewId },
      { as: writer },
    );
    expect(answer.review.whyNotCode).toBe("OWN_WORK");
  });
});

describe("an editor is refused", () => {
  test("to restore what stands already, and no revision is made", async () => {
    const claim = await newClaim(editor);
    const { id: recordId } = await created(claim);
    expect(await restore(editor, "claim", { ...claim, recordId })).toMatchObject({
      code: "NOTHING_TO_RESTORE",
    });
    expect(await history(editor, "claim", claim.id)).toHaveLength(1);
  });

  test("to restore over somebody else's change, and told the version that it is at", async () => {
    const claim = await newClaim(editor);
    const { id: recordId } = await created(claim);
    const changed = await reword(editor, claim);
    const meanwhile = await reword(await newPerson(["EDITOR"]), changed, unique("Meanwhile"));
    expect(await restore(editor, "claim", { ...changed, recordId })).toMatchObject({
      code: "STALE_VERSION",
      current: { version: meanwhile.version },
    });
  });

  test("to restore without a reason", async () => {
    const claim = await newClaim(editor);
    const { id: recordId } = await created(claim);
    const changed = await reword(editor, claim);
    expect(await restore(editor, "claim", { ...changed, recordId, reason: " " })).toMatchObject({
      ...{ code: "INVALID_INPUT", field: "reason", problem: "EMPTY" },
    });
  });

  test("a moment of another claim's history", async () => {
    const [claim, other] = [await newClaim(editor), await newClaim(editor)];
    const { id: recordId } = await created(other);
    expect(await restore(editor, "claim", { ...claim, recordId })).toMatchObject({
      code: "NOT_FOUND",
      id: recordId,
    });
  });

  test("a claim that is not there", async () => {
    const claim = await newClaim(editor);
    const { id: recordId } = await created(claim);
    const id = "clm_019acdea-1111-7000-8000-000000000001";
    expect(await restore(editor, "claim", { id, version: 1, recordId })).toMatchObject({
      code: "NOT_FOUND",
      id,
    });
  });

  test("a claim that was retracted, and told where it stands", async () => {
    const published = await publish(editor, await decide(reviewer, await submitted(editor)));
    const { id: recordId } = await created(published);
    const retracted = await done<{ claim: Versioned }>(
      "retractClaim",
      "... on Publication { claim { id version } }",
      { as: editor, input: { claimId: published.id, expectedVersion: published.version, reason: "Not so." } },
    );
    expect(await restore(editor, "claim", { ...retracted.claim, recordId })).toMatchObject({
      code: "NOT_IN_THIS_STATE",
      state: "RETRACTED",
    });
  });
});

test("nobody else may restore a claim", async () => {
  const claim = await newClaim(editor);
  const { id: recordId } = await created(claim);
  const input = restorationInput("claim", { ...claim, recordId });
  expect(codesOf(await send(restoration("claim"), { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send(restoration("claim"), { input }))).toEqual(["UNAUTHENTICATED"]);
});
