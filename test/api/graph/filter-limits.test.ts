import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { submitted } from "../../testkit/review-desk.ts";

describe("a filter has its limits, however its parts lie within each other", () => {
  const deep = (times: number): object =>
    times === 0 ? { kind: { eq: "FACT" } } : { article: { claims: deep(times - 1) } };
  const wide = (times: number): object => ({
    or: Array.from({ length: times }, () => ({ source: { kind: { eq: "PERSON" } } })),
  });
  const many = (times: number): object => ({
    article: { or: Array.from({ length: times }, () => ({ title: { eq: unique("x") } })) },
  });
  test.each([
    ["nested beyond the deepest", deep(5), "8 deep"],
    ["looking into more lists than it may", wide(9), "8 times"],
    ["with more tests than it may hold, behind a relation", many(101), "100 tests"],
  ])("%s it is denied with a code", async (_what, filter, why) => {
    const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
      filter,
    });
    expect(codesOf(answer)).toEqual(["TOO_COSTLY"]);
    expect(answer.errors[0]?.message).toContain(why);
  });

  test.each([
    ["as deep as it may be", deep(3)],
    ["as wide", wide(8)],
    ["with as many tests", many(99)],
  ])("%s it is answered, in one statement", async (_what, filter) => {
    const answer = await send(
      "query ($filter: ClaimFilter) { claims(filter: $filter, first: 5) { totalCount nodes { id } } }",
      { filter },
    );
    expect([answer.errors, answer.statements]).toEqual([[], 1]);
  });
});

test("an id of another kind is refused behind a relation too", async () => {
  const filter = { article: { publisherId: { eq: "clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60" } } };
  const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
    filter,
  });
  expect(codesOf(answer)).toEqual(["BAD_ID"]);
});

test("the queue is filtered by the claim, by who has taken it, and by turns of these", async () => {
  const [editor, reviewer, topic] = [
    await newPerson(["EDITOR"]),
    await newPerson(["REVIEWER"]),
    unique("queue"),
  ];
  const { reviewId } = await submitted(editor, { topics: [topic] });
  const query = "query ($filter: ReviewFilter) { reviews(filter: $filter) { nodes { id } } }";
  const claim = { topics: { eq: topic } };
  const queued = async (filter: object): Promise<string[]> =>
    (await sendOk(query, { filter }, { as: reviewer })).reviews.nodes.map(({ id }: { id: string }) => id);
  expect(await queued({ claim })).toEqual([reviewId]);
  expect(await queued({ claim, assigneeId: { isNull: true }, closedAt: { isNull: true } })).toEqual([
    reviewId,
  ]);
  expect(await queued({ and: [{ claim }, { not: { assigneeId: { isNull: true } } }] })).toEqual([]);
});
