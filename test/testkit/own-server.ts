import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort, projectRoot } from "./launcher.ts";
import { adminUrl, databaseUrl } from "./server.ts";

export interface OwnServer {
  url: (path?: string) => string;
  /** All it has logged so far. */
  log: () => string;
  /** The lines of its log that hold these words, read. */
  lines: (words: string) => Record<string, unknown>[];
  send: (signal: NodeJS.Signals) => void;
  ended: Promise<number | null>;
  stop: () => Promise<void>;
}

/** A second API of this worker's desk, on the same database, with settings that only one test wants. */
export async function startServer(env: Record<string, string>): Promise<OwnServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--enable-source-maps", "dist/main.js"], {
    cwd: join(projectRoot, "apps/api"),
    env: {
      ...process.env,
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl(),
      API_HOST: "127.0.0.1",
      API_PORT: String(port),
      ADMIN_ORIGIN: adminUrl(),
      AUTH_SECRET: "a secret for tests only, and long enough to be taken",
      LOG_LEVEL: "warn",
      SQL_COUNT_HEADER: "1",
      ...env,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const url = (path = ""): string => `http://127.0.0.1:${port}${path}`;
  await Promise.race([untilReady(url("/health/ready")), ended.then(() => Promise.reject(new Error(said)))]);
  return {
    url,
    log: () => said,
    lines: (words) => said.split("\n").flatMap((line) => (line.includes(words) ? [read(line)] : [])),
    send: (signal) => child.kill(signal),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const read = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>;

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What comes about within a moment, such as a word from the database to another process. */
export async function eventually<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  const until = Date.now() + 5_000;
  for (;;) {
    const seen = await look();
    if (isThere(seen) || Date.now() > until) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
