import { mayPass, Unreachable } from "./failure.ts";

export interface Patience {
  /** How often something is asked in all. */
  readonly attempts: number;
  /** The longest that is waited between two attempts: a desk that asks for more is not waited for. */
  readonly waitMsMax: number;
}

const firstWaitMs = 250;

/** Asks again where that can help: after what the desk says, else after twice as long each time. */
export async function patiently<T>(
  ask: () => Promise<T>,
  { attempts, waitMsMax }: Patience,
  signal: AbortSignal | null = null,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      signal?.throwIfAborted();
      const waitMs = waitAfter(error, attempt);
      if (waitMs === null || waitMs > waitMsMax || attempt >= attempts) throw error;
      await pause(waitMs, signal);
      signal?.throwIfAborted();
    }
  }
}

/** Null where the same request would fail again. */
export function waitAfter(error: unknown, attempt: number): number | null {
  // Half of it by chance: programs that were cut off together do not come back together.
  const byItself = firstWaitMs * 2 ** (attempt - 1) * (1 + Math.random() / 2);
  if (mayPass(error)) return error.retryAfterSeconds === null ? byItself : error.retryAfterSeconds * 1_000;
  return error instanceof Unreachable ? byItself : null;
}

/** Ends early when it is given up. */
export function pause(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted === true) end();
  });
}
