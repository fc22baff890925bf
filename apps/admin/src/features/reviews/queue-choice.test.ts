import { choiceOf, isNarrowed, queueParams, queuePlace, type QueueChoice } from "./queue-choice.ts";
import { queueFilter } from "./queue-filter.ts";
import { walkHref, walkOf } from "./queue-walk.ts";
import type { KeptView } from "./queue-views.query.ts";

const view = (more: Partial<KeptView> = {}): KeptView => ({
  id: "svw_1",
  name: "Figures in French",
  version: 1,
  shared: false,
  isDefault: false,
  viewerCanEdit: true,
  owner: { id: "psn_1", name: "Rita" },
  queue: "OPEN",
  filters: { desk: null, language: "fr", kind: "FIGURE", topic: null, words: null, due: "WITHIN_A_DAY" },
  order: { field: "SUBMITTED_AT", direction: "DESC" },
  columns: ["DUE", "VERDICT"],
  ...more,
});

const now = new Date("2026-03-01T12:00:00.000Z");

test("an empty address shows what awaits the reader, due first", () => {
  const { choice, saved } = queuePlace({}, [view()]);
  expect(choice).toMatchObject({
    queue: "awaiting",
    order: "due",
    columns: ["VERDICT", "SUBMITTED", "DUE", "ASSIGNEE"],
  });
  expect(saved).toBeUndefined();
  expect(isNarrowed(choice)).toBe(false);
});

test("an empty address shows the view that the queue opens with, and one that asks for a part does not", () => {
  const chosen = view({ isDefault: true });
  expect(queuePlace({}, [chosen])).toEqual({ choice: choiceOf(chosen), saved: chosen, isChanged: false });
  expect(queuePlace({ queue: "mine" }, [chosen]).saved).toBeUndefined();
});

test("a saved view is shown as it was kept, and known to be changed when the address says more", () => {
  const kept = view();
  const { choice } = queuePlace({ view: kept.id }, [kept]);
  expect(choice).toMatchObject({
    queue: "open",
    language: "fr",
    kind: "FIGURE",
    order: "newest",
    columns: ["DUE", "VERDICT"],
  });
  const same = queuePlace({ view: kept.id, ...queueParams(choice) }, [kept]);
  expect(same.isChanged).toBe(false);
  const other = queuePlace({ view: kept.id, ...queueParams({ ...choice, topic: "port" }) }, [kept]);
  expect(other).toMatchObject({ isChanged: true, saved: kept });
});

test.each<[string, Partial<QueueChoice>]>([
  [
    "every filter",
    { desk: "dsk_1", language: "en", kind: "FACT", topic: "a, b", words: '"x" -y', due: "NONE" },
  ],
  ["no column", { columns: [] }],
  ["columns in an order of their own", { columns: ["ASSIGNEE", "DUE", "VERDICT"] }],
  ["another order", { order: "oldest" }],
  ["what was decided", { queue: "decided", order: "closed", columns: ["VERDICT", "OUTCOME", "SUBMITTED"] }],
])("an address says %s, and is read back as it was written", (_what, some) => {
  const choice = { ...queuePlace({}, []).choice, ...some };
  expect(queuePlace(queueParams(choice), []).choice).toEqual(choice);
});

test("what an address cannot mean is left out", () => {
  const { choice } = queuePlace(
    { queue: "x", kind: "y", due: "z", order: "w", columns: "DUE,nonsense,DUE" },
    [],
  );
  expect(choice).toMatchObject({
    queue: "awaiting",
    kind: undefined,
    due: undefined,
    order: "due",
    columns: ["DUE"],
  });
});

test("the API is asked for exactly that", () => {
  expect(queueFilter(choiceOf(view()), now)).toEqual({
    filter: {
      state: { eq: "OPEN" },
      claim: { language: { eq: "fr" }, kind: { eq: "FIGURE" } },
      and: [{ dueAt: { lt: "2026-03-02T12:00:00.000Z" } }],
    },
    search: null,
  });
  const decided = { ...queuePlace({ queue: "decided", words: "port" }, []).choice };
  expect(queueFilter(decided, now)).toMatchObject({
    filter: { closedAt: { gte: "2026-02-22T12:00:00.000Z" } },
    search: "port",
  });
});

test("a review that is opened from a view leads to the next of that view", () => {
  const choice = choiceOf(view());
  const href = walkHref("/reviews/rev_1", choice, "svw_1");
  const params = Object.fromEntries(new URL(href, "https://desk.test").searchParams);
  expect(queuePlace(params, [view()])).toMatchObject({ choice, saved: { id: "svw_1" }, isChanged: false });
  expect(walkOf(choice, now).filter).toEqual({
    and: [queueFilter(choice, now).filter, { decidableByMe: true, state: { eq: "OPEN" } }],
  });
});

test.each([
  { queue: "awaiting" },
  { queue: "awaiting", columns: "DUE" },
  { queue: "decided", words: "port" },
])("from %j one goes on with what awaits", (params) => {
  expect(walkHref("/reviews/rev_1", queuePlace(params, []).choice)).toBe("/reviews/rev_1");
});
