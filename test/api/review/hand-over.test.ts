import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  personIdOf,
  readyClaim,
  submit,
  submitted,
  uuidIn,
} from "../../testkit/review-desk.ts";
import { followByEvents } from "../../testkit/subscription.ts";

const shown = "... on Review { id assignee { name } assignedBy { name } assignedAt handOverNote }";
const wanted = `${shown}
  ... on RecipientCannotDecide { recipientName whyNotCode } ... on InvalidInput { field problem }`;
const document = mutation("handOverReview", wanted);

let editor: Person;
let reviewer: Person;
let colleague: Person;
let colleagueId: string;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  await onDeskWith({}, editor);
  reviewer = await newPerson(["REVIEWER"]);
  colleague = await newPerson(["REVIEWER"]);
  colleagueId = await personIdOf(colleague);
});

const handOver = (as: Person, reviewId: string, toPersonId: string) =>
  tryToHandOver(as, { reviewId, toPersonId, note: "You know the harbour." });
const tryToHandOver = async (as: Person, input: { reviewId: string; toPersonId: string; note: string }) =>
  (await sendOk(document, { input }, { as })).handOverReview;

const take = (as: Person, reviewId: string) =>
  sendOk(mutation("takeReview", "... on Review { id }"), { input: { reviewId } }, { as });

const recordsOf = (reviewId: string) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string; reason: string; after: unknown }>(
      "select action, reason, after from audit_record where subject_id = $1 order by id",
      [uuidIn(reviewId)],
    );
    return rows;
  });

const leaves = (person: Person) =>
  withDatabase((client) =>
    client.query("update person set deactivated_at = now() where email = $1", [person.email]),
  );

