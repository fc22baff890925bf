import {
  changesOf,
  draftOf,
  emptyDraft,
  hasWrongDate,
  toEditedFields,
  toNewSource,
  withOwners,
} from "./source-draft.ts";

const saved = {
  ...emptyDraft,
  name: "AFP",
  homepage: "https://afp.example/",
  ownerships: withOwners(
    [],
    [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
  ),
};

test("a draft that nothing was typed into has no changes", () => {
  expect(changesOf(saved, { ...saved })).toEqual({});
});

test("owners in another order are the same owners", () => {
  expect(changesOf(saved, { ...saved, ownerships: [...saved.ownerships].reverse() })).toEqual({});
});

test("only what was changed is sent, and what was emptied is taken away", () => {
  const changes = changesOf(saved, { ...saved, homepage: " ", ownerships: [], aliases: ["France-Presse"] });
  expect(toEditedFields(changes)).toEqual({ homepage: null, ownerships: [], aliases: ["France-Presse"] });
});

test("a new source is sent whole", () => {
  expect(toNewSource({ ...saved, country: "FR" })).toEqual({
    name: "AFP",
    kind: "OUTLET",
    aliases: [],
    domains: [],
    homepage: "https://afp.example/",
    country: "FR",
    ownerships: ["a", "b"].map((ownerId) => ({ ownerId, since: null, until: null, statedAt: null })),
  });
});

test("what has no home page has an empty field for it", () => {
  const source = {
    ...{ id: "s", name: "AFP", kind: "AGENCY" as const, aliases: [], domains: [], ownerships: [] },
    ...{ homepage: null, country: null, version: 1, createdAt: "2024-06-24T08:00:00.000Z" },
  };
  expect(draftOf(source).homepage).toBe("");
});

test("what is known of an owner stays while others come and go, and half a date is none", () => {
  const [first] = saved.ownerships;
  const dated = { ...saved, ownerships: [{ id: "a", name: "A", since: "2012", until: "", statedAt: "" }] };
  expect(
    withOwners(dated.ownerships, [
      { id: "c", name: "C" },
      { id: "a", name: "A" },
    ]),
  ).toMatchObject([
    { id: "c", since: "" },
    { id: "a", since: "2012" },
  ]);
  expect(changesOf({ ...saved, ownerships: first === undefined ? [] : [first] }, dated)).toHaveProperty(
    "ownerships",
  );
  expect(hasWrongDate(dated)).toBe(false);
  expect(hasWrongDate({ ...dated, ownerships: withOwners([], []) })).toBe(false);
  expect(
    hasWrongDate({ ...dated, ownerships: dated.ownerships.map((one) => ({ ...one, until: "in May" })) }),
  ).toBe(true);
});
