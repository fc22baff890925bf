import type { DataSource, EntityManager } from "typeorm";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import type { Edit } from "../kernel/edit.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, type StaleVersion } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import { ownersIn, standingAs, type Ownership } from "./ownership.ts";
import { checkedOwners, saysOwners, type GivenOwners } from "./ownership.check.ts";
import type { OwnershipStore } from "./ownership.store.ts";
import {
  isSame,
  sourceAfter,
  sourceAsSeen,
  told,
  unknownSource,
  withoutGaps,
  type SourceEdit,
} from "./source-content.ts";
import { checkedSource, type SourceWords } from "./source.check.ts";
import { OwnershipCircle, SameSourceExists, type SourceMerged } from "./source.refusal.ts";
import type { Proposing } from "./proposing.ts";
import type { SourcePast, SourcePastStore } from "./source-past.store.ts";
import type { NamedSource, SourceRow, SourceStore } from "./source.store.ts";

/** Ids are UUIDs. */
export type NewSource = Pick<SourceWords, "name" | "kind"> &
  Edit<Omit<SourceWords, "name" | "kind"> & { evenIfSameExists: boolean }> &
  GivenOwners;

type EditRefusal = StaleVersion | SourceMerged | OwnershipCircle | NotFound | InvalidInput;

interface SourceVerb<R extends Refusal> {
  /** Begins the sentence that somebody who may not sees. */
  readonly what: string;
  /** As the audit calls it, and what it is to keep beside the words. */
  readonly action: string;
  readonly noted?: object;
  /** Where it has to change something; left out: then it is done already. */
  readonly whenSame?: R;
}

interface Made {
  readonly id: string;
}

interface EditedSource extends Made {
  /** False where it was so already: nothing is recorded. */
  readonly isChanged: boolean;
}

interface Parts {
  readonly store: SourceStore;
  readonly owners: OwnershipStore;
  readonly past: SourcePastStore;
  readonly recorder: Recorder;
  readonly proposing: Proposing;
}

/** Who and what information comes from. */
export class SourceService {
  readonly #source: DataSource;
  readonly #store: SourceStore;
  readonly #owners: OwnershipStore;
  readonly #past: SourcePastStore;
  readonly #recorder: Recorder;
  readonly #proposing: Proposing;

  constructor(source: DataSource, { store, owners, past, recorder, proposing }: Parts) {
    this.#source = source;
    this.#store = store;
    this.#owners = owners;
    this.#past = past;
    this.#recorder = recorder;
    this.#proposing = proposing;
  }

