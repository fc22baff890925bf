import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, submitted, uuidIn } from "../../testkit/review-desk.ts";

const wanted = `... on Review { id dueAt overdue } ... on StaleDueDate { dueAt }
  ... on InvalidInput { field problem }`;
const document = mutation("setReviewDueDate", wanted);

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  await onDeskWith({ dueWithinHours: 24 }, editor);
  reviewer = await newPerson(["REVIEWER"]);
});

const set = async (as: Person, input: Record<string, unknown>) =>
  (await sendOk(document, { input }, { as })).setReviewDueDate;

const dueOf = async (reviewId: string): Promise<string | null> =>
  (await sendOk("query ($id: ID!) { review(id: $id) { dueAt } }", { id: reviewId }, { as: reviewer })).review
    .dueAt;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe("a review's due date", () => {
  test("comes from the policy, and a reviewer sets another, or none, with a reason that is kept", async () => {
    const { reviewId } = await submitted(editor);
    const first = await dueOf(reviewId);
    expect(Date.parse(first ?? "") - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const [later, reason] = [inDays(3), unique("The ministry answers on Friday.")];
    expect(await set(reviewer, { reviewId, dueAt: later, expectedDueAt: first, reason })).toMatchObject({
      dueAt: later,
      overdue: false,
    });
    expect(await set(reviewer, { reviewId, dueAt: null, expectedDueAt: later })).toMatchObject({
      dueAt: null,
    });
    const records = await withDatabase(async (client) => {
      const { rows } = await client.query(
        "select action, reason, before, after from audit_record where subject_id = $1 order by id",
        [uuidIn(reviewId)],
      );
      return rows;
    });
    const action = "REVIEW_DUE_DATE_SET";
    expect(records).toEqual([
      { action, reason, before: { dueAt: first }, after: { dueAt: later } },
      { action, reason: null, before: { dueAt: later }, after: { dueAt: null } },
    ]);
  });

  test("that another reviewer has set meanwhile is not overwritten, but told", async () => {
    const { reviewId } = await submitted(editor);
    const [seen, theirs] = [await dueOf(reviewId), inDays(2)];
    await set(await newPerson(["REVIEWER"]), { reviewId, dueAt: theirs, expectedDueAt: seen });
    expect(await set(reviewer, { reviewId, dueAt: inDays(5), expectedDueAt: seen })).toMatchObject({
      code: "STALE_DUE_DATE",
      dueAt: theirs,
    });
    expect(await dueOf(reviewId)).toBe(theirs);
  });

  test("lies ahead, and is not set by the author, on a closed review, or on none", async () => {
    const claim = await submitted(editor);
    const { reviewId } = claim;
    const expectedDueAt = await dueOf(reviewId);
    expect(await set(reviewer, { reviewId, dueAt: inDays(-1), expectedDueAt })).toMatchObject({
      field: "dueAt",
      problem: "NOT_AHEAD",
    });
    const tooMuch = { reviewId, dueAt: inDays(1), expectedDueAt, reason: "a".repeat(4_001) };
    expect(await set(reviewer, tooMuch)).toMatchObject({ field: "reason", problem: "TOO_LONG" });
    await decide(reviewer, claim);
    const other = await newPerson(["REVIEWER"]);
    expect(await set(other, { reviewId, dueAt: inDays(1), expectedDueAt })).toMatchObject({
      code: "REVIEW_CLOSED",
    });
    const author = await newPerson(["EDITOR", "ADMIN"]);
    const own = await submitted(author);
    expect(await set(author, { reviewId: own.reviewId, dueAt: inDays(1) })).toMatchObject({
      code: "OWN_WORK",
    });
    const nowhere = "rev_019acdea-1111-7000-8000-000000000001";
    expect(await set(reviewer, { reviewId: nowhere, dueAt: inDays(1) })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is denied to nobody and to an editor", async () => {
    const input = { reviewId: (await submitted(editor)).reviewId, dueAt: inDays(1) };
    expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(document, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});
