import PgBoss from "pg-boss";
import type { Logger } from "../log.ts";

/** As much of an open transaction as putting a job into the queue needs. */
export interface JobTransaction {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

export type JobHandler<Input extends object> = (data: Input) => Promise<void>;

interface Definition {
  readonly name: string;
  readonly handle: (data: object) => Promise<void>;
  /** When it is due again and again, in UTC. */
  readonly cron?: string;
}

/** Something that passes, such as a lost connection, mostly passes within these. */
const retry = { retryLimit: 5, retryDelay: 10, retryBackoff: true } as const;
/** Work that takes longer counts as failed and is begun again beside itself. What repeats may be a whole export. */
const repeatedHoursMax = 12;
const pollSeconds = 2;
const stopTimeoutMs = 8_000;

/** Work that is due later or takes longer than a request, kept in the same database so that it survives a restart. */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #log: Logger;
  readonly #definitions: Definition[] = [];
  #started = false;

  constructor(databaseUrl: string, log: Logger) {
    this.#log = log;
    this.#boss = new PgBoss({
      connectionString: databaseUrl,
      schema: "pgboss",
      max: 3,
      application_name: "claimdesk jobs",
    });
    this.#boss.on("error", (error) => log.error({ err: error }, "the job queue failed"));
  }

  /** Before `open` and `start`. A handler may run more than once for one job, and must find out whether its work is done. */
  define<Input extends object>(name: string, handler: JobHandler<Input>): void {
    this.#add({ name, handle: (data) => handler(data as Input) });
  }

  /** Work that comes back by itself: `cron` has five fields and is read in UTC. Of several processes one does it. */
  repeat(name: string, cron: string, handler: () => Promise<void>): void {
    this.#add({ name, cron, handle: handler });
  }

  #add(definition: Definition): void {
    if (this.#started) throw new Error(`The job ${definition.name} was defined after the queue had started.`);
    this.#definitions.push(definition);
  }

  /** Makes it possible to schedule, and runs nothing: enough for the command line. */
  async open(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    await this.#boss.start();
    for (const { name, cron } of this.#definitions) {
      const longer = cron === undefined ? {} : { expireInHours: repeatedHoursMax };
      await this.#boss.createQueue(name, { name, ...retry, ...longer });
    }
  }

  async start(): Promise<void> {
    await this.open();
    for (const { name, handle, cron } of this.#definitions) {
      if (cron !== undefined) await this.#boss.schedule(name, cron, {}, { tz: "UTC" });
      await this.#boss.work<object>(name, { pollingIntervalSeconds: pollSeconds }, async (jobs) => {
        for (const job of jobs) await this.#run({ name, id: job.id }, () => handle(job.data));
      });
    }
  }

  /** In a transaction the job exists once that has held, and never otherwise. Answers the job's id. */
  async schedule(name: string, data: object, { at, tx }: { at: Date; tx?: JobTransaction }): Promise<string> {
    const id = await this.#boss.send(name, data, {
      startAfter: at,
      ...(tx === undefined
        ? {}
        : { db: { executeSql: (sql: string, values: unknown[]) => rowsOf(tx, sql, values) } }),
    });
    if (id === null) throw new Error(`The job ${name} was not accepted.`);
    return id;
  }

  async cancel(name: string, id: string): Promise<void> {
    await this.#boss.cancel(name, id);
  }

  async stop(): Promise<void> {
    if (!this.#started) return;
    await this.#boss.stop({ graceful: true, wait: true, timeout: stopTimeoutMs });
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

/** pg-boss expects what pg answers; TypeORM's managers answer the rows alone. */
async function rowsOf(tx: JobTransaction, sql: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const answer = await tx.query(sql, values);
  return { rows: Array.isArray(answer) ? answer : [] };
}
