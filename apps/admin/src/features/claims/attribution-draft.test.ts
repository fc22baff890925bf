import { chainOf, draftOf, moved, newLink, sourceChanged } from "./attribution-draft.ts";

const link = (id: string, verb: string | null = null) => ({ verb, source: { id, name: id }, anchor: null });

test("an empty chain begins with one row to fill in", () => {
  expect(draftOf([])).toHaveLength(1);
});

test("what is not filled in is not sent, and a blank verb is none", () => {
  const links = [...draftOf([link("agency", " selon ")]), newLink([])];
  expect(chainOf(links)).toEqual([{ sourceId: "agency", verb: "selon", anchor: null }]);
  expect(chainOf([{ ...newLink([]), source: { value: "x", label: "X" }, verb: " " }])).toEqual([
    { sourceId: "x", verb: null, anchor: null },
  ]);
});

test("links change places within the chain, and not beyond its ends", () => {
  const links = draftOf([link("a"), link("b")]);
  expect(moved(links, 0, 1).map(({ source }) => source?.value)).toEqual(["b", "a"]);
  expect(moved(links, 0, -1)).toBe(links);
});

test("another source leaves the words that named the first one behind", () => {
  const anchor = { exact: "the agency", prefix: "", suffix: "", start: 0, end: 10 };
  const [named] = draftOf([{ ...link("agency"), anchor }]);
  expect(named).toBeDefined();
  if (named === undefined) return;
  expect(sourceChanged(named, { value: "agency", label: "agency" }).anchor).toEqual(anchor);
  expect(sourceChanged(named, { value: "ministry", label: "Ministry" }).anchor).toBeNull();
});
