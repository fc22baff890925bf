import { BadConfiguration } from "./env.ts";
import { messageOf } from "./failure.ts";
import type { Logger } from "./log.ts";

/** sysexits.h: EX_CONFIG. Whoever starts the server again unchanged will get the same. */
const exitBadConfiguration = 78;
const exitFailed = 1;

/** Beyond this, whatever still runs is given up: process supervisors kill after ten to thirty seconds. */
const stopDeadlineMs = 20_000;

/** One clear line for whoever started this, and the exit code that says whose turn it is. */
export function endWith(error: unknown): never {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(error instanceof BadConfiguration ? exitBadConfiguration : exitFailed);
}

function describe(error: unknown): string {
  if (error instanceof BadConfiguration) return `Bad configuration: ${error.message}`;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `The port is taken by another program (${error.message}). Set API_PORT to another.`;
  }
  return messageOf(error);
}

/** Ends the process once everything is put away. A second signal does not wait. */
export function stopOnSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(exitFailed);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error("stopping took too long");
      process.exit(exitFailed);
    }, stopDeadlineMs).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(exitFailed);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
