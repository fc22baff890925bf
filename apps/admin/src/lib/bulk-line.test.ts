import { bulkOutcome, isLeft } from "./bulk-line.ts";

const result = (id: string, outcome: string) => ({
  id,
  title: `About ${id}`,
  outcome,
  reviewedAgain: false,
  refusal: null,
});

const answered = (results: readonly unknown[], ids: readonly string[]) =>
  bulkOutcome({ __typename: "BulkChange", results } as never, ids);

test("where something went wrong midway, each is known by its place: what is done, what failed, what was not tried", () => {
  const outcome = answered([result("a", "DONE"), null, result("c", "NOT_TRIED")], ["a", "b", "c"]);
  if (!outcome.done) throw new Error("It is an answer");
  expect(outcome.value.map(({ id, outcome: became }) => [id, became])).toEqual([
    ["a", "DONE"],
    ["b", "FAILED"],
    ["c", "NOT_TRIED"],
  ]);
  expect(outcome.value.filter(isLeft).map(({ id }) => id)).toEqual(["b", "c"]);
});
