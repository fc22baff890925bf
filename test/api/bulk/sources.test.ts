import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { merge } from "../sources/merging.ts";
import { bulk, bulkDocument, endsOf, foreseenAndDone, nowhere, statementsOf } from "./bulk-answers.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const verb = "editSources";
const absent = { sourceId: nowhere("src"), expectedVersion: 1 };

interface Shown {
  id: string;
  version: number;
  name: string;
  owners: { id: string }[];
}

const sourceOf = async ({ id }: { id: string }): Promise<Shown> =>
  (
    await sendOk(
      `query ($id: ID!) { source(id: $id) { id version name kind country owners { id } } }`,
      { id },
      { as: editor },
    )
  ).source;
const made = async (kind = "OUTLET"): Promise<Shown> =>
  sourceOf(await newSource(editor, unique("Outlet"), kind));
const seen = ({ id, version }: Shown) => ({ sourceId: id, expectedVersion: version });
const change = (source: Shown, input: object) =>
  done("editSource", "... on Source { id }", {
    as: editor,
    input: { id: source.id, expectedVersion: source.version, ...input },
  });

const recordsOf = ({ id }: Shown) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string; reason: string | null }>(
      "select action, reason from audit_record where subject_id = $1 order by id",
      [uuidIn(id)],
    );
    return rows;
  });

test("many sources get a kind and a country at once; what was merged or changed is refused, as the preview said", async () => {
  const [plain, kept, gone, changed] = [await made("ORGANISATION"), await made(), await made(), await made()];
  const has = await made("AGENCY");
  await change(has, { country: "FR" });
  await merge(editor, [kept.id, gone.id]);
  await change(changed, { country: "BE" });
  const sources = [...[plain, await sourceOf(has), gone, changed].map(seen), absent];
  const input = { sources, kind: "AGENCY", country: "fr", reason: "As their imprint says." };
  const ended = await foreseenAndDone(verb, input, editor);
  expect(endsOf(ended)).toEqual(["DONE", "UNCHANGED", "SOURCE_MERGED", "STALE_VERSION", "NOT_FOUND"]);
  expect(ended.results.map(({ title }) => title)).toEqual([
    plain.name,
    has.name,
    gone.name,
    changed.name,
    null,
  ]);
  expect(await sourceOf(plain)).toMatchObject({ kind: "AGENCY", country: "FR", version: 2 });
  expect(await recordsOf(plain)).toMatchObject([
    { action: "SOURCE_CREATED" },
    { action: "SOURCE_EDITED", reason: "As their imprint says." },
  ]);
  const nowhereAtHome = await foreseenAndDone(
    verb,
    { sources: [seen(await sourceOf(plain))], country: null },
    editor,
  );
  expect(endsOf(nowhereAtHome)).toEqual(["DONE"]);
  expect(await sourceOf(plain)).toMatchObject({ kind: "AGENCY", country: null });
});

describe("many sources get an owner at once", () => {
  test("beside those that they have, and no source comes to own itself", async () => {
    const [group, holding, first, plain] = [await made(), await made(), await made(), await made()];
    const owned = await made();
    await change(owned, { ownerIds: [first.id] });
    const has = await made();
    await change(has, { ownerIds: [group.id] });
    // The group belongs to the holding, which can so not belong to the group.
    await change(group, { ownerIds: [holding.id] });
    const sources = [plain, await sourceOf(owned), await sourceOf(has), holding, await sourceOf(group)].map(
      seen,
    );
    const ended = await foreseenAndDone(verb, { sources, addOwnerIds: [group.id] }, editor);
    expect(endsOf(ended)).toEqual(["DONE", "DONE", "UNCHANGED", "OWNERSHIP_CIRCLE", "OWNERSHIP_CIRCLE"]);
    expect(await sourceOf(plain)).toMatchObject({ owners: [{ id: group.id }] });
    const { owners } = await sourceOf(owned);
    expect(owners.map(({ id }) => id).sort()).toEqual([first.id, group.id].sort());
  });

  test("by what it was merged into, and by nobody whom the desk does not have", async () => {
    const [kept, gone, plain] = [await made(), await made(), await made()];
    await merge(editor, [kept.id, gone.id]);
    const missing = { sources: [seen(plain)], addOwnerIds: [nowhere("src")] };
    expect(endsOf(await foreseenAndDone(verb, missing, editor))).toEqual(["NOT_FOUND"]);
    const ended = await foreseenAndDone(verb, { sources: [seen(plain)], addOwnerIds: [gone.id] }, editor);
    expect(endsOf(ended)).toEqual(["DONE"]);
    expect(await sourceOf(plain)).toMatchObject({ owners: [{ id: kept.id }] });
    const again = { sources: [seen(await sourceOf(plain))], addOwnerIds: [gone.id] };
    expect(endsOf(await foreseenAndDone(verb, again, editor))).toEqual(["UNCHANGED"]);
  });
});

test("it must be said what, and what is wrong with all is said once", async () => {
  const sources = [seen(await made())];
  const ask = (more: object) => bulk(verb, { sources, ...more }, editor);
  expect(await ask({})).toMatchObject({ field: "kind", problem: "MISSING_ONE_OF" });
  expect(await ask({ country: "France" })).toMatchObject({ field: "country", problem: "NOT_A_COUNTRY" });
  const many = Array.from(
    { length: 21 },
    (_, at) => `src_019acdea-1111-7000-8000-${String(at).padStart(12, "0")}`,
  );
  expect(await ask({ addOwnerIds: many })).toMatchObject({ field: "addOwnerIds", problem: "TOO_MANY" });
});

test("it names from one to a hundred sources, each once", async () => {
  const ask = (sources: object[]) => bulk(verb, { sources, kind: "OUTLET" }, editor);
  expect(await ask([])).toMatchObject({ field: "sources", problem: "EMPTY" });
  expect(await ask([absent, absent])).toMatchObject({ field: "sources", problem: "ALREADY_THERE" });
});

test("it is foreseen by as many statements for many sources as for one", async () => {
  const owner = await made();
  const sources = await Promise.all([1, 2, 3, 4].map(() => made()));
  const cost = (some: Shown[]) =>
    statementsOf(verb, { sources: some.map(seen), kind: "AGENCY", addOwnerIds: [owner.id] }, editor);
  const [one, many] = [await cost(sources.slice(0, 1)), await cost(sources)];
  expect(many).toBe(one);
  expect(many).toBeLessThanOrEqual(5);
});

test("it is denied to nobody and to a reviewer, before anything else is said", async () => {
  const variables = { input: { sources: [] } };
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(bulkDocument(verb), variables))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(bulkDocument(verb), variables, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});
