import { BulkResult } from "./bulk-change.ts";
import { done, foreseen, type BulkEnd, type BulkItem } from "./bulk-run.ts";
import { NotFound } from "./refusal.ts";

const item = (id: string, act: () => Promise<BulkEnd>): BulkItem => ({
  id,
  title: null,
  act,
});
const does = (id: string, log: string[] = []) =>
  item(id, () => {
    log.push(id);
    return Promise.resolve("DONE");
  });
const fault = new Error("The disk is full");
const fails = (id: string) => item(id, () => Promise.reject(fault));
const refused = (id: string) => item(id, () => Promise.resolve(new NotFound("claim", id)));

test("one that is refused hinders no other", async () => {
  const { results, doneCount, refusedCount } = await done([does("a"), refused("b"), does("c")]);
  expect(results.map((result) => result instanceof BulkResult && result.outcome)).toEqual([
    "DONE",
    "REFUSED",
    "DONE",
  ]);
  expect([doneCount, refusedCount]).toEqual([2, 1]);
});

test("a fault tells what is done before it, and nothing behind it is tried", async () => {
  const log: string[] = [];
  const { results } = await done([does("a", log), fails("b"), does("c", log)]);
  expect(results).toMatchObject([{ id: "a", outcome: "DONE" }, fault, { id: "c", outcome: "NOT_TRIED" }]);
  expect(log).toEqual(["a"]);
});

test("a fault at the first is thrown, since there is nothing to tell", async () => {
  await expect(done([fails("a"), does("b")])).rejects.toBe(fault);
});

test("a preview counts what would be done and what would be refused", () => {
  const items = [
    { id: "a", title: "A", end: "DONE" as const },
    { id: "b", title: "B", end: "UNCHANGED" as const },
    { id: "c", title: null, end: new NotFound("claim", "c") },
  ];
  expect(foreseen(items)).toMatchObject({ dryRun: true, doneCount: 1, refusedCount: 1 });
});
