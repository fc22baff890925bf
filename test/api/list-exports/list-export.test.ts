import { setTimeout } from "node:timers/promises";
import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send } from "../../testkit/graphql.ts";
import { mutation, newSource, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { personIdOf, uuidIn } from "../../testkit/review-desk.ts";
import {
  actionsOf,
  answered,
  asked,
  begin,
  exported,
  fetchFile,
  move,
  order,
  piecesOf,
  reached,
  read,
  shown,
  tend,
  verbs,
} from "./list-exports.ts";

const nowhere = "exp_019acdea-1111-7000-8000-000000000001";
const few = { filter: { name: { eq: "no such name" } } };

let editor: Person;
beforeEach(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an export is somebody's own", () => {
  test("they alone see it in their list, fetch its file and do something with it, and all of that is recorded", async () => {
    const colleague = await newPerson(["ADMIN"]);
    const done = await exported(editor, "sources", few);
    const list = "{ listExports(first: 5) { totalCount nodes { id list state askedBy { name } } } }";
    const own = await send(list, {}, { as: editor });
    expect(own.data.listExports).toEqual({
      totalCount: 1,
      nodes: [{ id: done.id, list: "SOURCES", state: "DONE", askedBy: { name: editor.name } }],
    });
    expect((await send(list, {}, { as: colleague })).data.listExports.nodes).toEqual([]);
    expect(await read(colleague, done.id)).toBeNull();
    expect(await move(colleague, "cancelListExport", done.id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await move(colleague, "retryListExport", done.id)).toMatchObject({ code: "NOT_FOUND" });
    expect((await fetchFile(colleague, done.path ?? "")).status).toBe(404);
    expect((await fetchFile(null, done.path ?? "")).status).toBe(401);
    expect((await fetchFile(editor, done.path ?? "")).status).toBe(200);
    expect(await actionsOf(done.id)).toEqual(["LIST_EXPORT_ASKED", "LIST_EXPORT_FETCHED"]);
  });

  test.each(Object.values(verbs))("%s is for people of the desk", async (verb) => {
    const answer = await send(mutation(verb, shown), { input: {} });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  });

  test.each(["cancelListExport", "retryListExport"])("%s is for people of the desk", async (verb) => {
    const answer = await send(mutation(verb, shown), { input: { exportId: nowhere } });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    expect(await move(editor, verb, nowhere)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("it is not written for somebody who has left meanwhile", async () => {
    const id = await asked(editor);
    const input = { id: await personIdOf(editor), expectedVersion: 1, active: false };
    const admin = await administrator();
    const left = await send(mutation("editPerson", "... on Person { id }"), { input }, { as: admin });
    expect(left.data.editPerson.__typename).toBe("Person");
    await begin(id);
    const failed = await withFailure(id);
    expect(failed).toBe("NOT_PERMITTED");
    expect(await piecesOf(id)).toBe(0);
    expect(await actionsOf(id)).toEqual(["LIST_EXPORT_FAILED"]);
  });
});

describe("what cannot be had is said at once", () => {
  test("a second export while one is under way", async () => {
    const id = await asked(editor);
    expect(await answered(editor, "exportClaims", {})).toMatchObject({
      code: "EXPORT_UNDER_WAY",
      exportId: id,
    });
    expect(await move(editor, "retryListExport", id)).toMatchObject({ code: "EXPORT_NOT_STOPPED" });
    expect(await move(editor, "cancelListExport", id)).toMatchObject({ state: "CANCELLED" });
    expect((await order(editor, "sources", few)).state).toBe("QUEUED");
    expect(await move(editor, "retryListExport", id)).toMatchObject({ code: "EXPORT_UNDER_WAY" });
  });

  test("a filter that the list does not take: nothing is put into the queue", async () => {
    const input = { filter: { sourceId: { eq: "art_nonsense" } } };
    const answer = await send(mutation("exportClaims", shown), { input }, { as: editor });
    expect(codesOf(answer)).toEqual(["BAD_ID"]);
    expect(
      (await send("{ listExports { totalCount } }", {}, { as: editor })).data.listExports.totalCount,
    ).toBe(0);
  });

  test("calling off what has ended", async () => {
    const done = await exported(editor, "sources", few);
    expect(await move(editor, "cancelListExport", done.id)).toMatchObject({ code: "EXPORT_ENDED" });
    expect(await move(editor, "retryListExport", done.id)).toMatchObject({ code: "EXPORT_NOT_STOPPED" });
  });
});

test("an export is called off while it is being written, leaves nothing behind, and can be had after all", async () => {
  const id = await asked(editor, { filter: few.filter });
  await withDatabase(async (client) => {
    await client.query("begin");
    // The list cannot be read as long as this holds.
    await client.query("lock table source in access exclusive mode");
    await begin(id);
    await reached(editor, id, ["RUNNING"]);
    expect(await move(editor, "cancelListExport", id)).toMatchObject({
      state: "CANCELLED",
      allowedMoves: ["RETRY"],
    });
    await client.query("rollback");
  });
  await setTimeout(1_000);
  expect(await read(editor, id)).toMatchObject({ state: "CANCELLED", path: null });
  expect(await piecesOf(id)).toBe(0);
  expect(await move(editor, "retryListExport", id)).toMatchObject({ state: "QUEUED" });
  await reached(editor, id, ["DONE"]);
  expect(await actionsOf(id)).toEqual(["LIST_EXPORT_CANCELLED", "LIST_EXPORT_RETRIED"]);
});

test("a file holds as many rows as the desk allows, and says how many there would be", async () => {
  const word = unique("Quarry").split(" ").at(-1) ?? "";
  for (const name of ["A", "B", "C"]) await newSource(editor, `${name} quarry of ${word}`);
  const id = await asked(editor, { search: word, rowsMax: 2 });
  await begin(id);
  expect(await reached(editor, id, ["DONE"])).toMatchObject({ rowsTotal: 3, rowsWritten: 2, rowsMax: 2 });
});

describe("the clock", () => {
  test("has an export written whose program is gone, but not for ever", async () => {
    const [once, thrice] = [
      await asked(editor, { filter: few.filter, state: "RUNNING", attempts: 1 }),
      "RUNNING",
    ];
    const other = await newPerson(["REVIEWER"]);
    const lost = await asked(other, { filter: few.filter, state: thrice, attempts: 3 });
    await tend();
    expect(await reached(editor, once, ["DONE"])).toMatchObject({ failure: null });
    expect(await reached(other, lost, ["FAILED"])).toMatchObject({
      failure: "LEFT_BEHIND",
      allowedMoves: ["RETRY"],
    });
    expect(await move(other, "retryListExport", lost)).toMatchObject({ state: "QUEUED", failure: null });
    await reached(other, lost, ["DONE"]);
  });

  test("takes files away when their time has come; they can be written anew", async () => {
    const done = await exported(editor, "sources", few);
    expect(await piecesOf(done.id)).toBe(1);
    await inThePast(done.id, "expires_at");
    await tend();
    expect(await reached(editor, done.id, ["EXPIRED"])).toMatchObject({
      path: null,
      allowedMoves: ["RETRY"],
    });
    expect(await piecesOf(done.id)).toBe(0);
    expect((await fetchFile(editor, done.path ?? "")).status).toBe(404);
    await move(editor, "retryListExport", done.id);
    expect((await reached(editor, done.id, ["DONE"])).path).toBe(done.path);
  });

  test("forgets in the end what came to nothing", async () => {
    const id = await asked(editor);
    await move(editor, "cancelListExport", id);
    await inThePast(id, "ended_at");
    await tend();
    for (const until = Date.now() + 30_000; Date.now() < until && (await read(editor, id)) !== null;)
      await setTimeout(200);
    expect(await read(editor, id)).toBeNull();
  });
});

const inThePast = (id: string, column: "expires_at" | "ended_at"): Promise<void> =>
  withDatabase(async (client) => {
    await client.query(`update list_export set ${column} = now() - interval '31 days' where id = $1`, [
      uuidIn(id),
    ]);
  });

/** Of an export that nobody can ask for any more. */
async function withFailure(id: string): Promise<string | null> {
  for (const until = Date.now() + 30_000; Date.now() < until; await setTimeout(200)) {
    const failure = await withDatabase(async (client) => {
      const { rows } = await client.query<{ failure: string | null }>(
        "select failure from list_export where id = $1",
        [uuidIn(id)],
      );
      return rows[0]?.failure ?? null;
    });
    if (failure !== null) return failure;
  }
  return null;
}
