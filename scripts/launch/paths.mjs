import { chmod, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(new URL("../../", import.meta.url)));

/** Everything a start keeps: the database, its password, the demo accounts, logs. */
export const home = process.env.CLAIMDESK_HOME
  ? resolve(process.env.CLAIMDESK_HOME)
  : join(root, ".claimdesk");

export const places = {
  cluster: join(home, "postgres"),
  logs: join(home, "log"),
  accounts: join(home, "accounts.json"),
  running: join(home, "running.json"),
  prepared: join(home, "prepared"),
  modules: join(root, "node_modules"),
  api: join(root, "apps/api"),
  admin: join(root, "apps/admin"),
  adminServer: join(root, "apps/admin/server/serve.mjs"),
  client: join(root, "packages/client"),
  shared: join(root, "packages/shared"),
  explorer: join(root, "packages/explorer"),
  apiServer: join(root, "apps/api/dist/main.js"),
  apiCli: join(root, "apps/api/dist/cli.js"),
};

/** Others may pass through, since Postgres can run as another account, but not list; secrets inside are 0600. */
export async function makeHome() {
  await mkdir(places.logs, { recursive: true });
  await chmod(home, 0o711);
  await chmod(places.logs, 0o711);
}
