import { sourceChanges } from "./source-change.ts";

const before = { name: "AFP", kind: "AGENCY", aliases: [], ownerIds: [] };

test("an edit tells the fields that it changed, in the order of the form", () => {
  const after = { ...before, ownerIds: ["s1"], name: "Agence France-Presse" };
  expect(sourceChanges(before, after)).toEqual([
    { field: "name", before: "AFP", after: "Agence France-Presse" },
    { field: "ownerships", before: [], after: ["s1"] },
  ]);
});

test("a date of an owner that was learnt is a change of its owners", () => {
  const owned = (since: string | null) => ({ ...before, ownerships: [{ ownerId: "s1", since }] });
  expect(sourceChanges(owned(null), owned("2012")).map(({ field }) => field)).toEqual(["ownerships"]);
});

test("naming a source changed nothing", () => {
  expect(sourceChanges(null, before)).toEqual([]);
});
