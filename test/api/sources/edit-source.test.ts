import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { programOf } from "../../testkit/subscription.ts";

const wanted = `... on Source { id name kind aliases homepage domains country version owners { id } owned { nodes { id } }
  audit { nodes { action actor { name } before after reason } } }`;
const editSource = mutation(
  "editSource",
  `${wanted} ... on StaleVersion { current { id version } } ... on OwnershipCircle { ownerId }
   ... on InvalidInput { field } ... on NotFound { id }`,
);

const edit = async (input: Record<string, unknown>, as: Sender = editor) =>
  (await sendOk(editSource, { input }, { as })).editSource;

const ownedBy = async (...ownerIds: string[]): Promise<string> => {
  const input = { name: unique("Owned"), kind: "ORGANISATION", ownerIds };
  return (await done<{ id: string }>("createSource", "... on Source { id }", { as: editor, input })).id;
};

const whole = () => ({
  name: unique("Le Phare"),
  kind: "OUTLET",
  aliases: ["Phare"],
  homepage: "https://phare.example/",
  domains: ["phare.example"],
  country: "FR",
});

const create = (input: Record<string, unknown>): Promise<{ id: string }> =>
  done("createSource", "... on Source { id }", { as: editor, input });

const nobody = "src_019acdea-1111-7000-8000-000000000001";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor edits a source", () => {
  test.each([
    ["name", "Le Fanal"],
    ["kind", "AGENCY"],
    ["aliases", ["Fanal", "Phare"]],
    ["homepage", "https://fanal.example/a?b=c"],
    ["domains", ["fanal.example", "fanal.test"]],
    ["country", "BE"],
  ])("in its %s alone", async (field, value) => {
    const before = whole();
    const { id } = await create(before);
    const after = await edit({ id, expectedVersion: 1, [field]: value, reason: "A better source." });
    expect(after).toMatchObject({ id, ...before, [field]: value, version: 2 });
    expect(after.audit.nodes[0]).toMatchObject({
      action: "SOURCE_EDITED",
      actor: { name: editor.name },
      before: { ...before, ownerIds: [] },
      after: { ...before, [field]: value, ownerIds: [] },
      reason: "A better source.",
    });
  });

  test("and takes away what may be missing, while a name and a kind there always are", async () => {
    const before = whole();
    const owner = await newSource(editor);
    const { id } = await create({ ...before, ownerIds: [owner.id] });
    const nothing = { aliases: null, homepage: null, domains: null, country: null, ownerIds: null };
    const after = await edit({ id, expectedVersion: 1, name: null, kind: null, ...nothing });
    expect(after).toMatchObject({
      ...{ name: before.name, kind: before.kind, version: 2 },
      ...{ aliases: [], homepage: null, domains: [], country: null, owners: [] },
    });
  });

  test("to what it is, and no version or record is spent on it", async () => {
    const before = whole();
    const { id } = await create(before);
    const after = await edit({ id, expectedVersion: 1, ...before, reason: "Nothing." });
    expect(after).toMatchObject({ version: 1, audit: { nodes: [{ action: "SOURCE_CREATED" }] } });
  });

  test("in its owners, and each lists the other", async () => {
    const [one, two, three] = [await newSource(editor), await newSource(editor), await newSource(editor)];
    const id = await ownedBy(one.id, two.id);
    const after = await edit({ id, expectedVersion: 1, ownerIds: [two.id, three.id] });
    const owners = after.owners.map((owner: { id: string }) => owner.id);
    expect(new Set(owners)).toEqual(new Set([two.id, three.id]));
    const owned = async (of: string) =>
      (
        await sendOk(
          "query ($id: ID!) { source(id: $id) { owned { nodes { id } } } }",
          { id: of },
          { as: editor },
        )
      ).source.owned.nodes;
    expect(await owned(one.id)).toEqual([]);
    expect(await owned(three.id)).toEqual([{ id }]);
    expect((await edit({ id, expectedVersion: 2, ownerIds: [one.id] })).owners).toEqual([{ id: one.id }]);
  });

  test("to a name that the desk knows already: two can be called the same", async () => {
    const known = whole();
    await create(known);
    const { id } = await create(whole());
    expect(await edit({ id, expectedVersion: 1, name: known.name })).toMatchObject({ name: known.name });
  });
});

