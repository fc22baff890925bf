import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { putJob } from "../../testkit/failing-job.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, personIdOf, reword, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";
import { followByEvents } from "../../testkit/subscription.ts";

interface Notice {
  id: string;
  kind: string;
  at: string;
  readAt: string | null;
  by: { name: string } | null;
  decision: string | null;
  dueAt: string | null;
  review: { id: string };
  comment: { body: string } | null;
}

const wanted = "id kind at readAt by { name } decision dueAt review { id } comment { body }";

const noticesOf = async (as: Person, filter: { unread?: boolean } = {}): Promise<Notice[]> =>
  (
    await sendOk(
      `query ($filter: NoticeFilter) { notices(first: 50, filter: $filter) { nodes { ${wanted} } } }`,
      { filter },
      { as },
    )
  ).notices.nodes;
const kindsOf = async (as: Person): Promise<string[]> => (await noticesOf(as)).map(({ kind }) => kind);

interface Said {
  reviewId: string;
  body: string;
  replyTo?: string;
}

const say = (as: Person, input: Said) =>
  done<{ id: string }>("commentOnReview", "... on ReviewComment { id }", { as, input: { ...input } });

let editor: Person;
let reviewer: Person;
beforeEach(async () => {
  [editor, reviewer] = await Promise.all([newPerson(["EDITOR"]), newPerson(["REVIEWER"])]);
});

describe("somebody is told", () => {
  test("who is named in a comment, once, and not of naming themselves", async () => {
    const { reviewId } = await submitted(editor);
    const [named, own] = [await personIdOf(editor), await personIdOf(reviewer)];
    const { id } = await say(reviewer, { reviewId, body: `@[${named}], says who? (@[${own}])` });
    expect(await noticesOf(editor)).toMatchObject([
      {
        kind: "MENTIONED",
        by: { name: reviewer.name },
        readAt: null,
        review: { id: reviewId },
        comment: { body: expect.stringContaining("says who?") as string },
      },
    ]);
    expect(await noticesOf(reviewer)).toEqual([]);
    const input = { id, expectedVersion: 1, body: `@[${named}], who says so?` };
    await done("editReviewComment", "... on ReviewComment { id }", { as: reviewer, input });
    expect(await kindsOf(editor)).toEqual(["MENTIONED"]);
    await done("deleteReviewComment", "... on DeletedReviewComment { id }", { as: reviewer, input: { id } });
    expect(await noticesOf(editor)).toEqual([]);
  });

  test("who has spoken in a thread that is answered, whoever answers whom", async () => {
    const { reviewId } = await submitted(editor);
    const third = await newPerson(["REVIEWER"]);
    const { id } = await say(editor, { reviewId, body: "Which log?" });
    const { id: answer } = await say(reviewer, { reviewId, body: "The second.", replyTo: id });
    await say(third, { reviewId, body: "The third.", replyTo: answer });
    expect(await kindsOf(editor)).toEqual(["ANSWERED", "ANSWERED"]);
    expect(await kindsOf(reviewer)).toEqual(["ANSWERED"]);
    expect(await kindsOf(third)).toEqual([]);
  });

  test("once, who is named in an answer to them", async () => {
    const { reviewId } = await submitted(editor);
    const { id } = await say(editor, { reviewId, body: "Which log?" });
    await say(reviewer, { reviewId, body: `The second, @[${await personIdOf(editor)}].`, replyTo: id });
    expect(await kindsOf(editor)).toEqual(["MENTIONED"]);
  });

  test("who a review is handed over to", async () => {
    const { reviewId } = await submitted(editor);
    const colleague = await newPerson(["REVIEWER"]);
    const input = { reviewId, toPersonId: await personIdOf(colleague), note: "You know the harbour." };
    await done("handOverReview", "... on Review { id }", { as: reviewer, input });
    expect(await noticesOf(colleague)).toMatchObject([{ kind: "HANDED_OVER", by: { name: reviewer.name } }]);
  });

  test("whose work is decided on: approved and rejected, or theirs again", async () => {
    const [approved, returned] = [await submitted(editor), await submitted(editor)];
    await decide(reviewer, approved);
    await decide(reviewer, returned, "REQUEST_CHANGES");
    expect(await noticesOf(editor)).toMatchObject([
      { kind: "RETURNED", decision: "REQUEST_CHANGES", review: { id: returned.reviewId } },
      { kind: "DECIDED", decision: "APPROVE", review: { id: approved.reviewId } },
    ]);
    expect(await noticesOf(reviewer)).toEqual([]);
  });

  test("who decided on a claim that is handed over again, once, however often it is edited", async () => {
    const claim = await submitted(editor);
    const after = await decide(reviewer, claim, "REQUEST_CHANGES");
    const again = await submit(editor, await reword(editor, after));
    await reword(editor, again);
    expect(await noticesOf(reviewer)).toMatchObject([
      { kind: "RETURNED", decision: null, by: { name: editor.name }, review: { id: again.reviewId } },
    ]);
  });

  test("of nothing that did not happen: what is refused tells nobody", async () => {
    const claim = await submitted(editor);
    const input = { reviewId: claim.reviewId, digest: "0".repeat(64), decision: "APPROVE" };
    const { decideReview } = await sendOk(mutation("decideReview", ""), { input }, { as: reviewer });
    expect(decideReview.code).toBe("STALE_DIGEST");
    expect(await noticesOf(editor)).toEqual([]);
  });
});

