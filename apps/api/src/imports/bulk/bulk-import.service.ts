import type { DataSource, EntityManager } from "typeorm";
import type { CaptureService } from "../../captures/capture.service.ts";
import type { DeskService } from "../../identity/desk.service.ts";
import { asEditor } from "../../kernel/access.ts";
import type { Actor, Viewer } from "../../kernel/actor.ts";
import type { Recorder } from "../../kernel/recorder.ts";
import { Refusal } from "../../kernel/refusal.ts";
import { unavailable } from "../../platform/db/unavailable.ts";
import { messageOf } from "../../platform/failure.ts";
import type { HandedFile } from "../import.check.ts";
import type { ImportService } from "../import.service.ts";
import type { ImportStore } from "../import.store.ts";
import { digestOf } from "../read-handed.ts";
import { inGroups, readAhead } from "./ahead.ts";
import { isBad, type BadItem, type BulkItem, type BulkItems } from "./bulk-item.ts";
import type { BulkOutcome } from "./bulk-outcome.ts";
import type { PoolReading, ReadingPool } from "../reading-pool.ts";

interface Parts {
  readonly imports: ImportService;
  readonly store: ImportStore;
  readonly captures: CaptureService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

export interface BulkRun {
  /** For the record. */
  readonly from: string;
  readonly items: BulkItems;
  readonly pool: ReadingPool;
  /** Once aborted, what is being written is finished and nothing else begun. */
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: BulkOutcome) => Promise<void> | void;
}

interface Waiting extends BulkItem {
  readonly digest: string;
  readonly read: PoolReading | "already here";
  readonly packed?: Buffer | undefined;
}

/** Of so many at a time is asked which are here. */
const groupSize = 32;

/**
 * Brings in thousands of articles, each by the rules and with the records of a single import. It keeps no account of
 * how far it is: an article that is here is known by its digest before it is read, so that a run that broke off
 * anywhere, however hard, goes on by being started again.
 */
export class BulkImportService {
  readonly #source: DataSource;
  readonly #with: Parts;
  #started = 0;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async run(viewer: Viewer, { from, items, pool, signal, onOutcome }: BulkRun): Promise<void> {
    const actor = asEditor(viewer, "Importing articles");
    const deskId = await this.#with.desks.deskOf(this.#source.manager, actor);
    const begin = (item: BulkItem & Known) => this.#begin(item, pool);
    const counts: Partial<Record<BulkOutcome["kind"], number>> = {};
    for await (const one of readAhead(this.#known(deskId, items), begin, pool.width)) {
      if (signal.aborted) break;
      const outcome = isBad(one) ? refused(one) : await this.#finish(actor, { ...one, deskId });
      counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
      await onOutcome(outcome);
    }
    await this.#record(actor, { from, ...counts });
  }

  /** This transaction waits for the disk, and with it all that came before: what is told to be here is here for good. */
  async #record(actor: Actor, after: object): Promise<void> {
    const { desks, recorder } = this.#with;
    await this.#source.transaction(async (tx) => {
      const subject = { type: "Desk", id: await desks.deskOf(tx, actor) } as const;
      await recorder.record(tx, { actor, action: "ARTICLES_IMPORTED", subject, after });
    });
  }

  /** With what is here already marked, which costs one statement for many. */
  async *#known(deskId: string, items: BulkItems): AsyncGenerator<(BulkItem & Known) | BadItem> {
    const { store } = this.#with;
    const { manager } = this.#source;
    for await (const group of inGroups(items, groupSize)) {
      const digested = group.map((item) => (isBad(item) ? item : { ...item, digest: digestOf(item.handed) }));
      const digests = digested.flatMap((item) => (isBad(item) ? [] : [item.digest]));
      const here = await store.digestsHere(manager, deskId, digests);
      for (const item of digested) yield isBad(item) ? item : { ...item, isHere: here.has(item.digest) };
    }
  }

  async #begin(item: BulkItem & Known, pool: ReadingPool): Promise<Waiting> {
    if (item.isHere) return { ...item, read: "already here" };
    const read = await pool.read(item.handed);
    if (read.kind !== "read") return { ...item, read };
    // What cannot be packed now is packed with the rest, and told of if it fails then.
    const packed = await this.#with.captures.pack(item.handed.file.bytes).catch(() => undefined);
    return { ...item, read, packed };
  }

  async #finish(
    actor: Actor,
    { place, handed, digest, read, packed, deskId }: Waiting & { readonly deskId: string },
  ): Promise<BulkOutcome> {
    if (read === "already here") return { kind: "ALREADY_HERE", place };
    switch (read.kind) {
      case "given up":
        return { kind: "FAILED", place, reason: read.reason };
      case "unreadable":
        return { kind: "UNREADABLE", place, reason: read.message };
      case "read":
        return this.#write(actor, place, { ...read, handed, digest, packed, deskId });
    }
  }

  async #start(tx: EntityManager): Promise<void> {
    const { store } = this.#with;
    await store.commitSoon(tx);
    await store.planOnce(tx);
    this.#started += 1;
    // Whenever there are twice as many.
    if (Number.isInteger(Math.log2(this.#started))) await store.planAnew(tx);
  }

  /** One transaction each: a bad one takes nothing else with it, and nobody at the desk waits for the others. */
  async #write(actor: Actor, place: string, read: Parameters<ImportService["importRead"]>[1]) {
    try {
      const answer = await this.#with.imports.importRead(actor, read, (tx) => this.#start(tx));
      if (answer instanceof Refusal) return refused({ place, reason: answer.message });
      return { kind: answer.again ? "ALREADY_HERE" : "MADE", place } as const;
    } catch (error) {
      // Without a database there is nothing to go on with.
      if (unavailable(error) !== null) throw error;
      return { kind: "FAILED", place, reason: messageOf(error) } as const;
    }
  }
}

interface Known {
  readonly handed: HandedFile;
  readonly digest: string;
  readonly isHere: boolean;
}

const refused = ({ place, reason }: BadItem): BulkOutcome => ({ kind: "REFUSED", place, reason });
