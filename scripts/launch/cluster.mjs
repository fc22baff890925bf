import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { isAliveAs } from "./process-id.mjs";
import { runToEnd } from "./processes.mjs";

/**
 * A Postgres data folder, and with what it is run.
 * @typedef {{
 *   folder: string,
 *   programs: import("./postgres-programs.mjs").Programs,
 *   account: import("./postgres-account.mjs").Account | undefined,
 * }} Cluster
 */

export const databaseUser = "claimdesk";

/**
 * Made beside its place and moved there when whole: a start broken off here leaves no half folder behind.
 * @param {Cluster} cluster
 * @param {string} password
 */
export async function createCluster(cluster, password) {
  const half = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  await rm(half, { recursive: true, force: true });
  try {
    await mkdir(half, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await giveTo(cluster.account, [half, passwordFile]);
    await runInitdb({ ...cluster, folder: half }, passwordFile);
    await createDatabase({ ...cluster, folder: half });
    await rename(half, cluster.folder);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(half, { recursive: true, force: true });
  }
}

/**
 * The built-in collation sorts alike on every system, unlike those of the machine's C library.
 * @param {Cluster} cluster
 * @param {string} passwordFile
 */
async function runInitdb({ folder, programs, account }, passwordFile) {
  const options = [
    `--pgdata=${folder}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-sync",
  ];
  await runToEnd("initdb", [programs.initdb, ...options], {
    ...surroundings(account),
    failure: "The database could not be set up",
  });
}

/**
 * By Postgres's single-user mode: it needs neither a port nor a client.
 * @param {Cluster} cluster
 */
async function createDatabase({ folder, programs, account }) {
  const child = spawn(programs.server, ["--single", "-D", folder, "postgres"], {
    ...surroundings(account),
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  child.stdin.end(`CREATE DATABASE ${databaseUser};\n`);
  const [code] = await once(child, "exit");
  if (code !== 0 || /^.*(ERROR|FATAL|PANIC):/m.test(complaints)) {
    throw new LaunchFailure(`The database could not be set up.\n${complaints.trim()}`);
  }
}

/**
 * @param {Cluster} cluster
 * @param {{ port: number, log: string, flags?: string[] }} how
 */
export async function startCluster(cluster, { port, log, flags = [] }) {
  await dropStalePid(cluster);
  const { folder, programs, account } = cluster;
  const server = [`-p ${port}`, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=", ...flags];
  await writeFile(log, "", { mode: 0o600 });
  await giveTo(account, [log]);
  try {
    const options = ["-D", folder, "-l", log, "-o", server.join(" "), "-w", "-t", "60", "start"];
    await runToEnd("pg_ctl", [programs.control, ...options], surroundings(account));
  } catch {
    const lastWords = (await readFile(log, "utf8")).trimEnd().split("\n").slice(-10).join("\n");
    throw new LaunchFailure(`Postgres did not start on ${folder}. Its last words:\n${lastWords}`);
  }
}

/** @param {Cluster} cluster */
export async function stopCluster(cluster) {
  if (!(await clusterInUse(cluster.folder))) return;
  const { folder, programs, account } = cluster;
  const options = ["-D", folder, "-m", "fast", "-w", "-t", "60", "stop"];
  await runToEnd("pg_ctl-stop", [programs.control, ...options], {
    ...surroundings(account),
    failure: `Postgres did not stop (${folder})`,
  });
}

/**
 * @param {string} folder
 * @returns {Promise<{ pid: number, port: number } | undefined>}
 */
export async function clusterInUse(folder) {
  const lines = (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  return isAliveAs(pid, "postgres") ? { pid, port: Number(lines[3]) } : undefined;
}

/**
 * After a crash the number in the file may belong to another program by now, which Postgres cannot tell from itself.
 * @param {Cluster} cluster
 */
async function dropStalePid(cluster) {
  if (await clusterInUse(cluster.folder)) return;
  await rm(join(cluster.folder, "postmaster.pid"), { force: true });
}

/**
 * @param {import("./postgres-account.mjs").Account | undefined} account
 * @param {string[]} paths
 */
async function giveTo(account, paths) {
  if (account) await Promise.all(paths.map((path) => chown(path, account.uid, account.gid)));
}

/** @param {import("./postgres-account.mjs").Account | undefined} account */
function surroundings(account) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
  // Not the project's folder: the account that Postgres runs as may have no way into it.
  return { cwd: "/", env: { ...env, LC_ALL: "C" }, ...account };
}
