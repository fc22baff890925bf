import { randomInt } from "node:crypto";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const projectRoot = resolve(__dirname, "../..");

export interface Launch {
  /** All it has said so far. */
  output: () => string;
  ended: Promise<number | null>;
  /** Resolves when the desk is ready, or with what was said when it ended instead. */
  ready: Promise<string>;
  send: (signal: NodeJS.Signals) => void;
}

/** `npm start` as a person would run it, without npm between, so that signals and exit codes are its own. */
export function startDesk(env: Record<string, string | undefined>, script = "scripts/start.mjs"): Launch {
  // The desk's own settings come from the test alone.
  const { DATABASE_URL, CLAIMDESK_HOME, API_PORT, ADMIN_PORT, NODE_ENV, ...surroundings } = process.env;
  const child = spawn(process.execPath, script.split(" "), {
    cwd: projectRoot,
    env: { ...surroundings, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  return {
    output: () => said,
    ended,
    ready: untilSaid(child, "Ready after", () => said),
    send: (signal) => child.kill(signal),
  };
}

function untilSaid(child: ChildProcess, words: string, said: () => string): Promise<string> {
  return new Promise((done) => {
    child.stdout?.on("data", () => said().includes(words) && done(said()));
    child.once("close", () => done(said()));
  });
}

const homes: string[] = [];

/** A `.claimdesk` folder of the test's own. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "claimdesk-home-"));
  homes.push(home);
  return home;
}

export function removeHomes(): void {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
}

export interface TakenPort {
  port: number;
  release: () => Promise<void>;
}

export function takePort(host = "127.0.0.1"): Promise<TakenPort> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen({ port: 0, host }, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      done({ port, release: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

/** Below the ports that systems give to outgoing connections: between two starts nothing else takes it. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen({ port, host: "127.0.0.1" }, () => server.close(() => done(true)));
  });
}
