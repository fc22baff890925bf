import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { SameDeskExists } from "./desk.refusal.ts";
import type { DeskRow, DeskStore } from "./desk.store.ts";

interface DeskEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
  readonly memberIds?: readonly string[] | null | undefined;
}

interface Made {
  readonly id: string;
}

const nameLengthMax = 300;
const membersMax = 500;

/** Which desks there are, and who belongs to them. */
export class DeskEditService {
  readonly #source: DataSource;
  readonly #store: DeskStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: DeskStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async create(viewer: Viewer, given: string): Promise<Made | SameDeskExists | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Making a desk");
    const name = nameFrom(given);
    if (name instanceof InvalidInput) return name;
    return this.#source.transaction(async (tx) => {
      await this.#store.lockNames(tx);
      const same = await this.#store.named(tx, name, null);
      if (same !== null) return new SameDeskExists(same);
      const id = await this.#store.insert(tx, name);
      const subject = { type: "Desk", id } as const;
      await this.#recorder.record(tx, { actor, action: "DESK_CREATED", subject, after: { name } });
      return { id };
    });
  }

  async edit(
    viewer: Viewer,
    edit: DeskEdit,
  ): Promise<Made | SameDeskExists | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Changing a desk");
    return this.#source.transaction(async (tx) => {
      await this.#store.lockNames(tx);
      const before = await this.#store.lock(tx, edit.id);
      if (before === null) return unknownDesk(edit.id);
      if (before.version !== edit.expectedVersion) {
        return new StaleVersion(new Versioned(globalId("Desk", before.id), before.version));
      }
      const after = await this.#changed(tx, before, edit);
      if (after instanceof SameDeskExists || after instanceof NotFound || after instanceof InvalidInput)
        return after;
      if (JSON.stringify(told(after)) === JSON.stringify(told(before))) return { id: before.id };
      await this.#store.save(tx, after);
      const subject = { type: "Desk", id: before.id } as const;
      const entry = { actor, action: "DESK_EDITED", subject, before: told(before), after: told(after) };
      await this.#recorder.record(tx, entry);
      return { id: before.id };
    });
  }

  async #changed(
    tx: EntityManager,
    before: DeskRow,
    edit: DeskEdit,
  ): Promise<DeskRow | SameDeskExists | NotFound | InvalidInput> {
    const name = edit.name == null ? before.name : nameFrom(edit.name);
    if (name instanceof InvalidInput) return name;
    const same = await this.#store.named(tx, name, before.id);
    if (same !== null) return new SameDeskExists(same);
    const memberIds = [...new Set(edit.memberIds ?? before.memberIds)].sort();
    if (memberIds.length > membersMax) return tooMany(memberIds.length);
    const [unknown] = await this.#store.unknownPeople(tx, memberIds);
    if (unknown !== undefined) return new NotFound("person", globalId("Person", unknown));
    return { ...before, name, memberIds };
  }
}

export const unknownDesk = (id: string): NotFound => new NotFound("desk", globalId("Desk", id));

function nameFrom(given: string): string | InvalidInput {
  const check = new InputCheck();
  const name = check.line("name", given, nameLengthMax);
  return check.fault ?? name;
}

function tooMany(count: number): InvalidInput {
  const message = `A desk has ${String(membersMax)} members at the most; these are ${String(count)}.`;
  return new InvalidInput("memberIds", { problem: "TOO_MANY", max: membersMax, message });
}

const told = ({ name, memberIds }: DeskRow): object => ({
  name,
  members: memberIds.map((id) => globalId("Person", id)),
});