describe("the clock", () => {
  const dueIn = (reviewId: string, hours: number) =>
    withDatabase((client) =>
      client.query("update review set due_at = now() + make_interval(mins => $2) where id = $1", [
        uuidIn(reviewId),
        Math.round(hours * 60),
      ]),
    );
  const expectSoon = async (expected: () => Promise<void>): Promise<void> => {
    const end = Date.now() + 20_000;
    for (;;) {
      const failed = await expected().then(
        () => null,
        (error: unknown) => error,
      );
      if (failed === null) return;
      if (Date.now() > end) throw failed;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };
  test("reminds whoever has a review a day before it is due, and when it is late; else whoever handed it in", async () => {
    const [soon, late, nobodys] = [await submitted(editor), await submitted(editor), await submitted(editor)];
    for (const { reviewId } of [soon, late]) {
      await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId } });
    }
    await dueIn(soon.reviewId, 23);
    await dueIn(late.reviewId, -1);
    await dueIn(nobodys.reviewId, -1);
    // The clock strikes each minute; a test need not wait for it.
    await putJob({ queue: "remind-of-due-dates", data: {} });
    await expectSoon(async () => expect(await kindsOf(reviewer)).toHaveLength(2));
    const told = await noticesOf(reviewer);
    const [overdue, dueSoon] = ["OVERDUE", "DUE_SOON"].map((kind) =>
      told.find((notice) => notice.kind === kind),
    );
    const [untaken] = await noticesOf(editor);
    expect(overdue).toMatchObject({ by: null, review: { id: late.reviewId } });
    expect(Date.parse(dueSoon?.dueAt ?? "")).toBeGreaterThan(Date.now());
    expect(untaken).toMatchObject({ kind: "OVERDUE", review: { id: nobodys.reviewId } });
    await putJob({ queue: "remind-of-due-dates", data: {} });
    const later = await submitted(editor);
    await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId: later.reviewId } });
    await dueIn(later.reviewId, 1);
    await putJob({ queue: "remind-of-due-dates", data: {} });
    await expectSoon(async () => expect(await kindsOf(reviewer)).toHaveLength(3));
    expect((await kindsOf(reviewer)).toSorted()).toEqual(["DUE_SOON", "DUE_SOON", "OVERDUE"]);
  });
});

describe("notices are read", () => {
  test("one by one, or all that were there, and the count is told at once", async () => {
    const { reviewId } = await submitted(editor);
    const named = await personIdOf(editor);
    for (const words of ["one", "two", "three"])
      await say(reviewer, { reviewId, body: `@[${named}], ${words}` });
    const followed = await followByEvents("subscription { noticesChanged { unreadCount } }", { as: editor });
    const [latest, second, first] = await noticesOf(editor);
    const read = await done<Notice>("markNoticeRead", `... on Notice { ${wanted} }`, {
      as: editor,
      input: { id: first?.id },
    });
    expect(Date.now() - Date.parse(read.readAt ?? "")).toBeLessThan(60_000);
    expect((await followed.next())?.data.noticesChanged).toEqual({ unreadCount: 2 });
    const all = "mutation ($input: MarkAllNoticesReadInput!) { markAllNoticesRead(input: $input) { count } }";
    const { markAllNoticesRead } = await sendOk(all, { input: { upTo: second?.at } }, { as: editor });
    expect(markAllNoticesRead).toEqual({ count: 1 });
    expect((await followed.next())?.data.noticesChanged).toEqual({ unreadCount: 1 });
    expect(await noticesOf(editor, { unread: true })).toMatchObject([{ id: latest?.id }]);
    await sendOk(all, { input: {} }, { as: editor });
    expect(await noticesOf(editor, { unread: true })).toEqual([]);
    expect((await followed.next())?.data.noticesChanged).toEqual({ unreadCount: 0 });
    await followed.stop();
  });

  test("by their person alone", async () => {
    const { reviewId } = await submitted(editor);
    await say(reviewer, { reviewId, body: `@[${await personIdOf(editor)}]?` });
    const [notice] = await noticesOf(editor);
    expect(await noticesOf(reviewer)).toEqual([]);
    const input = { id: notice?.id };
    const { markNoticeRead } = await sendOk(mutation("markNoticeRead", ""), { input }, { as: reviewer });
    expect(markNoticeRead.code).toBe("NOT_FOUND");
    expect(codesOf(await send("{ notices { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(mutation("markNoticeRead", ""), { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send("mutation { markAllNoticesRead(input: {}) { count } }"))).toEqual([
      "UNAUTHENTICATED",
    ]);
  });
});
