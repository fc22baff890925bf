import { codesOf, send } from "../../testkit/graphql.ts";
import { done, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { merge, sourceNow } from "../sources/merging.ts";
import { history, recordOf, restoration, restorationInput, restore, told } from "./history.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const created = (id: string) => recordOf(editor, "source", { id, action: "SOURCE_CREATED" });

const edit = async (id: string, changes: object): Promise<Versioned> => {
  const { version } = await sourceNow(id, editor);
  return done("editSource", "... on Source { id version }", {
    as: editor,
    input: { id, expectedVersion: version, ...changes },
  });
};

const full = {
  kind: "OUTLET",
  aliases: ["The Gazette", "Gazette"],
  homepage: "https://gazette.example/",
  country: "FR",
};

test("an editor compares a source field by field, with its owners", async () => {
  const [source, owner] = [
    await newSource(editor, unique("Paper")),
    await newSource(editor, unique("A group")),
  ];
  const then = await created(source.id);
  const domain = `${unique("paper").replace(/ /g, "-")}.example`;
  await edit(source.id, { ...full, domains: [domain], ownerIds: [owner.id] });
  expect(await told(editor, then.id)).toEqual([
    "kind CHANGED: PERSON > OUTLET",
    "aliases ADDED: null > The Gazette\nGazette",
    "homepage ADDED: null > https://gazette.example/",
    `domains ADDED: null > ${domain}`,
    "country ADDED: null > FR",
    expect.stringMatching(/^owners\.name ADDED: null > A group /),
  ]);
});

describe("an editor restores a source", () => {
  test("with its owners, and says why", async () => {
    const [source, owner] = [await newSource(editor), await newSource(editor)];
    await edit(source.id, { ...full, ownerIds: [owner.id] });
    const then = await recordOf(editor, "source", { id: source.id, action: "SOURCE_EDITED" });
    const bare = await edit(source.id, {
      ...{ name: unique("Renamed"), aliases: null, homepage: null, country: null, ownerIds: null },
    });
    const restored = await restore(editor, "source", {
      ...bare,
      recordId: then.id,
      reason: "Renamed in error.",
    });
    expect(restored).toMatchObject({ __typename: "Source", version: bare.version + 1 });
    expect(await told(editor, then.id)).toEqual([]);
    const [record] = await history(editor, "source", source.id);
    expect(record).toMatchObject({
      ...{ action: "SOURCE_RESTORED", reason: "Renamed in error.", actor: { name: editor.name } },
      after: { restored: then.id, aliases: full.aliases },
    });
  });

  test("and an owner that was merged since gives way to what it is now", async () => {
    const [source, gone, kept] = [await newSource(editor), await newSource(editor), await newSource(editor)];
    await edit(source.id, { ownerIds: [gone.id] });
    const then = await recordOf(editor, "source", { id: source.id, action: "SOURCE_EDITED" });
    const bare = await edit(source.id, { ownerIds: null });
    await merge(editor, [kept.id, gone.id]);
    await restore(editor, "source", { ...bare, recordId: then.id });
    expect(await sourceNow(source.id, editor)).toMatchObject({ owners: [{ id: kept.id }] });
  });
});

describe("an editor is refused", () => {
  test("to restore a source that was merged away, and told which one it is now", async () => {
    const [kept, gone] = [await newSource(editor), await newSource(editor)];
    const then = await created(gone.id);
    await edit(gone.id, { country: "FR" });
    await merge(editor, [kept.id, gone.id]);
    const { version } = await sourceNow(gone.id, editor);
    expect(await restore(editor, "source", { id: gone.id, version, recordId: then.id })).toMatchObject({
      code: "SOURCE_MERGED",
      keptId: kept.id,
    });
  });

  test("an owner that the source has come to own since", async () => {
    const [source, owner] = [await newSource(editor), await newSource(editor)];
    await edit(source.id, { ownerIds: [owner.id] });
    const then = await recordOf(editor, "source", { id: source.id, action: "SOURCE_EDITED" });
    const free = await edit(source.id, { ownerIds: null });
    await edit(owner.id, { ownerIds: [source.id] });
    expect(await restore(editor, "source", { ...free, recordId: then.id })).toMatchObject({
      code: "OWNERSHIP_CIRCLE",
      ownerId: owner.id,
    });
  });

  test("to restore what stands already", async () => {
    const source = await newSource(editor);
    const { id: recordId } = await created(source.id);
    expect(await restore(editor, "source", { id: source.id, version: 1, recordId })).toMatchObject({
      code: "NOTHING_TO_RESTORE",
    });
    expect(await sourceNow(source.id, editor)).toMatchObject({ version: 1 });
  });

  test("to restore over somebody else's change", async () => {
    const source = await newSource(editor);
    const { id: recordId } = await created(source.id);
    const { version } = await edit(source.id, { country: "FR" });
    expect(await restore(editor, "source", { id: source.id, version: 1, recordId })).toMatchObject({
      code: "STALE_VERSION",
      current: { version },
    });
  });

  test("to restore without a reason", async () => {
    const source = await newSource(editor);
    const { id: recordId } = await created(source.id);
    const wanted = { id: source.id, version: 1, recordId, reason: " " };
    expect(await restore(editor, "source", wanted)).toMatchObject({
      ...{ code: "INVALID_INPUT", field: "reason", problem: "EMPTY" },
    });
  });

  test("a moment of another source, and a source that is not there", async () => {
    const [source, other] = [await newSource(editor), await newSource(editor)];
    const { id: recordId } = await created(other.id);
    expect(await restore(editor, "source", { id: source.id, version: 1, recordId })).toMatchObject({
      code: "NOT_FOUND",
      id: recordId,
    });
    const id = "src_019acdea-1111-7000-8000-000000000001";
    expect(await restore(editor, "source", { id, version: 1, recordId })).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

test("nobody else may restore a source", async () => {
  const source = await newSource(editor);
  const { id: recordId } = await created(source.id);
  const input = restorationInput("source", { id: source.id, version: 1, recordId });
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(restoration("source"), { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send(restoration("source"), { input }))).toEqual(["UNAUTHENTICATED"]);
});
