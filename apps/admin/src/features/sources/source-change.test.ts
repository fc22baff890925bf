import { sourceChanges } from "./source-change.ts";

const before = { name: "AFP", kind: "AGENCY", aliases: [], ownerIds: [] };

test("an edit tells the fields that it changed, in the order of the form", () => {
  const after = { ...before, ownerIds: ["s1"], name: "Agence France-Presse" };
  expect(sourceChanges(before, after)).toEqual([
    { field: "name", before: "AFP", after: "Agence France-Presse" },
    { field: "owners", before: [], after: ["s1"] },
  ]);
});

test("naming a source changed nothing", () => {
  expect(sourceChanges(null, before)).toEqual([]);
});
