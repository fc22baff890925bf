import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withDatabase } from "../../testkit/database.ts";
import { databaseUrl } from "../../testkit/server.ts";

const cli = join(__dirname, "../../../apps/api/dist/cli.js");

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
});

/** The command, to its end. */
export const claimdesk = (...words: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env: surroundings() }, (error, said, complained) =>
      done({ code: error === null ? 0 : Number(error.code), said, complained }),
    );
  });

/** The command, which goes on by itself. */
export const claimdeskBegun = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...words], { env: surroundings(), stdio: "ignore" });

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

/** The titles of all articles that have these words in them, in the order that they came in. */
export const titlesWith = (words: string): Promise<string[]> =>
  withDatabase(async (client) => {
    const { rows } = await client.query(
      "select title from article where title like '%' || $1 || '%' order by created_at, id",
      [words],
    );
    return rows.map(({ title }: { title: string }) => title);
  });

export const sentence = (about: string): string =>
  `The harbour of ${about} counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said on Tuesday.`;

export const page = (title: string, about = title): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${sentence(about)}</p><p>${sentence(`old ${about}`)}</p></article></body></html>`;
