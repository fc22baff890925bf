import type { Difference } from "./comparison.query.ts";
import { groupedByPart, reversed } from "./difference-group.ts";

const plain: Difference = {
  part: "text",
  change: "CHANGED",
  field: null,
  placeBefore: null,
  placeAfter: null,
  before: "One",
  after: "Two",
};
const added = (field: string, after: string, placeAfter = 1): Difference => ({
  ...plain,
  ...{ part: "evidence", change: "ADDED", field, before: null, after, placeAfter },
});

test("a part with one value, and a list with the fields of each of its items", () => {
  const groups = groupedByPart([
    plain,
    added("stance", "SUPPORTS"),
    added("note", "A log"),
    added("note", "B", 2),
  ]);
  expect(groups.map(({ part, value, items }) => [part, value?.after, items.length])).toEqual([
    ["text", "Two", 0],
    ["evidence", undefined, 2],
  ]);
  expect(groups[1]?.items[0]).toMatchObject({ change: "ADDED", placeAfter: 1, fields: [{}, {}] });
});

test("an item that was moved and says something else is changed", () => {
  const place = { ...plain, part: "evidence", field: "note", placeBefore: 2, placeAfter: 1 };
  const [group] = groupedByPart([{ ...place, change: "MOVED" }, place]);
  expect(group?.items).toMatchObject([{ change: "CHANGED", placeBefore: 2, placeAfter: 1 }]);
});

test("the other way round what came goes, and back again it is the same", () => {
  const differences = [plain, added("note", "A log")];
  expect(reversed(differences)[1]).toMatchObject({
    ...{ change: "REMOVED", placeBefore: 1, placeAfter: null, before: "A log", after: null },
  });
  expect(reversed(reversed(differences))).toEqual(differences);
});