  async create(
    viewer: Viewer,
    wanted: NewSource,
  ): Promise<Made | SameSourceExists | NotFound | InvalidInput> {
    const actor = asEditor(viewer, "Naming a source");
    const check = new InputCheck();
    const words = checkedSource(check, {
      ...nothing,
      ...withoutGaps(wanted),
      name: wanted.name,
      kind: wanted.kind,
    });
    const named = checkedOwners(check, wanted, []);
    if (check.fault !== null) return check.fault;
    return this.#source.transaction(async (tx) => {
      const ownerships = await this.#standing(tx, named);
      if (ownerships instanceof NotFound) return ownerships;
      await this.#store.lockName(tx, words.name);
      const same = (await this.#store.named(tx, words)).filter(({ kind }) => kind === words.kind);
      if (same.length > 0 && wanted.evenIfSameExists !== true)
        return new SameSourceExists(same.map(({ id }) => id));
      return this.#insert(tx, actor, { ...words, ownerships });
    });
  }

  async edit(viewer: Viewer, edit: SourceEdit): Promise<EditedSource | EditRefusal> {
    return this.change<never>(viewer, edit, { what: "Editing a source", action: "SOURCE_EDITED" });
  }

  /** As an edit, by another name. */
  async change<R extends Refusal>(
    viewer: Viewer,
    edit: SourceEdit,
    verb: SourceVerb<R>,
  ): Promise<EditedSource | EditRefusal | R> {
    const actor = asEditor(viewer, verb.what);
    const reason = optionalText("reason", edit.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    return this.#source.transaction(async (tx) => {
      if (saysOwners(edit)) await this.#owners.lock(tx);
      const found = await this.#store.lock(tx, edit.id);
      const kept = (await this.#store.standingOf(tx, [edit.id])).get(edit.id);
      const before = sourceAsSeen(found, { ...edit, kept });
      if (before instanceof Refusal) return before;
      const after = await this.#changed(tx, before, edit);
      if (after instanceof Refusal) return after;
      if (isSame(before, after)) return verb.whenSame ?? { id: before.id, isChanged: false };
      await this.#store.save(tx, before.id, after);
      await this.#owners.set(tx, before.id, after.ownerships);
      await this.#proposing.soon(tx);
      const subject = { type: "Source", id: before.id } as const;
      const change = { before: told(before), after: { ...told(after), ...verb.noted }, reason };
      await this.#recorder.record(tx, { actor, action: verb.action, subject, ...change });
      return { id: before.id, isChanged: true };
    });
  }

  /** The source that a text means, found by its domain or name; named anew where the desk does not know it. */
  async resolve(tx: EntityManager, actor: Actor, meant: NamedSource): Promise<Made> {
    await this.#store.lockName(tx, meant.name);
    const byDomain = meant.domain ? await this.#store.withDomain(tx, meant.domain) : null;
    if (byDomain !== null) return { id: byDomain };
    const [known] = await this.#store.named(tx, meant);
    if (known !== undefined) return { id: known.id };
    const domains = meant.domain ? [meant.domain] : [];
    return this.#insert(tx, actor, {
      ...nothing,
      name: meant.name,
      kind: meant.kind,
      domains,
      ownerships: [],
    });
  }

  /** What the desk knew of a source at an instant as Postgres writes it; null before it was named. */
  wordsAt(id: string, at: string): Promise<SourcePast | null> {
    return this.#past.at(this.#source.manager, id, at);
  }

  /** What each of these is now: itself, or what it was merged into. */
  standingOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#store.standingOf(tx, ids);
  }

  /** The first of these that the desk does not have; null where it has them all. */
  async missing(tx: EntityManager, ids: readonly string[]): Promise<NotFound | null> {
    const missing = await this.#store.missing(tx, ids);
    return missing === null ? null : unknownSource(missing);
  }

  async #changed(
    tx: EntityManager,
    before: SourceRow,
    edit: SourceEdit,
  ): Promise<SourceRow | OwnershipCircle | NotFound | InvalidInput> {
    const after = sourceAfter(before, edit);
    if (after instanceof InvalidInput) return after;
    const ownerships = await this.#standing(tx, after.ownerships);
    if (ownerships instanceof NotFound) return ownerships;
    const circle = saysOwners(edit) ? await this.#circleIn(tx, before.id, ownerships) : null;
    return circle === null ? { ...after, ownerships } : new OwnershipCircle(circle);
  }

  /** An owner by whom the source would own itself; nothing was ever its own owner, either. */
  async #circleIn(tx: EntityManager, id: string, ownerships: readonly Ownership[]): Promise<string | null> {
    const isItself = ownerships.some(({ ownerId }) => ownerId === id);
    return isItself ? id : this.#owners.ownedAmong(tx, id, ownersIn(ownerships));
  }

  /** By what the owners are now: an owner that was merged gives way to what it was merged into. */
  async #standing(tx: EntityManager, named: readonly Ownership[]): Promise<Ownership[] | NotFound> {
    const ownerIds = named.map(({ ownerId }) => ownerId);
    const missing = await this.missing(tx, ownerIds);
    return missing ?? standingAs(named, await this.#store.standingOf(tx, ownerIds));
  }

  async #insert(
    tx: EntityManager,
    actor: Actor,
    { ownerships, ...words }: SourceWords & { readonly ownerships: readonly Ownership[] },
  ): Promise<Made> {
    const id = await this.#store.insert(tx, words, actor.personId);
    await this.#owners.set(tx, id, ownerships);
    await this.#proposing.soon(tx);
    const subject = { type: "Source", id } as const;
    await this.#recorder.record(tx, {
      actor,
      action: "SOURCE_CREATED",
      subject,
      after: told({ ...words, ownerships }),
    });
    return { id };
  }
}

const nothing = { aliases: [], homepage: null, domains: [], country: null };
