import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, personIdOf, readyClaim, submit, submitted } from "../../testkit/review-desk.ts";
import { bulk, bulkDocument, endsOf, foreseenAndDone, nowhere, statementsOf } from "./bulk-answers.ts";

let editor: Person;
let reviewer: Person;
let colleague: Person;
/** Who wrote what they may otherwise decide on. */
let author: Person;
beforeAll(async () => {
  [editor, author] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR", "REVIEWER"])];
  await onDeskWith({}, editor);
  await onDeskWith({}, author);
  [reviewer, colleague] = [await newPerson(["REVIEWER"]), await newPerson(["REVIEWER"])];
});

const take = (as: Person, reviewId: string) =>
  sendOk(mutation("takeReview", "... on Review { id }"), { input: { reviewId } }, { as });

const reviewOf = async (id: string) =>
  (await sendOk("query ($id: ID!) { review(id: $id) { dueAt assignee { name } } }", { id }, { as: reviewer }))
    .review;

const closed = async (): Promise<string> => {
  const claim = await submitted(editor);
  await decide(colleague, claim);
  return claim.reviewId;
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

test("a reviewer takes many reviews at once, and not their own work, nor others', nor what is closed", async () => {
  const [free, mine, theirs] = [await submitted(editor), await submitted(editor), await submitted(editor)];
  const own = await submitted(author);
  await take(author, mine.reviewId);
  await take(colleague, theirs.reviewId);
  const reviewIds = [
    ...[free, mine, theirs, own].map(({ reviewId }) => reviewId),
    await closed(),
    nowhere("rev"),
  ];
  const change = await foreseenAndDone("takeReviews", { reviewIds }, author);
  expect(endsOf(change)).toEqual([
    "DONE",
    "UNCHANGED",
    "TAKEN_BY_SOMEBODY_ELSE",
    "OWN_WORK",
    "REVIEW_CLOSED",
    "NOT_FOUND",
  ]);
  expect(change.results[2]?.refusal).toMatchObject({ assigneeName: colleague.name });
  expect(change.results.map(({ title }) => title === null)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(await reviewOf(free.reviewId)).toMatchObject({ assignee: { name: author.name } });
  expect(await reviewOf(theirs.reviewId)).toMatchObject({ assignee: { name: colleague.name } });
});

test("a reviewer hands many reviews over at once, to somebody who can decide on each", async () => {
  const [free, theirs] = [await submitted(editor), await submitted(editor)];
  const [own, written] = [await submitted(author), await submitted(author)];
  const decided = await (async () => {
    const two = await newPerson(["EDITOR"]);
    await onDeskWith({ approvalsNeeded: 2 }, two);
    const claim = await submit(two, await readyClaim(two));
    await decide(author, claim);
    return claim;
  })();
  const has = await submitted(editor);
  await take(colleague, theirs.reviewId);
  await take(author, has.reviewId);
  const admin = await newPerson(["ADMIN"]);
  const toPersonId = await personIdOf(author);
  const ids = [free, theirs, own, written, decided, has].map(({ reviewId }) => reviewId);
  const reviewIds = [...ids, await closed(), nowhere("rev")];
  const wanted = { reviewIds, toPersonId, note: "You know the harbour." };
  const byReviewer = await bulk("handOverReviews", { ...wanted, dryRun: true }, reviewer);
  expect(endsOf(byReviewer).slice(0, 2)).toEqual(["DONE", "TAKEN_BY_SOMEBODY_ELSE"]);
  const change = await foreseenAndDone("handOverReviews", wanted, admin);
  expect(endsOf(change)).toEqual([
    "DONE",
    "DONE",
    "RECIPIENT_CANNOT_DECIDE",
    "RECIPIENT_CANNOT_DECIDE",
    "RECIPIENT_CANNOT_DECIDE",
    "INVALID_INPUT",
    "REVIEW_CLOSED",
    "NOT_FOUND",
  ]);
  expect(change.results[2]?.refusal).toMatchObject({ whyNotCode: "OWN_WORK" });
  expect(change.results[4]?.refusal).toMatchObject({ whyNotCode: "ALREADY_DECIDED" });
  expect(change.results[5]?.refusal).toMatchObject({ problem: "ALREADY_THERE" });
  expect(await reviewOf(free.reviewId)).toMatchObject({ assignee: { name: author.name } });
});

test("reviews are handed to nobody who is not there, left, does not review, or does so already", async () => {
  const [free, own] = [await submitted(editor), await submitted(author)];
  const left = await newPerson(["REVIEWER"]);
  const leftId = await personIdOf(left);
  await withDatabase((client) =>
    client.query("update person set deactivated_at = now() where email = $1", [left.email]),
  );
  const ends = async (toPersonId: string, as = author) =>
    endsOf(
      await foreseenAndDone(
        "handOverReviews",
        { reviewIds: [free.reviewId, own.reviewId], toPersonId, note: "Please." },
        as,
      ),
    );
  expect(await ends(nowhere("psn"))).toEqual(["NOT_FOUND", "OWN_WORK"]);
  expect(await ends(leftId)).toEqual(["RECIPIENT_CANNOT_DECIDE", "OWN_WORK"]);
  expect(await ends(await personIdOf(editor))).toEqual(["RECIPIENT_CANNOT_DECIDE", "OWN_WORK"]);
  expect(await ends(await personIdOf(author))).toEqual(["INVALID_INPUT", "OWN_WORK"]);
});

test("a reviewer says by when many reviews are to be decided, and overwrites nobody's date", async () => {
  const [free, dated, changed] = [await submitted(editor), await submitted(editor), await submitted(editor)];
  const [own, dueAt] = [await submitted(author), inDays(3)];
  const set = (reviewId: string, due: string) =>
    bulk("setReviewDueDates", { reviews: [{ reviewId }], dueAt: due }, colleague);
  await set(dated.reviewId, dueAt);
  await set(changed.reviewId, inDays(1));
  const reviews = [
    { reviewId: free.reviewId },
    { reviewId: dated.reviewId, expectedDueAt: dueAt },
    { reviewId: changed.reviewId, expectedDueAt: null },
    { reviewId: own.reviewId },
    { reviewId: await closed() },
    { reviewId: nowhere("rev") },
  ];
  const change = await foreseenAndDone(
    "setReviewDueDates",
    { reviews, dueAt, reason: "Before the vote." },
    author,
  );
  expect(endsOf(change)).toEqual([
    "DONE",
    "UNCHANGED",
    "STALE_DUE_DATE",
    "OWN_WORK",
    "REVIEW_CLOSED",
    "NOT_FOUND",
  ]);
  expect(await reviewOf(free.reviewId)).toMatchObject({ dueAt });
});

test("what is wrong with the whole is said of the whole", async () => {
  const { reviewId } = await submitted(editor);
  const to = { reviewIds: [reviewId], toPersonId: await personIdOf(colleague) };
  expect(await bulk("handOverReviews", { ...to, note: " " }, reviewer)).toMatchObject({
    field: "note",
    problem: "EMPTY",
  });
  const due = { reviews: [{ reviewId }], dueAt: inDays(-1) };
  expect(await bulk("setReviewDueDates", due, reviewer)).toMatchObject({
    field: "dueAt",
    problem: "NOT_AHEAD",
  });
  const why = { reviews: [{ reviewId }], reason: "a".repeat(4_001) };
  expect(await bulk("setReviewDueDates", why, reviewer)).toMatchObject({
    field: "reason",
    problem: "TOO_LONG",
  });
  expect(await bulk("setReviewDueDates", { reviews: [] }, reviewer)).toMatchObject({ field: "reviews" });
});

const toSomebody = { toPersonId: nowhere("psn"), note: "Please." };
const verbs: [string, (ids: string[]) => object][] = [
  ["takeReviews", (reviewIds) => ({ reviewIds })],
  ["handOverReviews", (reviewIds) => ({ reviewIds, ...toSomebody })],
  ["setReviewDueDates", (ids) => ({ reviews: ids.map((reviewId) => ({ reviewId })), dueAt: inDays(2) })],
];

describe.each(verbs)("%s", (verb, input) => {
  test("names from one to a hundred reviews, each once", async () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => `rev_019acdea-1111-7000-8000-${String(at).padStart(12, "0")}`,
    );
    const ask = (ids: string[]) => bulk(verb, input(ids), reviewer);
    expect(await ask([])).toMatchObject({ problem: "EMPTY" });
    expect(await ask([nowhere("rev"), nowhere("rev")])).toMatchObject({ problem: "ALREADY_THERE" });
    expect(await ask(many)).toMatchObject({ problem: "TOO_MANY", max: 100 });
    expect(await ask(many.slice(1))).toMatchObject({ refusedCount: 100 });
  });

  test("is foreseen by as many statements for many reviews as for one", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => submitted(editor)));
    const toPersonId = await personIdOf(colleague);
    const cost = (some: typeof all) =>
      statementsOf(verb, withRecipient(input(some.map(({ reviewId }) => reviewId)), toPersonId), reviewer);
    const [one, many] = [await cost(all.slice(0, 1)), await cost(all)];
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(7);
  });

  test("is denied to nobody and to an editor, before anything else is said", async () => {
    const variables = { input: input([]) };
    expect(codesOf(await send(bulkDocument(verb), variables))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(bulkDocument(verb), variables, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

const withRecipient = (input: object, toPersonId: string): object =>
  "toPersonId" in input ? { ...input, toPersonId } : input;
