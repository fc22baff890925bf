import { differences, type Content, type Item } from "./difference.ts";

const content = (plain: Content["plain"], evidence: readonly Item[] = []): Content => ({
  plain,
  lists: { evidence },
});

const item = (pair: number, note: string, stance = "SUPPORTS"): Item => ({ pair, fields: { stance, note } });

describe("values", () => {
  test("that are alike are no difference", () => {
    expect(differences(content({ text: "One" }), content({ text: "One" }))).toEqual([]);
  });

  test.each([
    ["ADDED", null, "One"],
    ["REMOVED", "One", null],
    ["CHANGED", "One", "Two"],
  ])("are %s from %s to %s", (change, before, after) => {
    expect(differences(content({ text: before }), content({ text: after }))).toEqual([
      { part: "text", change, field: null, placeBefore: null, placeAfter: null, before, after },
    ]);
  });
});

const between = (before: readonly Item[], after: readonly Item[]) =>
  differences(content({}, before), content({}, after)).map(
    ({ change, field, placeBefore, placeAfter, before: old, after: now }) =>
      [change, field, placeBefore, placeAfter, old, now] as const,
  );

describe("a list", () => {
  test("tells of an item that came, with all that it has", () => {
    expect(between([], [item(0, "A log")])).toEqual([
      ["ADDED", "stance", null, 1, null, "SUPPORTS"],
      ["ADDED", "note", null, 1, null, "A log"],
    ]);
  });

  test("tells of an item that went, and the others are not moved by that", () => {
    expect(between([item(0, "A"), item(1, "B")], [item(1, "B")])).toEqual([
      ["REMOVED", "stance", 1, null, "SUPPORTS", null],
      ["REMOVED", "note", 1, null, "A", null],
    ]);
  });

  test("tells which field of an item says something else", () => {
    expect(between([item(0, "A"), item(1, "B")], [item(0, "A"), item(1, "B", "REFUTES")])).toEqual([
      ["CHANGED", "stance", 2, 2, "SUPPORTS", "REFUTES"],
    ]);
  });

  test("tells of one item that was put before all others, and not of those that made way", () => {
    const [a, b, c] = [item(0, "A"), item(1, "B"), item(2, "C")];
    expect(
      between(
        [a, b, c],
        [
          { ...c, pair: 0 },
          { ...a, pair: 1 },
          { ...b, pair: 2 },
        ],
      ),
    ).toEqual([["MOVED", "stance", 3, 1, "SUPPORTS", "SUPPORTS"]]);
  });

  test("of two that are alike in all loses one when one goes", () => {
    expect(between([item(0, "A"), item(1, "A")], [item(0, "A")])).toHaveLength(2);
  });
});

test("where nothing is known of a moment, nothing is told", () => {
  expect(differences(null, content({ text: "One" }))).toEqual([]);
});
