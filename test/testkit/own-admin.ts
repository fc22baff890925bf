import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./launcher.ts";

export interface OwnAdmin {
  stop: () => Promise<void>;
}

const patienceMs = 60_000;

/** An admin before an API of the test's own, at the port that this was told as its origin. */
export async function startAdmin(port: number, apiUrl: string): Promise<OwnAdmin> {
  const child = spawn(process.execPath, [join(projectRoot, "apps/admin/server/serve.mjs")], {
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      API_URL: apiUrl,
      ADMIN_PORT: String(port),
      ADMIN_HOST: "127.0.0.1",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error(`The admin ended with ${String(child.exitCode)}`);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/sign-in`).catch(() => null);
    if (answer?.ok === true) return { stop };
    await new Promise((again) => setTimeout(again, 100));
  }
  await stop();
  throw new Error("The admin was not ready in time");
}
