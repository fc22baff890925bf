import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort, projectRoot } from "./launcher.ts";
import { adminUrl, databaseUrl } from "./server.ts";

export interface SecondApi {
  url: string;
  stop: () => Promise<void>;
}

const patienceMs = 60_000;

/** Another process of the API on the same database, as a desk with many readers has it. Sessions are not shared: use a key. */
export async function startSecondApi(): Promise<SecondApi> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const api = spawn(process.execPath, ["dist/main.js"], {
    cwd: join(projectRoot, "apps/api"),
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl(),
      API_HOST: "127.0.0.1",
      API_PORT: String(port),
      ADMIN_ORIGIN: adminUrl(),
      AUTH_SECRET: "another secret for tests only, and long enough to be taken",
      LOG_LEVEL: "warn",
      SQL_COUNT_HEADER: "1",
    },
  });
  await untilReady(api, `${url}/health/ready`);
  return {
    url,
    stop: async () => {
      api.kill("SIGTERM");
      if (api.exitCode === null && api.signalCode === null) await once(api, "exit");
    },
  };
}

async function untilReady(api: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if (api.exitCode !== null) throw new Error(`The second API ended with ${api.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  api.kill("SIGKILL");
  throw new Error("The second API was not ready in time");
}
