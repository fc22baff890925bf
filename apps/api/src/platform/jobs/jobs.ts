import PgBoss from "pg-boss";
import type { Logger } from "../log.ts";
import { JobBell, type Bell } from "./job-bell.ts";
import { mendSettling } from "./settled-jobs.ts";

mendSettling();

/** As much of an open transaction as putting a job into the queue needs. */
export interface JobTransaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

export type JobHandler<Input extends object> = (data: Input) => Promise<void>;

export interface JobOptions {
  /** How many run at one time in each process. */
  readonly workers?: number;
  readonly pollSeconds?: number;
  /** What comes gathers until the queue is looked at by the clock, and is done as one. */
  readonly gathers?: boolean;
  /** A job that runs longer was left behind by a process that is gone, and is given to another. */
  readonly expireSeconds?: number;
  /** Its jobs come by `scheduleAll`, each with a key: while one of that key waits, another is not added. */
  readonly keyed?: boolean;
  /** Where what passes takes longer than usual; later each time. */
  readonly retry?: { readonly limit: number; readonly delaySeconds: number };
  /** In cron's five fields, UTC: the job is begun by the clock, by one process of all. */
  readonly cron?: string;
}

export interface KeyedJob {
  readonly key: string;
  readonly data: object;
  readonly at: Date;
}

interface Definition extends JobOptions {
  readonly name: string;
  readonly handle: (data: object) => Promise<void>;
}

/** Something that passes, such as a lost connection, mostly passes within these. */
const retry = { retryLimit: 5, retryDelay: 10, retryBackoff: true } as const;
const pollSecondsDefault = 2;
const stopTimeoutMs = 8_000;
/** What ended is kept for so long: over a weekend and some days more, failed jobs can be looked at and tried again. */
const keptDays = 7;
const keptSeconds = keptDays * 24 * 60 * 60;

/** Work that is due later or takes longer than a request, kept in the same database so that it survives a restart. */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #log: Logger;
  readonly #definitions: Definition[] = [];
  readonly #bell: JobBell;
  #started = false;

  constructor(databaseUrl: string, log: Logger, bell: Bell) {
    this.#log = log;
    this.#bell = new JobBell(bell);
    this.#boss = new PgBoss({
      connectionString: databaseUrl,
      schema: "pgboss",
      max: 3,
      application_name: "claimdesk jobs",
      // The same for both: a job that failed earlier, and is tried again, must not be cleared away before its turn.
      archiveCompletedAfterSeconds: keptSeconds,
      archiveFailedAfterSeconds: keptSeconds,
    });
    this.#boss.on("error", (error) => log.error({ err: error }, "the job queue failed"));
  }

  /** Before `open` and `start`. A handler may run more than once for one job, and must find out whether its work is done. */
  define<Input extends object>(name: string, handler: JobHandler<Input>, options: JobOptions = {}): void {
    if (this.#started) throw new Error(`The job ${name} was defined after the queue had started.`);
    this.#definitions.push({ ...options, name, handle: (data) => handler(data as Input) });
  }

  /** Makes it possible to schedule, and runs nothing: enough for the command line. */
  async open(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    await this.#boss.start();
    for (const { name, expireSeconds, retry: own, keyed = false } of this.#definitions) {
      const expiry = expireSeconds === undefined ? {} : { expireInSeconds: expireSeconds };
      const policy = keyed ? { policy: "short" as const } : {};
      const tries = own === undefined ? {} : { retryLimit: own.limit, retryDelay: own.delaySeconds };
      await this.#boss.createQueue(name, { name, ...retry, ...tries, ...expiry, ...policy });
    }
  }

  async start(): Promise<void> {
    await this.open();
    for (const definition of this.#definitions) await this.#work(definition);
    this.#bell.listen();
  }

  /** In a transaction the job exists once that has held, and never otherwise. Answers the job's id. */
  async schedule(name: string, data: object, { at, tx }: { at: Date; tx?: JobTransaction }): Promise<string> {
    const id = await this.#boss.send(name, data, {
      startAfter: at,
      ...(tx === undefined ? {} : { db: within(tx) }),
    });
    if (id === null) throw new Error(`The job ${name} was not accepted.`);
    if (tx !== undefined) await this.#ring(tx, name, [at]);
    return id;
  }

  /** The same for many at once, by one statement. */
  async scheduleAll(name: string, jobs: readonly KeyedJob[], tx: JobTransaction): Promise<void> {
    if (jobs.length === 0) return;
    await this.#boss.insert(
      jobs.map(({ key, data, at }) => ({ name, data, singletonKey: key, startAfter: at.toISOString() })),
      { db: within(tx) },
    );
    await this.#ring(
      tx,
      name,
      jobs.map(({ at }) => at),
    );
  }

  async cancel(name: string, id: string, tx?: JobTransaction): Promise<void> {
    await this.#boss.cancel(name, id, tx === undefined ? {} : { db: within(tx) });
  }

  /** Those of them that have failed for good are tried once more, at once. */
  async retry(name: string, ids: readonly string[], tx: JobTransaction): Promise<void> {
    if (ids.length === 0) return;
    await this.#boss.retry(name, [...ids], { db: within(tx) });
    await this.#ring(tx, name, [new Date()]);
  }

  /** What there is to do here, with the clock that begins it, if one does. */
  queues(): readonly { readonly name: string; readonly cron: string | null }[] {
    return this.#definitions.map(({ name, cron = null }) => ({ name, cron }));
  }

  /** How many jobs of each name wait for their time or their turn. */
  async waiting(): Promise<ReadonlyMap<string, number>> {
    const names = this.#started ? this.#definitions.map(({ name }) => name) : [];
    return new Map(
      await Promise.all(names.map(async (name) => [name, await this.#boss.getQueueSize(name)] as const)),
    );
  }

  async stop(): Promise<void> {
    this.#bell.stop();
    if (!this.#started) return;
    await this.#boss.stop({ graceful: true, wait: true, timeout: stopTimeoutMs });
  }

  /** Those who work need not wait until they look at the queue again. */
  async #ring(tx: JobTransaction, name: string, times: readonly Date[]): Promise<void> {
    if (this.#definitions.some((one) => one.name === name && one.gathers !== true))
      await this.#bell.ring(tx, name, times);
  }

  async #work(definition: Definition): Promise<void> {
    const { name, workers = 1, cron } = definition;
    for (let worker = 0; worker < workers; worker += 1) await this.#addWorker(definition);
    if (cron !== undefined) await this.#boss.schedule(name, cron, {});
  }

  async #addWorker({ name, handle, pollSeconds = pollSecondsDefault, gathers = false }: Definition) {
    let again = (): void => undefined;
    const id = await this.#boss.work<object>(name, { pollingIntervalSeconds: pollSeconds }, async (jobs) => {
      for (const job of jobs) await this.#run({ name, id: job.id }, () => handle(job.data));
      // There may be more: only an empty queue is left alone for a while.
      if (!gathers) again();
    });
    again = () => this.#boss.notifyWorker(id);
    this.#bell.wakes(name, again);
  }

  async #run(job: { name: string; id: string }, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#log.error({ err: error, job }, "a job failed and will be tried again");
      throw error;
    }
  }
}

const within = (tx: JobTransaction): PgBoss.Db => ({
  executeSql: (sql, values: unknown[]) => rowsOf(tx, sql, values),
});

/** pg-boss expects what pg answers; TypeORM's managers answer the rows alone. */
async function rowsOf(tx: JobTransaction, sql: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const answer = await tx.query(sql, values);
  return { rows: Array.isArray(answer) ? answer : [] };
}
