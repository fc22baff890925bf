import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, unique, type Article } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { personIdOf, reword, submitted, uuidIn, type Submitted } from "../../testkit/review-desk.ts";
import { followByEvents } from "../../testkit/subscription.ts";

const comment = `... on ReviewComment { id body version editedAt resolvedAt resolvedBy { name } viewerCanEdit mentions { id name }
  words { revisionNumber article { id } anchor { exact prefix suffix start end withheld { reason } } } }`;
const invalid = "... on InvalidInput { field problem max }";
const notYours = "... on NotYourComment { authorName }";

/** What is asked of each verb's answer. */
const wanted = {
  commentOnReview: `${comment} ${invalid}`,
  editReviewComment: `${comment} ${invalid} ${notYours}`,
  deleteReviewComment: `... on DeletedReviewComment { id } ${notYours}`,
  resolveReviewThread: comment,
  reopenReviewThread: comment,
} as const;

let editor: Person;
let reviewer: Person;
let article: Article;
let claim: Submitted;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  article = await newArticle(editor, "Forty-two ships waited off the harbour, said the harbour master.");
  claim = await submitted(editor, {
    text: unique("Forty-two ships waited off the harbour"),
    appearance: { articleId: article.id, anchor: { exact: "Forty-two ships" } },
  });
});

const tell = async (verb: keyof typeof wanted, as: Person, input: Record<string, unknown>) =>
  (await sendOk(mutation(verb, wanted[verb]), { input }, { as }))[verb];
const say = (as: Person, body: string, more: Record<string, unknown> = {}) =>
  tell("commentOnReview", as, { reviewId: claim.reviewId, body, ...more });

const threadsOf = async (as: Person, reviewId = claim.reviewId) =>
  (
    await sendOk(
      "query ($id: ID!) { review(id: $id) { comments(first: 100) { nodes { id body deletedAt author { name } replyTo { id } } } } }",
      { id: reviewId },
      { as },
    )
  ).review.comments.nodes as { id: string; body: string; deletedAt: string | null }[];

const recordsOf = (commentId: string) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string; before: unknown; after: unknown }>(
      "select action, before, after from audit_record where subject_id = $1 order by id",
      [uuidIn(commentId)],
    );
    return rows;
  });

describe("a comment on words", () => {
  test("stands at the words of the article that were selected, in their revision", async () => {
    const { words } = await say(reviewer, "Counted by whom?", {
      words: { articleId: article.id, anchor: { exact: "the harbour master" } },
    });
    const text = [...article.revision.text];
    expect(words).toMatchObject({ revisionNumber: 1, article: { id: article.id } });
    const { start, end, exact, prefix, withheld } = words.anchor;
    expect(text.slice(start, end).join("")).toBe(exact);
    expect([exact, prefix.endsWith("said "), withheld]).toEqual(["the harbour master", true, null]);
  });

  test("stands at words of the claim's wording, and stays with the wording that was read", async () => {
    const own = await submitted(editor, { text: unique("Some forty ships waited at sea") });
    await reword(editor, own);
    const words = { revisionNumber: 1, anchor: { exact: "forty ships" } };
    const told = await say(reviewer, "Or fifty?", { reviewId: own.reviewId, words });
    expect(told.words).toMatchObject({ article: null, anchor: { exact: "forty ships", start: 5, end: 16 } });
    const inNewest = await say(reviewer, "Or fifty?", {
      reviewId: own.reviewId,
      words: { anchor: { exact: "forty ships" } },
    });
    expect(inNewest).toMatchObject({ code: "QUOTE_NOT_FOUND" });
  });

  test("is refused on words that do not stand there, in no such text, and in an answer", async () => {
    const { id } = await say(reviewer, "A question.");
    const anchor = { exact: "fifty ships" };
    expect(await say(reviewer, "?", { words: { articleId: article.id, anchor } })).toMatchObject({
      code: "QUOTE_NOT_FOUND",
    });
    expect(await say(reviewer, "?", { words: { revisionNumber: 99, anchor } })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await say(reviewer, "?", { replyTo: id, words: { anchor: { exact: "ships" } } })).toMatchObject({
      code: "INVALID_INPUT",
      field: "words",
      problem: "NOT_EXACTLY_ONE",
    });
  });
});

describe("somebody of the desk is named", () => {
  test("by their id, and is shown by the name that they have now", async () => {
    const ben = await newPerson(["EDITOR"], unique("Ben"));
    const id = await personIdOf(ben);
    const body = `@[${id}], who counted? @[${id}]!`;
    const told = await say(reviewer, body);
    expect(told).toMatchObject({ body, mentions: [{ id, name: ben.name }] });
    const edited = await tell("editReviewComment", reviewer, {
      id: told.id,
      expectedVersion: 1,
      body: "Who counted?",
    });
    expect(edited.mentions).toEqual([]);
  });

  test("but not who has left, nor nobody, nor everybody", async () => {
    const gone = await newPerson(["REVIEWER"]);
    const id = await personIdOf(gone);
    await withDatabase((client) =>
      client.query("update person set deactivated_at = now() where email = $1", [gone.email]),
    );
    const refused = { code: "INVALID_INPUT", field: "body", problem: "NOT_AT_THE_DESK" };
    expect(await say(reviewer, `@[${id}]?`)).toMatchObject(refused);
    const nobody = (end: number) => `@[psn_019acdea-1111-7000-8000-${String(end).padStart(12, "0")}]`;
    expect(await say(reviewer, nobody(1))).toMatchObject(refused);
    const many = Array.from({ length: 51 }, (_, place) => nobody(place)).join(" ");
    expect(await say(reviewer, many)).toMatchObject({ problem: "TOO_MANY", max: 50 });
  });
});

