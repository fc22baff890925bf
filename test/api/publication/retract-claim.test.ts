import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";

const retractClaim = mutation(
  "retractClaim",
  `... on Publication { id kind at reason revisionNumber claim { id version standing: state reviews { nodes { state } } } }
   ... on NotInThisState { standing: state } ... on StaleVersion { current { version } }`,
);

const retract = async (as: Person, { id, version }: Versioned, reason = "The log was forged.") =>
  (await sendOk(retractClaim, { input: { claimId: id, expectedVersion: version, reason } }, { as }))
    .retractClaim;

const seenByAll = async (id: string, asOf?: string) =>
  (
    await sendOk(
      `query ($id: ID!, $asOf: DateTime) { claim(id: $id, asOf: $asOf) { text state isPublic retractedAt retractionReason
        verdict { rating } evidence { totalCount } appearances { totalCount } } }`,
      { id, asOf },
    )
  ).claim;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const published = async (more: Record<string, unknown> = {}) =>
  publish(editor, await decide(reviewer, await submitted(editor, more)));

describe("an editor retracts a claim", () => {
  test("and what is left is its words and the reason, and what was read before can be read as of then", async () => {
    const text = unique("What nobody should repeat");
    const claim = await published({ text });
    const retraction = await retract(editor, claim);
    expect(retraction).toMatchObject({
      kind: "RETRACTION",
      reason: "The log was forged.",
      revisionNumber: 3,
      claim: { standing: "RETRACTED", version: claim.version + 1 },
    });
    expect(await seenByAll(claim.id)).toEqual({
      text,
      state: "RETRACTED",
      isPublic: false,
      retractedAt: retraction.at,
      retractionReason: "The log was forged.",
      verdict: null,
      evidence: { totalCount: 0 },
      appearances: { totalCount: 0 },
    });
    expect(await seenByAll(claim.id, claim.at)).toMatchObject({
      state: "PUBLISHED",
      retractedAt: null,
      verdict: { rating: "true" },
      evidence: { totalCount: 1 },
    });
    expect(await seenByAll(claim.id, retraction.at)).toMatchObject({ state: "RETRACTED" });
    const listed = await sendOk("query ($search: String!) { claims(search: $search) { totalCount } }", {
      search: `"${text}"`,
    });
    expect(listed.claims.totalCount).toBe(0);
  });

  test("while a correction is written, and what is public is the earlier revision", async () => {
    const text = unique("What was public");
    const first = await published({ text });
    const draft = await reword(editor, first);
    const retraction = await retract(editor, draft);
    expect(retraction).toMatchObject({ kind: "RETRACTION", revisionNumber: 3 });
    expect(await seenByAll(first.id)).toMatchObject({ text, state: "RETRACTED" });
  });

  test("while its correction is in review, or waits for its time, and both end", async () => {
    const inReview = await submit(editor, await reword(editor, await published()));
    const retraction = await retract(editor, inReview);
    expect(retraction.claim.reviews.nodes).toEqual([{ state: "WITHDRAWN" }, { state: "APPROVED" }]);

    const approved = await decide(reviewer, await submit(editor, await reword(editor, await published())));
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const scheduled = await done<{ id: string }>("publishClaim", "... on Publication { id }", {
      as: editor,
      input: { claimId: approved.id, expectedVersion: approved.version, at, correctionNote: "A wrong word." },
    });
    await retract(editor, approved);
    const read = "query ($id: ID!) { node(id: $id) { ... on Publication { state } } }";
    expect((await sendOk(read, { id: scheduled.id }, { as: editor })).node).toEqual({ state: "CANCELLED" });
  });
});

describe("an editor is refused", () => {
  test("a retraction of what was never public, or is retracted already", async () => {
    const claim = await submitted(editor);
    expect(await retract(editor, claim)).toMatchObject({ code: "NOT_IN_THIS_STATE", standing: "IN_REVIEW" });
    const { claim: tombstone } = await retract(editor, await published());
    expect(await retract(editor, tombstone)).toMatchObject({
      code: "NOT_IN_THIS_STATE",
      standing: "RETRACTED",
    });
  });

  test("a retraction that says nothing or too much, of another version, or of nothing", async () => {
    const claim = await published();
    expect(await retract(editor, claim, "  ")).toMatchObject({ code: "RETRACTION_REASON_MISSING" });
    expect(await retract(editor, claim, "a".repeat(4001))).toMatchObject({ code: "INVALID_INPUT" });
    const old = { ...claim, version: 1 };
    expect(await retract(editor, old)).toMatchObject({
      code: "STALE_VERSION",
      current: { version: claim.version },
    });
    const nowhere = { id: "clm_019acdea-1111-7000-8000-000000000001", version: 1 };
    expect(await retract(editor, nowhere)).toMatchObject({ code: "NOT_FOUND" });
  });
});

test("retracting is denied to nobody and to a reviewer", async () => {
  const { id, version } = await published();
  const input = { claimId: id, expectedVersion: version, reason: "x" };
  expect(codesOf(await send(retractClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(retractClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});
