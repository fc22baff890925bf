import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { globalId, parseGlobalId, type IdType } from "../kernel/id.ts";
import { NotFound } from "../kernel/refusal.ts";
import type { RecentItemStore } from "./recent-item.store.ts";
import type { RecentKind } from "./recent-kind.ts";

const kinds: Partial<Record<IdType, RecentKind>> = {
  Claim: "CLAIM",
  Article: "ARTICLE",
  Source: "SOURCE",
  Review: "REVIEW",
};

/** What each person opened lately, so that they find it again on whatever device. Their own matter: not recorded. */
export class RecentItemService {
  readonly #source: DataSource;
  readonly #store: RecentItemStore;

  constructor(source: DataSource, store: RecentItemStore) {
    this.#source = source;
    this.#store = store;
  }

  async note(viewer: Viewer, id: string): Promise<{ id: string } | NotFound> {
    const actor = actorWith(viewer, "SEE_DESK", "Remembering what was opened");
    const opened = openedOf(id);
    return this.#source.transaction(async (tx) => {
      if (!(await this.#store.isThere(tx, opened))) return new NotFound(opened.kind.toLowerCase(), id);
      await this.#store.note(tx, actor.personId, opened);
      return { id: globalId(opened.type, opened.id) };
    });
  }

  async clear(viewer: Viewer): Promise<number> {
    const actor = actorWith(viewer, "SEE_DESK", "Forgetting what was opened");
    return this.#source.transaction((tx) => this.#store.clear(tx, actor.personId));
  }
}

function openedOf(id: string): { kind: RecentKind; type: IdType; id: string } {
  const parsed = parseGlobalId(id);
  const kind = parsed === null ? undefined : kinds[parsed.type];
  if (parsed !== null && kind !== undefined) return { kind, type: parsed.type, id: parsed.uuid };
  throw new Denial(
    "BAD_ID",
    `An id of a claim, an article, a source or a review was expected, not "${id.slice(0, 60)}".`,
  );
}
