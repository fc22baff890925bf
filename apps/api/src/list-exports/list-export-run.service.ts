import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { DataSource, EntityManager } from "typeorm";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import type { Actor } from "../kernel/actor.ts";
import { may } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import type { ExportNoticeService } from "../notices/export-notice.service.ts";
import type { GraphQuery } from "../platform/graphql/graph-query.ts";
import { csvText } from "./csv-text.ts";
import { exportedLists } from "./exported-lists.ts";
import { piecesOf } from "./gzip-pieces.ts";
import type { ListExportFileStore } from "./list-export-file.store.ts";
import type { ListExportQueueService } from "./list-export-queue.service.ts";
import type { ListExportRow, ListExportStore } from "./list-export.store.ts";
import type { ExportTurn } from "./list-export.ts";
import { listedRows, type ListedRows } from "./listed-rows.ts";

/** Asks the graph as this person, and sees one moment of the desk all the while. */
export type WithOneMoment = <Result>(
  actor: Actor,
  work: (ask: GraphQuery) => Promise<Result>,
) => Promise<Result>;

interface Parts {
  readonly store: ListExportStore;
  readonly files: ListExportFileStore;
  readonly queue: ListExportQueueService;
  readonly actors: PersonActorService;
  readonly notices: ExportNoticeService;
  readonly withOneMoment: WithOneMoment;
  readonly keptDays: number;
}

/** Whoever writes says so more often than this. What is silent for longer was left behind. */
const leaseSeconds = 120;
const tellMs = 500;

/** Nobody wants the file any more. */
class NotWanted extends Error {
  override readonly name = "NotWanted";
}

/** Writes lists into files. What it needs of memory does not grow with the list. */
export class ListExportRunService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Run twice for one turn, or by two programs, it writes once. */
  async run(turn: ExportTurn): Promise<void> {
    const begun = await this.#source.transaction((tx) => this.#begin(tx, turn));
    if (begun === null) return;
    const actor = await this.#asker(begun);
    if (actor === null) return this.#failed(turn, "NOT_PERMITTED");
    try {
      await this.#with.withOneMoment(actor, (ask) => this.#write(begun, turn, ask));
    } catch (error) {
      if (error instanceof NotWanted) return;
      if (error instanceof Denial) return this.#failed(turn, "TOO_COSTLY");
      // So that people see it; whoever runs the job logs it.
      await this.#failed(turn, "FAULT");
      throw error;
    }
  }

  async #begin(tx: EntityManager, { exportId, turn }: ExportTurn): Promise<ListExportRow | null> {
    const row = await this.#with.store.lock(tx, exportId);
    if (row === null || row.state !== "QUEUED" || row.turn !== turn) return null;
    await this.#with.store.begin(tx, exportId, leaseSeconds);
    return row;
  }

  /** With no more rights than they had when they asked, and no more than they have now. */
  async #asker({ personId, permissions }: ListExportRow): Promise<Actor | null> {
    const actor = await this.#with.actors.presentActorOf(this.#source.manager, personId);
    if (actor === null) return null;
    const kept = [...actor.permissions].filter((permission) => permissions.includes(permission));
    const asker = { ...actor, permissions: new Set(kept) };
    return may(asker, "SEE_DESK") ? asker : null;
  }

  async #write(row: ListExportRow, turn: ExportTurn, ask: GraphQuery): Promise<void> {
    const { files, store, notices, keptDays } = this.#with;
    const { columns } = exportedLists[row.list];
    const rows = await listedRows(ask, row);
    const size = { bytes: 0 };
    await pipeline(
      Readable.from(this.#told(rows, turn)),
      csvText(row.format, Object.keys(columns)),
      countingBytes(size),
      createGzip({ level: gzipLevel }),
      async (chunks: AsyncIterable<Buffer>) => {
        let place = 0;
        for await (const piece of piecesOf(chunks)) {
          if (!(await files.append(turn, place, piece))) throw new NotWanted();
          place += 1;
        }
      },
    );
    await this.#source.transaction(async (tx) => {
      if (!(await this.#isHeld(tx, turn))) return;
      const { written, total } = rows.count;
      await store.finish(tx, row.id, { written, total, bytes: size.bytes, keptDays });
      await notices.done(tx, row.id);
    });
  }

  /** The rows' cells; now and then tells how far it is, and stops when nobody wants the file any more. */
  async *#told({ pages, count }: ListedRows, turn: ExportTurn): AsyncGenerator<unknown[]> {
    let toldAt = 0;
    for await (const page of pages) {
      if (Date.now() - toldAt >= tellMs) {
        toldAt = Date.now();
        const progress = { ...count, leaseSeconds };
        if (!(await this.#with.store.advance(this.#source.manager, turn, progress))) throw new NotWanted();
      }
      yield* page;
    }
  }

  async #isHeld(tx: EntityManager, { exportId, turn }: ExportTurn): Promise<boolean> {
    const row = await this.#with.store.lock(tx, exportId);
    return row?.state === "RUNNING" && row.turn === turn;
  }

  async #failed(turn: ExportTurn, failure: "FAULT" | "NOT_PERMITTED" | "TOO_COSTLY"): Promise<void> {
    await this.#source.transaction(async (tx) => {
      if (await this.#isHeld(tx, turn)) await this.#with.queue.fail(tx, turn.exportId, failure);
    });
  }
}

/** A level more saves one byte in thirty, and takes two thirds longer. */
const gzipLevel = 4;

const countingBytes = (size: { bytes: number }) =>
  async function* (chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk as string);
      size.bytes += bytes.length;
      yield bytes;
    }
  };
