import { failureOf, Unreachable, type Circumstances, type ToldError } from "./failure.ts";

export interface Told {
  readonly data?: unknown;
  readonly errors: readonly ToldError[];
}

/** Errors are shaped alike, whoever at the desk says them; a proxy on the way says something else. */
export function answerIn(response: Response, text: string): Told {
  const told = toldBy(text);
  if (told !== null) return told;
  if ([502, 504].includes(response.status))
    throw new Unreachable(`The way to the desk is closed: ${String(response.status)}.`);
  throw failureOf([], circumstancesOf(response));
}

/** Null where it is nothing that GraphQL says. */
export function toldBy(text: string): Told | null {
  const message = parsed(text);
  if (typeof message !== "object" || message === null) return null;
  const { data, errors = [] } = message as { data?: unknown; errors?: unknown };
  if (!Array.isArray(errors) || !errors.every(isToldError)) return null;
  return data === undefined && errors.length === 0 ? null : { data, errors };
}

const isToldError = (error: unknown): error is ToldError =>
  typeof (error as { message?: unknown } | null)?.message === "string";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function circumstancesOf({ status, headers }: Response): Circumstances {
  return {
    status,
    requestId: headers.get("x-request-id"),
    retryAfterSeconds: secondsIn(headers.get("retry-after")),
  };
}

/** Seconds, or a date: proxies send either. */
function secondsIn(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
