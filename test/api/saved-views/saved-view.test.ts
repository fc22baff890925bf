import { codesOf, send } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { onDeskWith } from "../../testkit/review-desk.ts";
import {
  actionsOf,
  chooseDefault,
  create,
  edit,
  keep,
  listed,
  name,
  plain,
  read,
  remove,
} from "./saved-views.ts";

const nowhere = "svw_019acdea-1111-7000-8000-000000000001";

let reviewer: Person;
let colleague: Person;
let admin: Person;
beforeAll(async () => {
  reviewer = await newPerson(["REVIEWER"]);
  colleague = await newPerson(["REVIEWER"]);
  admin = await newPerson(["ADMIN"]);
});

describe("a view of the queue is kept", () => {
  test("with its filters, its order and its columns, for its owner alone", async () => {
    const deskId = await onDeskWith({}, reviewer);
    const filters = {
      deskId,
      language: "FR",
      kind: "FIGURE",
      topic: " harbour ",
      words: '"le port"',
      due: "WITHIN_A_DAY",
    };
    const order = { field: "SUBMITTED_AT", direction: "DESC" };
    const input = { ...plain(), filters, order, columns: ["DUE", "TOPICS", "DUE"] };
    const view = await create(reviewer, input);
    expect(view).toMatchObject({
      name: input.name,
      version: 1,
      shared: false,
      queue: "AWAITING_ME",
      columns: ["DUE", "TOPICS"],
      isDefault: false,
      viewerCanEdit: true,
      owner: { name: reviewer.name },
      filters: {
        desk: { id: deskId },
        language: "fr",
        kind: "FIGURE",
        topic: "harbour",
        words: '"le port"',
        due: "WITHIN_A_DAY",
      },
      order,
    });
    expect(await listed(reviewer, { mine: true })).toEqual([view.id]);
    expect(await listed(colleague)).not.toContain(view.id);
    expect(await read(colleague, view.id)).toBeNull();
    expect(await read(admin, view.id)).toBeNull();
    expect(await actionsOf(view.id)).toEqual(["SAVED_VIEW_CREATED"]);
  });

  test("and listed with the shared ones by name, by one statement", async () => {
    const owner = await newPerson(["EDITOR"]);
    const [second, first] = [await keep(owner, { name: "Zébu" }), await keep(owner, { name: "abeille" })];
    expect(await listed(owner, { mine: true })).toEqual([first.id, second.id]);
    const query =
      "{ savedViews(first: 50) { totalCount nodes { id name owner { name } filters { desk { name } } } } }";
    // One for who asks, and one for all that is asked.
    expect((await send(query, {}, { as: owner })).statements).toBe(2);
  });

  test("is refused without a name, with one that is too long or taken, and on a desk that is not there", async () => {
    const view = await keep(reviewer);
    expect(await create(reviewer, { ...plain(), name: " " })).toMatchObject({
      field: "name",
      problem: "EMPTY",
    });
    expect(await create(reviewer, { ...plain(), name: "a".repeat(81) })).toMatchObject({
      problem: "TOO_LONG",
    });
    const taken = { field: "name", problem: "ALREADY_THERE" };
    expect(await create(reviewer, { ...plain(), name: view.name.toUpperCase() })).toMatchObject(taken);
    expect(await create(colleague, { ...plain(), name: view.name })).toMatchObject({ name: view.name });
    const wrong = [
      [{ language: "nonsense language" }, "NOT_A_LANGUAGE"],
      [{ topic: "a".repeat(81) }, "TOO_LONG"],
      [{ words: "a".repeat(501) }, "TOO_LONG"],
    ] as const;
    for (const [filters, why] of wrong) {
      expect(await create(reviewer, { ...plain(), filters })).toMatchObject({ problem: why });
    }
    const filters = { deskId: "dsk_019acdea-1111-7000-8000-000000000001" };
    expect(await create(reviewer, { ...plain(), filters })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("no more than twenty times by one person", async () => {
    const collector = await newPerson(["REVIEWER"]);
    for (let count = 0; count < 20; count += 1) await keep(collector);
    expect(await create(collector, plain())).toMatchObject({ field: "name", problem: "TOO_MANY" });
  });
});

describe("a saved view is changed", () => {
  test("by its owner: what is left out stays, and the change is recorded", async () => {
    const view = await keep(reviewer, { filters: { language: "fr", topic: "harbour" } });
    const renamed = name();
    const changed = await edit(reviewer, { id: view.id, expectedVersion: 1, name: renamed });
    expect(changed).toMatchObject({
      name: renamed,
      version: 2,
      filters: { language: "fr", topic: "harbour" },
    });
    const other = {
      filters: { topic: "port" },
      order: { field: "CLOSED_AT", direction: "DESC" },
      columns: [],
    };
    expect(await edit(reviewer, { id: view.id, expectedVersion: 2, ...other })).toMatchObject({
      filters: { language: null, topic: "port" },
      columns: [],
      order: other.order,
    });
    expect(
      await edit(reviewer, { id: view.id, expectedVersion: 3, filters: null, order: null }),
    ).toMatchObject({
      filters: { topic: null },
      order: null,
    });
    expect(await edit(reviewer, { id: view.id, expectedVersion: 4, name: renamed })).toMatchObject({
      version: 4,
    });
    expect(await actionsOf(view.id)).toEqual([
      "SAVED_VIEW_CREATED",
      "SAVED_VIEW_EDITED",
      "SAVED_VIEW_EDITED",
      "SAVED_VIEW_EDITED",
    ]);
  });

  test("not over somebody else's change, nor to another's name, nor to nonsense", async () => {
    const [view, other] = [await keep(reviewer), await keep(reviewer)];
    await edit(reviewer, { id: view.id, expectedVersion: 1, columns: [] });
    expect(await edit(reviewer, { id: view.id, expectedVersion: 1, name: name() })).toMatchObject({
      code: "STALE_VERSION",
    });
    const seen = { id: view.id, expectedVersion: 2 };
    expect(await edit(reviewer, { ...seen, name: other.name })).toMatchObject({ problem: "ALREADY_THERE" });
    expect(await edit(reviewer, { ...seen, name: "" })).toMatchObject({ problem: "EMPTY" });
    const filters = { deskId: "dsk_019acdea-1111-7000-8000-000000000001" };
    expect(await edit(reviewer, { ...seen, filters })).toMatchObject({ code: "NOT_FOUND" });
    expect(await edit(reviewer, { id: nowhere, expectedVersion: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("shared, it is everybody's to see, and its owner's and administrators' to change", async () => {
    const view = await keep(reviewer, { shared: true });
    expect(await read(colleague, view.id)).toMatchObject({
      name: view.name,
      owner: { name: reviewer.name },
      viewerCanEdit: false,
    });
    expect(await listed(colleague, { shared: true })).toContain(view.id);
    expect(await listed(colleague, { mine: true })).not.toContain(view.id);
    const refused = { code: "NOT_YOUR_VIEW", ownerName: reviewer.name };
    expect(await edit(colleague, { id: view.id, expectedVersion: 1, name: name() })).toMatchObject(refused);
    expect(await remove(colleague, view)).toMatchObject({ code: "NOT_YOUR_VIEW" });
    expect(await edit(admin, { id: view.id, expectedVersion: 1, name: name() })).toMatchObject({
      version: 2,
    });
    const secret = await keep(reviewer);
    expect(await edit(admin, { id: secret.id, expectedVersion: 1, name: name() })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await remove(admin, secret)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("and deleted, by its owner or, shared, by an administrator, as it was seen", async () => {
    const view = await keep(reviewer);
    expect(await remove(reviewer, { ...view, version: 7 })).toMatchObject({ code: "STALE_VERSION" });
    expect(await remove(reviewer, view)).toMatchObject({ id: view.id });
    expect(await read(reviewer, view.id)).toBeNull();
    expect(await remove(reviewer, view)).toMatchObject({ code: "NOT_FOUND" });
    expect(await actionsOf(view.id)).toEqual(["SAVED_VIEW_CREATED", "SAVED_VIEW_DELETED"]);
    const shared = await keep(reviewer, { shared: true });
    expect(await remove(admin, shared)).toMatchObject({ id: shared.id });
  });
});

describe("a person's queue opens with a view of their choice", () => {
  test("their own, a shared one, or none", async () => {
    const person = await newPerson(["REVIEWER"]);
    const [own, shared] = [await keep(person), await keep(reviewer, { shared: true })];
    expect(await chooseDefault(person, own.id)).toMatchObject({ viewId: own.id });
    expect(await read(person, own.id)).toMatchObject({ isDefault: true });
    await chooseDefault(person, shared.id);
    expect(await read(person, own.id)).toMatchObject({ isDefault: false });
    expect(await read(person, shared.id)).toMatchObject({ isDefault: true });
    expect(await read(reviewer, shared.id)).toMatchObject({ isDefault: false });
    expect(await chooseDefault(person, null)).toMatchObject({ viewId: null });
    expect(await read(person, shared.id)).toMatchObject({ isDefault: false });
  });

  test("but not somebody else's own, and no longer one that was withdrawn", async () => {
    const theirs = await keep(reviewer);
    expect(await chooseDefault(colleague, theirs.id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await chooseDefault(colleague, nowhere)).toMatchObject({ code: "NOT_FOUND" });
    const shared = await keep(reviewer, { shared: true });
    for (const person of [colleague, reviewer]) await chooseDefault(person, shared.id);
    await edit(reviewer, { id: shared.id, expectedVersion: 1, shared: false });
    expect(await read(reviewer, shared.id)).toMatchObject({ isDefault: true });
    await edit(reviewer, { id: shared.id, expectedVersion: 2, shared: true });
    expect(await read(colleague, shared.id)).toMatchObject({ isDefault: false });
  });
});

test.each([
  ["createSavedView", { name: "x", queue: "OPEN", columns: [] }],
  ["editSavedView", { id: nowhere, expectedVersion: 1 }],
  ["deleteSavedView", { id: nowhere, expectedVersion: 1 }],
  ["setDefaultView", { viewId: null }],
])("%s is denied to nobody", async (verb, input) => {
  expect(codesOf(await send(mutation(verb, ""), { input }))).toEqual(["UNAUTHENTICATED"]);
});

test("saved views are denied to nobody", async () => {
  expect(codesOf(await send("{ savedViews { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(`{ savedView(id: "${nowhere}") { id } }`))).toEqual(["UNAUTHENTICATED"]);
});