describe("a review is handed over", () => {
  test("by whoever has it, with a word why, which is recorded and told at once", async () => {
    const { reviewId } = await submitted(editor);
    await take(reviewer, reviewId);
    const followed = await followByEvents(
      "subscription { reviewQueueChanged { review { id assignee { name } } } }",
      {
        as: colleague,
      },
    );
    const note = unique("You know the harbour.");
    const given = await tryToHandOver(reviewer, { reviewId, toPersonId: colleagueId, note: ` ${note} ` });
    expect(given).toMatchObject({
      assignee: { name: colleague.name },
      assignedBy: { name: reviewer.name },
      handOverNote: note,
    });
    expect(Date.now() - Date.parse(given.assignedAt)).toBeLessThan(60_000);
    let told = await followed.next();
    while (told !== null && told.data.reviewQueueChanged.review?.id !== reviewId)
      told = await followed.next();
    expect(told?.data.reviewQueueChanged.review.assignee).toEqual({ name: colleague.name });
    await followed.stop();
    const after = { assigneeId: uuidIn(colleagueId) };
    expect((await recordsOf(reviewId)).at(-1)).toEqual({ action: "REVIEW_HANDED_OVER", reason: note, after });
  });

  test("where nobody has it, and by an administrator whoever has it", async () => {
    const { reviewId } = await submitted(editor);
    expect(await handOver(reviewer, reviewId, colleagueId)).toMatchObject({
      assignee: { name: colleague.name },
    });
    const admin = await newPerson(["ADMIN"]);
    expect(await handOver(admin, reviewId, await personIdOf(reviewer))).toMatchObject({
      assignee: { name: reviewer.name },
      assignedBy: { name: admin.name },
    });
  });

  test("and given back, nothing of it stays", async () => {
    const { reviewId } = await submitted(editor);
    await handOver(reviewer, reviewId, colleagueId);
    const released = mutation("releaseReview", shown);
    expect((await sendOk(released, { input: { reviewId } }, { as: colleague })).releaseReview).toMatchObject({
      assignee: null,
      assignedBy: null,
      assignedAt: null,
      handOverNote: null,
    });
  });

  test("not by somebody else than who has it, not by its author, and not once it is closed", async () => {
    const { reviewId } = await submitted(editor);
    await take(colleague, reviewId);
    expect(await handOver(reviewer, reviewId, colleagueId)).toMatchObject({ code: "TAKEN_BY_SOMEBODY_ELSE" });
    const author = await newPerson(["EDITOR", "REVIEWER"]);
    const own = await submitted(author);
    expect(await handOver(author, own.reviewId, colleagueId)).toMatchObject({ code: "OWN_WORK" });
    const decided = await submitted(editor);
    await decide(reviewer, decided);
    expect(await handOver(reviewer, decided.reviewId, colleagueId)).toMatchObject({ code: "REVIEW_CLOSED" });
  });

  test("only to somebody who can decide", async () => {
    const author = await newPerson(["EDITOR", "REVIEWER"]);
    await onDeskWith({ approvalsNeeded: 2 }, author);
    const claim = submit(author, await readyClaim(author));
    const { reviewId } = await claim;
    await decide(colleague, await claim);
    const left = await newPerson(["REVIEWER"]);
    const leftId = await personIdOf(left);
    await leaves(left);
    const cases: [string, string][] = [
      [await personIdOf(author), "OWN_WORK"],
      [await personIdOf(editor), "NOT_A_REVIEWER"],
      [colleagueId, "ALREADY_DECIDED"],
      [leftId, "LEFT_THE_DESK"],
    ];
    for (const [personId, whyNotCode] of cases) {
      const refused = { code: "RECIPIENT_CANNOT_DECIDE", whyNotCode };
      expect(await handOver(reviewer, reviewId, personId)).toMatchObject(refused);
    }
    const forAdministrators = await newPerson(["EDITOR"]);
    await onDeskWith({ deciderRoles: ["ADMIN"] }, forAdministrators);
    const theirs = await submitted(forAdministrators);
    expect(await handOver(reviewer, theirs.reviewId, colleagueId)).toMatchObject({
      whyNotCode: "NOT_A_DECIDER",
      recipientName: colleague.name,
    });
  });

  test("not without a word, not to oneself, not to who has it, nor to nobody", async () => {
    const { reviewId } = await submitted(editor);
    expect(await tryToHandOver(reviewer, { reviewId, toPersonId: colleagueId, note: " " })).toMatchObject({
      field: "note",
      problem: "EMPTY",
    });
    expect(
      await tryToHandOver(reviewer, { reviewId, toPersonId: colleagueId, note: "a".repeat(4_001) }),
    ).toMatchObject({
      field: "note",
      problem: "TOO_LONG",
    });
    expect(await handOver(colleague, reviewId, colleagueId)).toMatchObject({ problem: "ITSELF" });
    await handOver(reviewer, reviewId, colleagueId);
    const admin = await newPerson(["ADMIN"]);
    expect(await handOver(admin, reviewId, colleagueId)).toMatchObject({ problem: "ALREADY_THERE" });
    const nowhere = "psn_019acdea-1111-7000-8000-000000000001";
    expect(await handOver(admin, reviewId, nowhere)).toMatchObject({ code: "NOT_FOUND" });
    const noReview = "rev_019acdea-1111-7000-8000-000000000001";
    expect(await handOver(admin, noReview, colleagueId)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is denied to nobody and to an editor", async () => {
    const { reviewId } = await submitted(editor);
    const input = { reviewId, toPersonId: colleagueId, note: "Please." };
    expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(document, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

test("a review names whom it can be handed to, and says whether the reader may do so", async () => {
  const author = await newPerson(["EDITOR", "REVIEWER"]);
  const claim = await submitted(author);
  const query = `query ($id: ID!) { review(id: $id) {
    viewerCanHandOver viewerCanSetDueDate possibleDeciders { name roles active } } }`;
  const read = async (as: Person) => (await sendOk(query, { id: claim.reviewId }, { as })).review;
  // Hundreds of people share the desk, and 200 are told by name: these names come first.
  const [first, left] = [
    await newPerson(["REVIEWER"], `!! ${unique("A")}`),
    await newPerson(["REVIEWER"], `!! ${unique("B")}`),
  ];
  await leaves(left);
  const seen = await read(reviewer);
  expect(seen).toMatchObject({ viewerCanHandOver: true, viewerCanSetDueDate: true });
  const names = seen.possibleDeciders.map(({ name }: { name: string }) => name);
  expect(names).toContain(first.name);
  expect(names).not.toContain(left.name);
  for (const { roles, active } of seen.possibleDeciders) {
    expect(active).toBe(true);
    expect(roles.some((role: string) => ["REVIEWER", "ADMIN"].includes(role))).toBe(true);
  }
  expect((await read(first)).possibleDeciders.map(({ name }: { name: string }) => name)).not.toContain(
    first.name,
  );
  expect(await read(author)).toMatchObject({ viewerCanHandOver: false, viewerCanSetDueDate: false });
  expect(await read(editor)).toMatchObject({ viewerCanHandOver: false, viewerCanSetDueDate: false });
  await take(colleague, claim.reviewId);
  expect(await read(reviewer)).toMatchObject({ viewerCanHandOver: false, viewerCanSetDueDate: true });
  await decide(reviewer, claim);
  expect(await read(reviewer)).toMatchObject({ viewerCanSetDueDate: false, possibleDeciders: [] });
});
