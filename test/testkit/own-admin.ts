import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./launcher.ts";

/** An admin before an API of the test's own, at a port that the API knows as its admin's. */
export async function startAdmin({
  apiUrl,
  port,
}: {
  apiUrl: string;
  port: number;
}): Promise<() => Promise<void>> {
  const next = join(projectRoot, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: join(projectRoot, "apps/admin"),
    env: { ...process.env, NODE_ENV: "production", API_URL: apiUrl, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const address = `http://127.0.0.1:${port}/sign-in`;
  const isThere = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isThere())) {
    if (child.exitCode !== null) throw new Error("The admin ended before it was ready");
    await new Promise((done) => setTimeout(done, 100));
  }
  return async () => {
    child.kill("SIGKILL");
    await ended;
  };
}
