import type pg from "pg";

type Method = (...parameters: unknown[]) => Promise<unknown>;

const begins = /^\s*start transaction\b/i;
const commits = /^\s*commit\b/i;
const takesBack = /^\s*rollback\s*$/i;
/** Nobody waits for what these answer; a lock holds off what is sent after it, whether it is waited for here or not. */
const isSilent = (text: string): boolean =>
  /^\s*(?:(?:insert|update|delete)\b(?![^]*\breturning\b)|set local\b|select pg_advisory_xact_lock\()/i.test(
    text,
  );

/**
 * From now on what these connections write in a transaction goes to Postgres together with the next statement that is
 * waited for, the commit at last: for a run that says thirty statements for each of its articles, most of which answer
 * nothing. Postgres does one after the other as before. What fails of them fails the statement that they went with, and
 * the transaction with it; only how many rows they met is not told.
 */
export function writeBehind(pool: pg.Pool): void {
  const known = new WeakSet<pg.PoolClient>();
  pool.on("acquire", (client) => {
    if (known.has(client)) return;
    known.add(client);
    const behind = new WrittenBehind(client, Reflect.get(client, "query").bind(client) as Method);
    // An option of pg's, which these connections were made without: all that waits is sent before the first answer.
    Reflect.set(client, "pipeline", true);
    Reflect.set(client, "query", (...parameters: unknown[]) => behind.query(parameters));
  });
}

class WrittenBehind {
  readonly #client: pg.PoolClient;
  readonly #send: Method;
  #waiting: unknown[][] = [];
  #isInTransaction = false;
  #failed: { readonly error: unknown } | null = null;

  constructor(client: pg.PoolClient, send: Method) {
    this.#client = client;
    this.#send = send;
  }

  query(parameters: unknown[]): Promise<unknown> {
    const [text] = parameters;
    // Cursors and the like, which TypeORM's statements never are.
    if (typeof text !== "string" || typeof parameters.at(-1) === "function") return this.#ask(parameters);
    if (begins.test(text)) this.#isInTransaction = true;
    if (this.#isInTransaction && (begins.test(text) || isSilent(text))) {
      this.#waiting.push(parameters);
      return Promise.resolve({ rows: [] });
    }
    if (takesBack.test(text)) this.#forget();
    if (commits.test(text)) this.#isInTransaction = false;
    return this.#ask(parameters);
  }

  /** All of it in one packet, and the answer to the last of it. */
  async #ask(parameters: unknown[]): Promise<unknown> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { stream } = (this.#client as unknown as { readonly connection: Connection }).connection;
    stream.cork();
    const sent = [...waiting, parameters].map((each) => this.#send(...each));
    stream.uncork();
    for (const each of sent.slice(0, -1)) each.catch((error: unknown) => (this.#failed ??= { error }));
    // Postgres turns the commit of what has failed into a rollback, and says no more of it.
    const [answer] = await Promise.allSettled(sent.slice(-1));
    const failed = this.#failed;
    this.#failed = null;
    if (failed !== null) throw failed.error;
    if (answer?.status === "rejected") throw answer.reason;
    return answer?.value;
  }

  #forget(): void {
    this.#waiting = [];
    this.#isInTransaction = false;
    this.#failed = null;
  }
}

interface Connection {
  readonly stream: { cork: () => void; uncork: () => void };
}
