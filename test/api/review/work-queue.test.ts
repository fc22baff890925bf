import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { withDatabase } from "../../testkit/database.ts";
import { decide, onDeskWith, submitted, uuidIn, type Submitted } from "../../testkit/review-desk.ts";

const queue = `query ($filter: ReviewFilter, $first: Int, $after: String) {
  reviews(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id state dueAt overdue viewerCanDecide whyNot whyNotCode assignee { name } desk { id }
      policy { approvalsNeeded } decisions { decision reviewer { name } } comments(first: 5) { nodes { body author { name } } }
      changesSinceApproved { field } approvals
      claim { id text evidence { nodes { excerpt source { name } } } openReview { id } } }
  }
}`;

const inQueue = async (as: Person, filter: Record<string, unknown>, page: Record<string, unknown> = {}) =>
  (await sendOk(queue, { filter, ...page }, { as })).reviews;

const ids = (page: { nodes: { id: string }[] }): string[] => page.nodes.map(({ id }) => id);

let editor: Person;
let reviewer: Person;
let desk: { eq: string };
let waiting: Submitted[];
beforeAll(async () => {
  editor = await newPerson(["EDITOR", "REVIEWER"]);
  reviewer = await newPerson(["REVIEWER"]);
  desk = { eq: await onDeskWith({ approvalsNeeded: 2 }, editor) };
  waiting = [];
  for (let count = 0; count < 4; count += 1) waiting.push(await submitted(editor));
  // In days from now: the last one is late, and one has no end.
  const due = [2, 1, null, -1];
  await withDatabase(async (client) => {
    for (const [place, days] of due.entries()) {
      await client.query(
        "update review set due_at = now() + make_interval(days => $2::integer) where id = $1",
        [uuidIn(waiting[place]?.reviewId ?? ""), days],
      );
    }
  });
});

const inOrder = () => [3, 1, 0, 2].map((place) => waiting[place]?.reviewId);

