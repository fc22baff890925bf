import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { withDatabase } from "../../testkit/database.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { followByEvents } from "../../testkit/subscription.ts";
import {
  asked,
  begin,
  exported,
  fetchFile,
  move,
  order,
  reached,
  tend,
} from "../list-exports/list-exports.ts";

interface Notice {
  kind: string;
  readAt: string | null;
  listExport: { id: string } | null;
}

const noticesOf = async (as: Person): Promise<Notice[]> =>
  (
    await sendOk(
      "{ notices(first: 10) { nodes { kind readAt by { name } review { id } listExport { id state } } } }",
      {},
      { as },
    )
  ).notices.nodes;

const few = { filter: { name: { eq: "no such name" } } };

let editor: Person;
beforeEach(async () => {
  editor = await newPerson(["EDITOR"]);
});

test("whoever asked for a file hears that it is there, at once, and nobody else does", async () => {
  const bell = await followByEvents("subscription { noticesChanged { unreadCount } }", { as: editor });
  const { id } = await order(editor, "sources", few);
  const told = await bell.next(30_000);
  expect(told).toMatchObject({ data: { noticesChanged: { unreadCount: 1 } } });
  await bell.stop();
  expect(await noticesOf(editor)).toEqual([
    { kind: "EXPORT_DONE", readAt: null, by: null, review: null, listExport: { id, state: "DONE" } },
  ]);
  expect(await noticesOf(await newPerson(["ADMIN"]))).toEqual([]);
});

test("whoever fetches the file has read the notice", async () => {
  const { path } = await exported(editor, "sources", few);
  expect((await fetchFile(editor, path ?? "")).status).toBe(200);
  expect(await noticesOf(editor)).toMatchObject([
    { kind: "EXPORT_DONE", readAt: expect.any(String) as string },
  ]);
});

test("one that failed is told of; tried again, it is read, and told of anew once it is written", async () => {
  const id = await asked(editor, { filter: few.filter, state: "RUNNING", attempts: 3 });
  await tend();
  await reached(editor, id, ["FAILED"]);
  expect(await noticesOf(editor)).toMatchObject([
    { kind: "EXPORT_FAILED", readAt: null, listExport: { id } },
  ]);
  await withDatabase((client) =>
    client.query("update notice set at = at - interval '1 hour' where list_export_id = $1", [uuidIn(id)]),
  );
  expect(await move(editor, "retryListExport", id)).toMatchObject({ state: "QUEUED" });
  await reached(editor, id, ["DONE"]);
  expect(await noticesOf(editor)).toMatchObject([{ kind: "EXPORT_DONE", readAt: null, listExport: { id } }]);
});

test("one that was called off is told of to nobody", async () => {
  const id = await asked(editor);
  expect(await move(editor, "cancelListExport", id)).toMatchObject({ state: "CANCELLED" });
  await begin(id);
  await exported(editor, "sources", few);
  expect(await noticesOf(editor)).toHaveLength(1);
});
