import { join } from "node:path";
import { buildOnly } from "./build.mjs";
import { closeLater, fail, nowReady, runUntilClosed } from "./closing.mjs";
import { checkGround, installWhatIsMissing, openDatabaseUntilClosed } from "./ground.mjs";
import { places } from "./paths.mjs";
import { launch, runToEnd } from "./processes.mjs";
import { apiEnvironment } from "./programs.mjs";
import { step } from "./progress.mjs";
import { refuse, untilReady } from "./readiness.mjs";
import { reportReady } from "./report.mjs";
import { noteProgram } from "./running.mjs";
import { readSettings } from "./settings.mjs";

const tsx = join(places.modules, "tsx/dist/cli.mjs");
const tsc = join(places.modules, "typescript/bin/tsc");
const next = join(places.modules, "next/dist/bin/next");

/** `npm run dev`: the desk from its sources, each part started again when they change. */
export async function openWorkbench() {
  await runUntilClosed(async () => {
    const settings = readSettings(process.env);
    await checkGround("npm run dev", settings);
    await installWhatIsMissing();
    const [database] = await Promise.all([
      openDatabaseUntilClosed(settings),
      step("Building what the apps stand on", () => buildOnly("./packages/*")),
    ]);
    const env = {
      ...(await apiEnvironment(database.url, settings)),
      NODE_ENV: /** @type {const} */ ("development"),
    };
    await step("Migrating, and loading the demo on a new desk", () => prepareFromSources(env));
    watch(
      "shared",
      [process.execPath, tsc, "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
      { cwd: places.shared },
    );
    const api = watch("api", [process.execPath, tsx, "watch", "--clear-screen=false", "src/main.ts"], {
      cwd: places.api,
      env,
    });
    const admin = watch(
      "admin",
      [process.execPath, next, "dev", "-p", String(settings.adminPort), "-H", "127.0.0.1"],
      {
        cwd: places.admin,
        env: {
          ...process.env,
          NODE_ENV: "development",
          API_URL: `http://127.0.0.1:${settings.apiPort}`,
          NEXT_TELEMETRY_DISABLED: "1",
        },
      },
    );
    await Promise.all([
      untilReady(api, `http://127.0.0.1:${settings.apiPort}/health/ready`),
      untilReady(admin, `http://127.0.0.1:${settings.adminPort}/sign-in`),
    ]);
    await reportReady(settings);
    nowReady();
  });
}

/** @param {NodeJS.ProcessEnv} env */
async function prepareFromSources(env) {
  await runToEnd(
    "prepare",
    [process.execPath, tsx, "src/cli.ts", "prepare", "--accounts-file", places.accounts],
    {
      cwd: places.api,
      env,
      failure: "The database could not be prepared, and is as it was before",
    },
  );
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} command
 * @param {import("./processes.mjs").Surroundings} surroundings
 */
function watch(name, command, surroundings) {
  const program = launch(name, command, { ...surroundings, output: "named lines" });
  noteProgram(program.pid);
  closeLater(program.stop);
  void program.ended.then((ending) => refuse(program, ending)).catch(fail);
  return program;
}
