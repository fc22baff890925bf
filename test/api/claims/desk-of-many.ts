import pg from "pg";
import { OwnDesk } from "../../testkit/own-desk.ts";
import { databaseUrl } from "../../testkit/server.ts";

/** A desk of its own, so that nothing else makes words commoner than a test has them. */
export class DeskOfMany {
  readonly #own: OwnDesk;
  #client: pg.Client | null = null;

  constructor(name: string) {
    this.#own = new OwnDesk(`${name}_${String(Date.now())}`);
  }

  async open(): Promise<void> {
    await this.#own.make();
    // One address turns over every page of every search here.
    await this.#own.start({ RATE_LIMIT_ADDRESS_MAX: "0" });
    this.#client = new pg.Client({ connectionString: databaseUrl() });
    await this.#client.connect();
    await this.#client.query("set client_min_messages = warning; set timezone = 'UTC'");
  }

  get client(): pg.Client {
    if (this.#client === null) throw new Error("The desk is not open");
    return this.#client;
  }

  async close(): Promise<void> {
    await this.#client?.end();
    await this.#own.stop();
    await this.#own.drop();
  }
}
