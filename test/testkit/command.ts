import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeFlagsFor } from "../../scripts/launch/node-flags.mjs";
import { projectRoot } from "./launcher.ts";
import { databaseUrl } from "./server.ts";

const cli = join(projectRoot, "apps/api/dist/cli.js");

export interface Ran {
  code: number;
  said: string;
  complained: string;
}

const surroundings = () => ({
  ...process.env,
  DATABASE_URL: databaseUrl(),
  NODE_ENV: "test",
  LOG_LEVEL: "warn",
  FETCH_ALLOWED_HOSTS: "localhost",
  FETCH_HOST_DELAY_SECONDS: "0",
});

/** The command, to its end. */
export const claimdesk = (...words: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [...nodeFlagsFor(words), cli, ...words],
      { env: surroundings() },
      (error, said, complained) => done({ code: error === null ? 0 : Number(error.code), said, complained }),
    );
  });

/** The command, which goes on by itself. */
export const claimdeskBegun = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [...nodeFlagsFor(words), cli, ...words], { env: surroundings(), stdio: "ignore" });

/** A folder with these files, by their paths. */
export async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "claimdesk-bulk-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export const reportAt = async (file: string) => JSON.parse(await readFile(file, "utf8"));
