import { chosenColumns, columnsText, movedColumn } from "./column-choice.ts";

const columns = { all: ["kind", "state", "topics"] as const, standard: ["kind", "state"] as const };
const chosen = (address: string | undefined, kept?: string) =>
  chosenColumns<string>(columns, { params: { columns: address }, kept });

test.each([
  ["the usual ones where nothing was chosen", [undefined, undefined], ["kind", "state"]],
  ["those of the address, in its order", ["topics,kind", undefined], ["topics", "kind"]],
  ["those that were chosen last", [undefined, "state"], ["state"]],
  ["those of the address before those chosen last", ["kind", "state"], ["kind"]],
  ["none, where none is wanted", ["none", undefined], []],
  ["what is known of an address, each once", ["state,x,state", undefined], ["state"]],
  ["the usual ones where nothing of the address is known", ["x", undefined], ["kind", "state"]],
])("a list shows %s", (_what, [address, kept], expected) => {
  expect(chosen(address, kept)).toEqual(expected);
});

test("what is chosen is read back as it was written", () => {
  for (const names of [[], ["topics"], ["topics", "kind"]]) expect(chosen(columnsText(names))).toEqual(names);
});

test("a column is moved by one place, and no further than the end", () => {
  expect(movedColumn(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(movedColumn(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(movedColumn(["a", "b"], "b", 1)).toEqual(["a", "b"]);
  expect(movedColumn(["a", "b"], "a", -1)).toEqual(["a", "b"]);
});
