import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { withDatabase } from "./database.ts";
import { freePort, projectRoot } from "./launcher.ts";

/** Where the API expects its admin when it is told nothing; none is there. */
const unusedAdminPort = 3000;
const server = join(projectRoot, "apps/api/dist/main.js");

/** One of the programs that serve a desk. */
export interface Api {
  port: number;
  /** As a machine that loses its power ends it. */
  kill: () => Promise<void>;
}

/** A desk of one test's own, served by as many programs as it starts. What speaks to "the desk" speaks to the first. */
export class OwnDesk {
  readonly #name: string;
  readonly #running: ChildProcess[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  async make(): Promise<this> {
    const sql = `create database ${this.#name} template template_desk`;
    await withDatabase((client) => client.query(sql), this.#address("postgres"));
    return this;
  }

  async start(env: Record<string, string> = {}): Promise<Api> {
    const port = await freePort();
    const child = spawn(process.execPath, [server], {
      cwd: join(projectRoot, "apps/api"),
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {
        ...process.env,
        NODE_ENV: "test",
        DATABASE_URL: this.#address(this.#name),
        API_HOST: "127.0.0.1",
        API_PORT: String(port),
        AUTH_SECRET: "a secret for tests only, and long enough to be taken",
        LOG_LEVEL: "silent",
        WEBHOOK_ALLOWED_HOSTS: "localhost",
        WEBHOOK_RETRY_SECONDS: "1,1",
        WEBHOOK_TIMEOUT_SECONDS: "2",
        ...env,
      },
    });
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    await Promise.race([
      new Promise((done) => child.once("message", done)),
      ended.then(() => {
        throw new Error("The API ended before it was ready");
      }),
    ]);
    if (this.#running.length === 0) this.#speakTo(port);
    this.#running.push(child);
    return {
      port,
      kill: async () => {
        this.#running.splice(this.#running.indexOf(child), 1);
        child.kill("SIGKILL");
        await ended;
      },
    };
  }

  async stop(): Promise<void> {
    for (const child of this.#running.splice(0)) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
    }
  }

  async drop(): Promise<void> {
    const sql = `drop database ${this.#name} with (force)`;
    await withDatabase((client) => client.query(sql), this.#address("postgres"));
  }

  /** The variable is the test file's own: jest gives each file its environment. */
  #speakTo(apiPort: number): void {
    const desk = { databaseUrl: this.#address(this.#name), apiPort, adminPort: unusedAdminPort };
    const worker = Number(process.env.JEST_WORKER_ID ?? "1");
    process.env.CLAIMDESK_TEST_DESKS = JSON.stringify(Array.from({ length: worker }, () => desk));
  }

  #address(database: string): string {
    const address = new URL(process.env.CLAIMDESK_TEST_POSTGRES ?? "");
    address.pathname = `/${database}`;
    return address.href;
  }
}
