import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { edited, type Edit } from "../kernel/edit.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { checkedView, type KeptView, type ViewWords } from "./saved-view.check.ts";
import { mayEditView, seesView } from "./saved-view.policy.ts";
import { NotYourView } from "./saved-view.refusal.ts";
import type { SavedViewStore, ViewRow } from "./saved-view.store.ts";

type Made = { readonly id: string };
type Seen = { readonly id: string; readonly expectedVersion: number };
type Unseen = NotFound | NotYourView | StaleVersion;

export type NewView = Pick<ViewWords, "name" | "queue" | "columns" | "shared"> & Edit<ViewWords>;
export type ViewEdit = Seen & Edit<ViewWords>;

/** More than anybody chooses from; each of them is counted on every look at the queue. */
const viewsMax = 20;

/** What people keep of the queue. */
export class SavedViewService {
  readonly #source: DataSource;
  readonly #store: SavedViewStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: SavedViewStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async create(viewer: Viewer, wanted: NewView): Promise<Made | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "SEE_DESK", "Keeping a view");
    const { name, queue, columns, shared, filters, order } = wanted;
    const view = checkedView({ name, queue, columns, shared, filters: filters ?? {}, order: order ?? null });
    if (view instanceof InvalidInput) return view;
    return this.#source.transaction(async (tx) => {
      if ((await this.#store.countOf(tx, actor.personId)) >= viewsMax) return tooMany();
      const whyNot = await this.#unfit(tx, view, { ownerId: actor.personId, except: null });
      if (whyNot !== null) return whyNot;
      const id = await this.#store.insert(tx, actor.personId, view);
      await this.#record(tx, actor, { action: "SAVED_VIEW_CREATED", id, after: view });
      return { id };
    });
  }

  async edit(viewer: Viewer, edit: ViewEdit): Promise<Made | Unseen | InvalidInput> {
    const actor = actorWith(viewer, "SEE_DESK", "Changing a view");
    return this.#source.transaction(async (tx) => {
      const before = await this.#lockAsSeen(tx, actor, edit);
      if (before instanceof Refusal) return before;
      const { id, ownerId } = before;
      const view = checkedView(changedWords(before, edit));
      if (view instanceof InvalidInput) return view;
      // The owner's other views are held, so that two of them never come to one name.
      await this.#store.countOf(tx, ownerId);
      const whyNot = await this.#unfit(tx, view, { ownerId, except: id });
      if (whyNot !== null) return whyNot;
      const told = toldOf(before);
      if (JSON.stringify(told) === JSON.stringify(toldOf(view))) return { id };
      await this.#store.save(tx, id, view);
      if (before.shared && !view.shared) await this.#store.forgetOthersDefault(tx, before);
      await this.#record(tx, actor, { action: "SAVED_VIEW_EDITED", id, before: told, after: toldOf(view) });
      return { id };
    });
  }

  async delete(viewer: Viewer, seen: Seen): Promise<Made | Unseen> {
    const actor = actorWith(viewer, "SEE_DESK", "Deleting a view");
    return this.#source.transaction(async (tx) => {
      const view = await this.#lockAsSeen(tx, actor, seen);
      if (view instanceof Refusal) return view;
      await this.#store.delete(tx, view.id);
      await this.#record(tx, actor, { action: "SAVED_VIEW_DELETED", id: view.id, before: toldOf(view) });
      return { id: view.id };
    });
  }

  /** Whose queue opens with what is nobody else's matter, and not recorded. */
  async setDefault(viewer: Viewer, viewId: string | null): Promise<{ viewId: string | null } | NotFound> {
    const actor = actorWith(viewer, "SEE_DESK", "Choosing a view");
    return this.#source.transaction(async (tx) => {
      const view = viewId === null ? null : await this.#store.lock(tx, viewId);
      if (viewId !== null && (view === null || !seesView(actor, view))) return noView(viewId);
      await this.#store.setDefault(tx, actor.personId, viewId);
      return { viewId };
    });
  }

  async #unfit(
    tx: EntityManager,
    { name, filters: { deskId } }: KeptView,
    { ownerId, except }: { ownerId: string; except: string | null },
  ): Promise<NotFound | InvalidInput | null> {
    if (deskId !== null && !(await this.#store.hasDesk(tx, deskId))) {
      return new NotFound("desk", globalId("Desk", deskId));
    }
    return (await this.#store.isNamed(tx, { ownerId, name, except })) ? nameTaken(name) : null;
  }

  async #lockAsSeen(
    tx: EntityManager,
    actor: Actor,
    { id, expectedVersion }: Seen,
  ): Promise<ViewRow | Unseen> {
    const view = await this.#store.lock(tx, id);
    if (view === null || !seesView(actor, view)) return noView(id);
    if (!mayEditView(actor, view)) return new NotYourView(view.ownerName);
    if (view.version === expectedVersion) return view;
    return new StaleVersion(new Versioned(globalId("SavedView", id), view.version));
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    { id, ...entry }: { action: string; id: string; before?: object; after?: object },
  ): Promise<void> {
    await this.#recorder.record(tx, { ...entry, actor, subject: { type: "SavedView", id } });
  }
}

const toldOf = ({ name, queue, filters, order, columns, shared }: KeptView): KeptView => ({
  name,
  queue,
  filters,
  order,
  columns,
  shared,
});

/** What is left out stays; filters that are null go, and so does an order. */
const changedWords = (before: KeptView, given: Edit<ViewWords>): ViewWords => ({
  name: given.name ?? before.name,
  queue: given.queue ?? before.queue,
  filters: edited(given.filters, before.filters) ?? {},
  order: edited(given.order, before.order),
  columns: given.columns ?? before.columns,
  shared: given.shared ?? before.shared,
});

const noView = (id: string): NotFound => new NotFound("saved view", globalId("SavedView", id));

function tooMany(): InvalidInput {
  const message = `One person keeps ${String(viewsMax)} views at the most. Delete one that you do not need.`;
  return new InvalidInput("name", { problem: "TOO_MANY", max: viewsMax, message });
}

function nameTaken(name: string): InvalidInput {
  const message = `You have a view named "${name}" already. Take another name, or change that one.`;
  return new InvalidInput("name", { problem: "ALREADY_THERE", message });
}
