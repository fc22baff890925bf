/** Something was refused; and Ctrl-C, as shells have it. */
export const [exitIncomplete, exitInterrupted] = [3, 130];

/**
 * Does something until it is done or somebody wants it to end: it finishes what it has begun. Ctrl-C a second time does
 * not wait for that; the launcher's SIGTERM, which follows on every Ctrl-C, does.
 */
export async function untilTold(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const told = new AbortController();
  let isAsked = false;
  const onInterrupt = (): void => {
    if (isAsked) process.exit(exitInterrupted);
    isAsked = true;
    told.abort();
  };
  const onTerminate = (): void => told.abort();
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  try {
    await work(told.signal);
    return told.signal.aborted;
  } finally {
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
  }
}
