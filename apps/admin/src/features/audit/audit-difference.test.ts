import { recordedChanges } from "./audit-difference.ts";

test("what changed is told field by field, and what stayed is left out", () => {
  const before = { name: "Harbour office", aliases: ["HO"], kind: "GOVERNMENT" };
  const after = { name: "Port authority", aliases: ["HO", "PA"], kind: "GOVERNMENT" };
  expect(recordedChanges(before, after)).toEqual([
    { field: "name", before: "Harbour office", after: "Port authority" },
    { field: "aliases", before: "HO", after: "HO, PA" },
  ]);
});

test("of something new there is only what it is, of something gone only what it was", () => {
  expect(recordedChanges(null, { by: "PASSWORD" })).toEqual([
    { field: "by", before: null, after: "PASSWORD" },
  ]);
  expect(recordedChanges({ active: true }, null)).toEqual([{ field: "active", before: "true", after: null }]);
});

test("nothing recorded, nothing told; and what has no form that is known is told as it is", () => {
  expect(recordedChanges(null, null)).toEqual([]);
  expect(recordedChanges({ topics: [] }, { topics: [] })).toEqual([]);
  expect(recordedChanges(null, { chain: [{ verb: "says" }] })[0]?.after).toContain('"verb": "says"');
});