describe("what somebody said themselves", () => {
  test("they change, and the record keeps how it was said before", async () => {
    const { id } = await say(editor, "The third log.");
    const edit = { id, expectedVersion: 1, body: "The second log." };
    const edited = await tell("editReviewComment", editor, edit);
    expect(edited).toMatchObject({ body: "The second log.", version: 2, viewerCanEdit: true });
    expect(Date.now() - Date.parse(edited.editedAt)).toBeLessThan(60_000);
    expect((await recordsOf(id)).at(-1)).toEqual({
      action: "REVIEW_COMMENT_EDITED",
      before: { body: "The third log." },
      after: { body: "The second log." },
    });
    expect(await tell("editReviewComment", editor, edit)).toMatchObject({ code: "STALE_VERSION" });
    expect(await tell("editReviewComment", editor, { ...edit, expectedVersion: 2, body: " " })).toMatchObject(
      {
        code: "INVALID_INPUT",
      },
    );
  });

  test("they delete: it is gone, and where it was answered its place stays without its words", async () => {
    const [lonely, answered] = [await say(editor, "Never mind."), await say(editor, "Which log?")];
    const answer = await say(reviewer, "The second.", { replyTo: answered.id });
    for (const { id } of [lonely, answered]) {
      expect(await tell("deleteReviewComment", editor, { id })).toEqual({
        __typename: "DeletedReviewComment",
        id,
      });
    }
    const left = await threadsOf(reviewer);
    expect(left.find(({ id }) => id === lonely.id)).toBeUndefined();
    expect(left.find(({ id }) => id === answered.id)).toMatchObject({
      body: "",
      deletedAt: expect.any(String) as string,
    });
    expect(left.find(({ id }) => id === answer.id)).toMatchObject({ replyTo: { id: answered.id } });
    expect((await recordsOf(answered.id)).at(-1)).toMatchObject({
      action: "REVIEW_COMMENT_DELETED",
      before: { body: "Which log?" },
    });
    await tell("deleteReviewComment", reviewer, { id: answer.id });
    expect((await threadsOf(reviewer)).filter(({ id }) => [answer.id, answered.id].includes(id))).toEqual([]);
    expect(await tell("deleteReviewComment", editor, { id: lonely.id })).toMatchObject({ code: "NOT_FOUND" });
    expect(
      await tell("editReviewComment", editor, { id: lonely.id, expectedVersion: 2, body: "x" }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  test("nobody else changes or deletes", async () => {
    const { id } = await say(editor, "The third log.");
    const refused = { code: "NOT_YOUR_COMMENT", authorName: editor.name };
    expect(await tell("deleteReviewComment", reviewer, { id })).toMatchObject(refused);
    expect(await tell("editReviewComment", reviewer, { id, expectedVersion: 1, body: "x" })).toMatchObject(
      refused,
    );
    for (const verb of ["editReviewComment", "deleteReviewComment"] as const) {
      const input = verb === "editReviewComment" ? { id, expectedVersion: 1, body: "x" } : { id };
      expect(codesOf(await send(mutation(verb, ""), { input }))).toEqual(["UNAUTHENTICATED"]);
    }
  });
});

describe("a thread", () => {
  test("is settled and taken up again by whoever works on claims, from any of its comments", async () => {
    const first = await say(editor, "Which log?");
    const answer = await say(reviewer, "The second.", { replyTo: first.id });
    const deep = await say(editor, "Thanks.", { replyTo: answer.id });
    const settled = await tell("resolveReviewThread", reviewer, { commentId: deep.id });
    expect(settled).toMatchObject({ id: first.id, resolvedBy: { name: reviewer.name } });
    // A second one at the same moment changes nothing.
    const again = await tell("resolveReviewThread", editor, { commentId: first.id });
    expect(again).toMatchObject({ resolvedAt: settled.resolvedAt, resolvedBy: { name: reviewer.name } });
    expect(await tell("reopenReviewThread", editor, { commentId: answer.id })).toMatchObject({
      id: first.id,
      resolvedAt: null,
      resolvedBy: null,
    });
    expect((await recordsOf(first.id)).map(({ action }) => action)).toEqual([
      "REVIEW_COMMENTED",
      "REVIEW_THREAD_RESOLVED",
      "REVIEW_THREAD_REOPENED",
    ]);
  });

  test("is told of at once to whoever follows the queue", async () => {
    const { id } = await say(editor, "Which log?");
    const followed = await followByEvents(
      "subscription { reviewQueueChanged { review { id comments(first: 100) { nodes { id resolvedAt } } } } }",
      { as: reviewer },
    );
    await tell("resolveReviewThread", editor, { commentId: id });
    let told = await followed.next();
    while (told !== null && told.data.reviewQueueChanged.review?.id !== claim.reviewId)
      told = await followed.next();
    const { nodes } = told.data.reviewQueueChanged.review.comments as {
      nodes: { id: string; resolvedAt: string | null }[];
    };
    expect(nodes.find((comment) => comment.id === id)?.resolvedAt).toEqual(expect.any(String));
    await followed.stop();
  });

  test("that is none is refused, and strangers are denied", async () => {
    const nowhere = "cmt_019acdea-1111-7000-8000-000000000001";
    for (const verb of ["resolveReviewThread", "reopenReviewThread"] as const) {
      const input = { commentId: nowhere };
      expect(await tell(verb, editor, input)).toMatchObject({ code: "NOT_FOUND" });
      expect(codesOf(await send(mutation(verb, ""), { input }))).toEqual(["UNAUTHENTICATED"]);
    }
  });
});
