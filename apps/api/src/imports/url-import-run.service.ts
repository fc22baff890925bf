import type { DataSource, EntityManager } from "typeorm";
import type { CaptureService } from "../captures/capture.service.ts";
import type { Fetched, FetchFailure, Validators, WebFetchService } from "../captures/web-fetch.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { consequenceOf } from "../platform/jobs/failed-attempt.ts";
import { whileWanted } from "./import-watch.ts";
import type { PageImportService } from "./page-import.service.ts";
import type { PageImportStore } from "./page-import.store.ts";
import type { UrlImportQueueService } from "./url-import-queue.service.ts";
import type { ImportTurn, UrlImportRow, UrlImportStore } from "./url-import.store.ts";

interface Parts {
  readonly imports: UrlImportStore;
  readonly earlier: PageImportStore;
  readonly queue: UrlImportQueueService;
  readonly web: WebFetchService;
  readonly captures: CaptureService;
  readonly pages: PageImportService;
  readonly recorder: Recorder;
  readonly retrySeconds: readonly number[];
  readonly leaseSeconds: number;
}

interface Begun {
  readonly row: UrlImportRow;
  readonly validators: Validators | null;
}

const accept = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8";

/** Fetches what is due. No transaction is open while a site is waited for. */
export class UrlImportRunService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Run twice for one turn, or by two programs, it fetches once. */
  async run(turn: ImportTurn): Promise<void> {
    const begun = await this.#source.transaction((tx) => this.#begin(tx, turn));
    if (begun === null) return;
    try {
      await this.#fetch(begun, turn);
    } catch (error) {
      // So that people see it; whoever runs the job logs it.
      const failing = { failure: "FAULT", passes: true, retryAfterSeconds: null } as const;
      await this.#source.transaction((tx) => this.#failed(tx, turn, failing));
      throw error;
    }
  }

  async #begin(tx: EntityManager, { importId, turn }: ImportTurn): Promise<Begun | null> {
    const { imports, earlier, leaseSeconds } = this.#with;
    const row = await imports.lock(tx, importId);
    if (row === null || row.state !== "QUEUED" || row.turn !== turn) return null;
    await imports.begin(tx, importId, leaseSeconds);
    const validators = await earlier.validators(tx, row.deskId, row.url);
    return { row: { ...row, attempts: row.attempts + 1 }, validators };
  }

  async #fetch({ row, validators }: Begun, turn: ImportTurn): Promise<void> {
    const { imports, web, captures, pages } = this.#with;
    const told = (progress: number) => imports.advance(this.#source.manager, turn, progress);
    const { url, turnOf } = row;
    const fetched: Fetched = await whileWanted(told, (signal, onProgress) =>
      web.fetch({ url, accept, validators, turnOf, signal, onProgress }),
    );
    switch (fetched.kind) {
      case "STOPPED":
        return;
      case "BUSY":
        return this.#source.transaction((tx) => this.#putOff(tx, turn, fetched.turn));
      case "FAILED":
        return this.#source.transaction((tx) => this.#failed(tx, turn, fetched));
      case "NOT_MODIFIED":
        return this.#source.transaction(async (tx) => {
          const held = await this.#held(tx, turn);
          if (held !== null) await pages.unchanged(tx, held);
        });
      case "FETCHED": {
        const page = captures.read(url, fetched);
        if (!(await told(readingProgress))) return;
        const failure = await pages.finish(page, row, (tx) => this.#held(tx, turn));
        if (failure === null) return;
        const failing = { failure, passes: false, retryAfterSeconds: null };
        return this.#source.transaction((tx) => this.#failed(tx, turn, failing));
      }
    }
  }

  /** Null: it was called off meanwhile, or given to somebody else. */
  async #held(tx: EntityManager, { importId, turn }: ImportTurn): Promise<UrlImportRow | null> {
    const row = await this.#with.imports.lock(tx, importId);
    return row?.state === "RUNNING" && row.turn === turn ? row : null;
  }

  async #putOff(tx: EntityManager, turn: ImportTurn, busy: { host: string; at: Date }): Promise<void> {
    if ((await this.#held(tx, turn)) === null) return;
    const { imports, queue } = this.#with;
    const later = { until: busy.at, failure: null, turnOf: busy.host };
    await queue.putIn(tx, [await imports.putOff(tx, turn.importId, later)], busy.at);
  }

  async #failed(tx: EntityManager, turn: ImportTurn, { failure, ...failed }: Failed): Promise<void> {
    const { imports, queue, recorder, retrySeconds } = this.#with;
    const row = await this.#held(tx, turn);
    if (row === null) return;
    const next = consequenceOf({ ...failed, attempts: row.attempts }, retrySeconds);
    if (next.kind === "AGAIN") {
      const until = new Date(Date.now() + next.afterSeconds * 1000);
      return queue.putIn(tx, [await imports.putOff(tx, row.id, { until, failure, turnOf: null })], until);
    }
    await imports.fail(tx, row.id, failure);
    const subject = { type: "ArticleImport", id: row.id } as const;
    await recorder.record(tx, { actor: null, action: "IMPORT_FAILED", subject, after: { failure } });
  }
}

interface Failed {
  readonly failure: FetchFailure;
  readonly passes: boolean;
  readonly retryAfterSeconds: number | null;
}

/** What is fetched is nearly there: reading takes a moment. */
const readingProgress = 0.8;
