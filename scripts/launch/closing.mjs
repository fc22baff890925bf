import { complain, say } from "./progress.mjs";
import { explain, LaunchFailure } from "./failure.mjs";
import { stopEverything } from "./processes.mjs";
import { releaseHome } from "./running.mjs";

/** @type {(() => Promise<void>)[]} */
const closers = [];
/** @type {Promise<void> | undefined} */
let closing;
let isReady = false;

/**
 * What was opened last is closed first.
 * @param {() => Promise<void>} close
 */
export function closeLater(close) {
  closers.push(close);
}

/** From here on, being told to stop is the normal end. */
export function nowReady() {
  isReady = true;
}

/** @param {() => Promise<void>} work */
export async function runUntilClosed(work) {
  for (const [signal, code] of /** @type {const} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])) {
    process.on(signal, () => void close(isReady ? 0 : code));
  }
  if (process.env.npm_lifecycle_event !== undefined) closeWithParent();
  try {
    await work();
  } catch (error) {
    await fail(error);
  }
}

/** npm passes on Ctrl-C and SIGTERM, but not a closed terminal, and nobody can pass on being killed. */
function closeWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void close(1), 500).unref();
}

/** @param {unknown} error */
export async function fail(error) {
  // Programs that are being stopped fail in their own ways; that is not news.
  if (closing) return closing;
  complain(`\n${explain(error)}`);
  await close(error instanceof LaunchFailure ? error.exitCode : 1);
}

/** @param {number} code */
export function close(code) {
  closing ??= closeAll(code);
  return closing;
}

/** @param {number} code */
async function closeAll(code) {
  let exitCode = code;
  if (isReady) say("\nStopping…");
  for (const closer of closers.reverse()) {
    try {
      await closer();
    } catch (error) {
      complain(explain(error));
      exitCode ||= 1;
    }
  }
  await stopEverything();
  releaseHome();
  if (isReady && exitCode === 0) say("Stopped.");
  process.exit(exitCode);
}