describe("an editor is refused", () => {
  test("to write over what somebody else changed", async () => {
    const { id } = await create(whole());
    await edit({ id, expectedVersion: 1, country: "BE" });
    const late = await edit({ id, expectedVersion: 1, country: "CH" });
    expect(late).toMatchObject({ code: "STALE_VERSION", current: { id, version: 2 } });
  });

  test("at the same moment as another editor, but for one of them", async () => {
    const { id } = await create(whole());
    const answers = await Promise.all(
      ["BE", "CH", "LU"].map((country) => edit({ id, expectedVersion: 1, country })),
    );
    const codes = answers.map(({ code }) => code ?? "DONE").sort();
    expect(codes).toEqual(["DONE", "STALE_VERSION", "STALE_VERSION"]);
  });

  test("a source that owns itself", async () => {
    const id = await ownedBy();
    expect(await edit({ id, expectedVersion: 1, ownerIds: [id] })).toMatchObject({
      ...{ code: "OWNERSHIP_CIRCLE", ownerId: id },
    });
  });

  test("a source that owns itself through others, however many", async () => {
    const top = await ownedBy();
    const bottom = await ownedBy(await ownedBy(await ownedBy(top)));
    const harmless = await ownedBy();
    const refused = await edit({ id: top, expectedVersion: 1, ownerIds: [harmless, bottom] });
    expect(refused).toMatchObject({ code: "OWNERSHIP_CIRCLE", ownerId: bottom });
    await edit({ id: bottom, expectedVersion: 1, ownerIds: [] });
    expect(await edit({ id: top, expectedVersion: 1, ownerIds: [harmless, bottom] })).toMatchObject({
      ...{ __typename: "Source", version: 2 },
    });
  });

  test("two sources that come to own each other at the same moment", async () => {
    const [one, two] = [await ownedBy(), await ownedBy()];
    const answers = await Promise.all([
      edit({ id: one, expectedVersion: 1, ownerIds: [two] }),
      edit({ id: two, expectedVersion: 1, ownerIds: [one] }),
    ]);
    expect(answers.map(({ code }) => code ?? "DONE").sort()).toEqual(["DONE", "OWNERSHIP_CIRCLE"]);
  });

  test.each([
    ["name", { name: "" }],
    ["name", { name: "a".repeat(301) }],
    ["aliases", { aliases: ["a".repeat(301)] }],
    ["homepage", { homepage: "javascript:alert(1)" }],
    ["domains", { domains: ["not a domain"] }],
    ["country", { country: "F1" }],
    ["reason", { reason: "a".repeat(4_001) }],
  ])("a wrong %s", async (field, wrong) => {
    const { id } = await create(whole());
    expect(await edit({ id, expectedVersion: 1, ...wrong })).toMatchObject({ code: "INVALID_INPUT", field });
  });

  test("a source or an owner that is not there", async () => {
    const gone = { code: "NOT_FOUND", id: nobody };
    expect(await edit({ id: nobody, expectedVersion: 1 })).toMatchObject(gone);
    const { id } = await create(whole());
    expect(await edit({ id, expectedVersion: 1, ownerIds: [nobody] })).toMatchObject(gone);
  });
});

test("editing a source is denied to nobody, to a reviewer and to a key that cannot edit", async () => {
  const { id } = await create(whole());
  const input = { id, expectedVersion: 1, country: "BE" };
  expect(codesOf(await send(editSource, { input }))).toEqual(["UNAUTHENTICATED"]);
  for (const as of [await newPerson(["REVIEWER"]), await programOf(editor, ["SEE_DESK"])]) {
    expect(codesOf(await send(editSource, { input }, { as }))).toEqual(["FORBIDDEN"]);
  }
  const program = await programOf(editor, ["SEE_DESK", "EDIT"]);
  expect(await edit(input, program)).toMatchObject({ country: "BE", version: 2 });
});