describe("the queue", () => {
  test("begins with what is due first, page by page, by one statement", async () => {
    const first = await send(queue, { filter: { deskId: desk }, first: 3 }, { as: reviewer });
    // One for who asks, and one for all that is asked.
    expect(first.statements).toBe(2);
    const page = first.data.reviews;
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await inQueue(reviewer, { deskId: desk }, { first: 3, after: page.pageInfo.endCursor });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...ids(page), ...ids(rest)]).toEqual(inOrder());
  });

  test("can be cut down to what is late, to one's own and to a state", async () => {
    expect(ids(await inQueue(reviewer, { deskId: desk, overdue: true }))).toEqual([waiting[3]?.reviewId]);
    expect(ids(await inQueue(reviewer, { deskId: desk, overdue: false }))).toHaveLength(3);
    expect(ids(await inQueue(reviewer, { deskId: desk, assignedToMe: true }))).toEqual([]);
    expect(ids(await inQueue(reviewer, { deskId: desk, state: { eq: "OPEN" } }))).toHaveLength(4);
    expect(ids(await inQueue(reviewer, { deskId: desk, state: { in: ["APPROVED", "REJECTED"] } }))).toEqual(
      [],
    );
  });

  test.each<[string, () => Promise<Person>, number]>([
    ["a reviewer", () => newPerson(["REVIEWER"]), 4],
    ["an administrator", () => newPerson(["ADMIN"]), 4],
    ["an editor", () => newPerson(["EDITOR"]), 0],
    ["the author, who reviews too", () => Promise.resolve(editor), 0],
  ])("says what %s may decide, and the filter agrees with each row", async (_who, someone, count) => {
    const person = await someone();
    const all = await inQueue(person, { deskId: desk });
    const mine = await inQueue(person, { deskId: desk, decidableByMe: true });
    const others = await inQueue(person, { deskId: desk, decidableByMe: false });
    expect(ids(mine)).toHaveLength(count);
    expect(ids(others)).toHaveLength(4 - count);
    const decidable = all.nodes.filter(
      ({ viewerCanDecide }: { viewerCanDecide: boolean }) => viewerCanDecide,
    );
    expect(ids(mine)).toEqual(ids({ nodes: decidable }));
    for (const { viewerCanDecide, whyNot } of all.nodes) expect(whyNot === null).toBe(viewerCanDecide);
  });

  test("no longer asks a reviewer who has decided", async () => {
    const person = await newPerson(["REVIEWER"]);
    await decide(person, waiting[0]!);
    expect(ids(await inQueue(person, { deskId: desk, decidableByMe: true }))).toEqual(
      [3, 1, 2].map((at) => waiting[at]?.reviewId),
    );
  });

  test("is denied to nobody, and so is a review", async () => {
    expect(codesOf(await send("{ reviews { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
    const one = "query ($id: ID!) { review(id: $id) { state } }";
    expect(codesOf(await send(one, { id: waiting[0]?.reviewId }))).toEqual(["UNAUTHENTICATED"]);
    const node = await sendOk("query ($id: ID!) { node(id: $id) { id } }", { id: waiting[0]?.reviewId });
    expect(node).toEqual({ node: null });
    const claim = "query ($id: ID!) { claim(id: $id) { reviews { totalCount } } }";
    expect(codesOf(await send(claim, { id: waiting[0]?.id }))).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("a reviewer takes a review", () => {
  const answerOf = async (as: Person, verb: "takeReview" | "releaseReview", reviewId: string) => {
    const wanted = "... on Review { id assignee { name } } ... on TakenBySomebodyElse { assigneeName }";
    return (await sendOk(mutation(verb, wanted), { input: { reviewId } }, { as }))[verb];
  };

  test("and it is theirs until they give it back", async () => {
    const { reviewId } = await submitted(editor);
    const taken = await answerOf(reviewer, "takeReview", reviewId);
    expect(taken).toMatchObject({ assignee: { name: reviewer.name } });
    expect(ids(await inQueue(reviewer, { deskId: desk, assignedToMe: true }))).toEqual([reviewId]);
    const colleague = await newPerson(["REVIEWER"]);
    const refused = { code: "TAKEN_BY_SOMEBODY_ELSE", assigneeName: reviewer.name };
    expect(await answerOf(colleague, "takeReview", reviewId)).toMatchObject(refused);
    expect(await answerOf(colleague, "releaseReview", reviewId)).toMatchObject(refused);
    expect(await answerOf(reviewer, "takeReview", reviewId)).toMatchObject({
      assignee: { name: reviewer.name },
    });
    expect(await answerOf(reviewer, "releaseReview", reviewId)).toMatchObject({ assignee: null });
    expect(await answerOf(colleague, "takeReview", reviewId)).toMatchObject({
      assignee: { name: colleague.name },
    });
    const admin = await newPerson(["ADMIN"]);
    expect(await answerOf(admin, "releaseReview", reviewId)).toMatchObject({ assignee: null });
  });

  test("but not one of their own work, a closed one, or none", async () => {
    const { reviewId } = await submitted(editor);
    expect(await answerOf(editor, "takeReview", reviewId)).toMatchObject({ code: "OWN_WORK" });
    const claim = await submitted(await newPerson(["EDITOR"]));
    await decide(reviewer, claim);
    expect(await answerOf(reviewer, "takeReview", claim.reviewId)).toMatchObject({ code: "REVIEW_CLOSED" });
    expect(await answerOf(reviewer, "releaseReview", claim.reviewId)).toMatchObject({
      code: "REVIEW_CLOSED",
    });
    const nowhere = "rev_019acdea-1111-7000-8000-000000000001";
    expect(await answerOf(reviewer, "takeReview", nowhere)).toMatchObject({ code: "NOT_FOUND" });
    expect(await answerOf(reviewer, "releaseReview", nowhere)).toMatchObject({ code: "NOT_FOUND" });
  });

  test.each(["takeReview", "releaseReview"])("%s is denied to nobody and to an editor", async (verb) => {
    const input = { reviewId: waiting[0]?.reviewId };
    const document = mutation(verb, "... on Review { id }");
    expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
    const colleague = await newPerson(["EDITOR"]);
    expect(codesOf(await send(document, { input }, { as: colleague }))).toEqual(["FORBIDDEN"]);
  });
});

describe("comments on a review", () => {
  const wanted = "... on ReviewComment { id body at author { name } replyTo { id body } }";
  const say = async (as: Person, input: Record<string, unknown>) =>
    (await sendOk(mutation("commentOnReview", wanted), { input }, { as })).commentOnReview;

  test("are the editors' and the reviewers', and answer one another", async () => {
    const { reviewId } = await submitted(editor);
    const [question, answer] = [unique("Which log?"), unique("The second.")];
    const asked = await say(reviewer, { reviewId, body: ` ${question} ` });
    expect(asked).toMatchObject({ body: question, author: { name: reviewer.name }, replyTo: null });
    const answered = await say(editor, { reviewId, body: answer, replyTo: asked.id });
    expect(answered).toMatchObject({ replyTo: { id: asked.id, body: question } });
    const read = "query ($id: ID!) { review(id: $id) { comments { totalCount nodes { body } } } }";
    const { comments } = (await sendOk(read, { id: reviewId }, { as: reviewer })).review;
    expect(comments).toEqual({ totalCount: 2, nodes: [{ body: question }, { body: answer }] });
  });

  test("go on after it is closed", async () => {
    const claim = await submitted(editor);
    await decide(reviewer, claim, "REJECT");
    expect(await say(editor, { reviewId: claim.reviewId, body: "A pity." })).toMatchObject({
      body: "A pity.",
    });
  });

  test("are refused empty, too long, on no review, and as an answer to another review's", async () => {
    const { reviewId } = await submitted(editor);
    expect(await say(editor, { reviewId, body: " " })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await say(editor, { reviewId, body: "a".repeat(10_001) })).toMatchObject({
      code: "INVALID_INPUT",
    });
    const nowhere = "rev_019acdea-1111-7000-8000-000000000001";
    expect(await say(editor, { reviewId: nowhere, body: "x" })).toMatchObject({ code: "NOT_FOUND" });
    const elsewhere = await done<{ id: string }>("commentOnReview", wanted, {
      as: editor,
      input: { reviewId: waiting[1]?.reviewId, body: "Elsewhere." },
    });
    const misplaced = await say(editor, { reviewId, body: "x", replyTo: elsewhere.id });
    expect(misplaced).toMatchObject({ code: "NOT_FOUND" });
  });

  test("are denied to nobody", async () => {
    const input = { reviewId: waiting[0]?.reviewId, body: "x" };
    expect(codesOf(await send(mutation("commentOnReview", wanted), { input }))).toEqual(["UNAUTHENTICATED"]);
  });
});
