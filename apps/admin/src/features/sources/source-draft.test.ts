import { changesOf, draftOf, emptyDraft, toEditedFields, toNewSource } from "./source-draft.ts";

const saved = {
  ...emptyDraft,
  name: "AFP",
  homepage: "https://afp.example/",
  owners: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ],
};

test("a draft that nothing was typed into has no changes", () => {
  expect(changesOf(saved, { ...saved })).toEqual({});
});

test("owners in another order are the same owners", () => {
  expect(changesOf(saved, { ...saved, owners: [...saved.owners].reverse() })).toEqual({});
});

test("only what was changed is sent, and what was emptied is taken away", () => {
  const changes = changesOf(saved, { ...saved, homepage: " ", owners: [], aliases: ["France-Presse"] });
  expect(toEditedFields(changes)).toEqual({ homepage: null, ownerIds: [], aliases: ["France-Presse"] });
});

test("a new source is sent whole", () => {
  expect(toNewSource({ ...saved, country: "FR" })).toEqual({
    name: "AFP",
    kind: "OUTLET",
    aliases: [],
    domains: [],
    homepage: "https://afp.example/",
    country: "FR",
    ownerIds: ["a", "b"],
  });
});

test("what has no home page has an empty field for it", () => {
  const source = {
    ...{ id: "s", name: "AFP", kind: "AGENCY" as const, aliases: [], domains: [], owners: [] },
    ...{ homepage: null, country: null, version: 1, createdAt: "2024-06-24T08:00:00.000Z" },
  };
  expect(draftOf(source).homepage).toBe("");
});
