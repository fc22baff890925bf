import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Denial } from "../../kernel/denial.ts";
import type { Env } from "../env.ts";
import type { Call } from "./call.ts";

/** Where a caller stands with a limit. */
interface Standing {
  readonly max: number;
  readonly remaining: number;
  /** Until the count begins again. */
  readonly resetSeconds: number;
}

export interface Admission {
  /** With the limit that is nearest, or null where nothing is counted. */
  readonly standing: Standing | null;
  readonly denial: Denial | null;
}

type Caller = Pick<Call, "headers" | "clientAddress">;
export type Admit = (call: Caller) => Admission | Promise<Admission>;

/** Callers that are remembered, for each limit: about 10 MB when full. Whoever was away longest is forgotten first. */
const callersMax = 50_000;

const uncounted: Admission = { standing: null, denial: null };

/**
 * Counts requests, by the address that they come from and by the key that they show, in this process. Programs on the
 * same machine are not counted: they are the desk's own admin, its proxy's health checks, and whoever measures it.
 */
export async function rateLimits(app: FastifyInstance, { rateLimit: given }: Env): Promise<Admit> {
  if (given.addressMax === 0 && given.keyMax === 0) return () => uncounted;
  await app.register(rateLimit, { global: false });
  const byAddress = counter(app, given.addressMax, given.windowSeconds);
  const byKey = counter(app, given.keyMax, given.windowSeconds);
  const count = async ({ clientAddress, headers: { authorization } }: Caller): Promise<Admission> => {
    // Both, for keys can be made up: a guesser who shows another one each time has still one address.
    const address = await byAddress(normalizeIP(clientAddress));
    if (isExceeded(address)) return denied(address, "from one address", given.windowSeconds);
    const key = authorization === undefined ? null : await byKey(hashOf(authorization));
    if (isExceeded(key)) return denied(key, "with one key", given.windowSeconds);
    return { standing: nearest(address, key), denial: null };
  };
  return (call) => (isHere(call.clientAddress) ? uncounted : count(call));
}

type Count = (caller: string) => Promise<Counted | null>;
interface Counted extends Standing {
  readonly exceeded: boolean;
}

/** The library counts Fastify's requests. What it needs of one is its caller, and operations on a socket have that. */
function counter(app: FastifyInstance, max: number, windowSeconds: number): Count {
  if (max === 0) return () => Promise.resolve(null);
  const options = { max, timeWindow: windowSeconds * 1000, cache: callersMax };
  const keyGenerator = (request: FastifyRequest) => (request as unknown as { caller: string }).caller;
  const check = app.createRateLimit({ ...options, keyGenerator });
  return async (caller) => {
    const found = await check({ caller, routeOptions: { config: {} } } as unknown as FastifyRequest);
    if (found.isAllowed) return null;
    return {
      max,
      remaining: found.remaining,
      resetSeconds: found.ttlInSeconds,
      exceeded: found.isExceeded,
    };
  };
}

const isExceeded = (counted: Counted | null): counted is Counted => counted?.exceeded === true;

function nearest(one: Counted | null, other: Counted | null): Standing | null {
  if (one === null || other === null) return one ?? other;
  return other.remaining < one.remaining ? other : one;
}

function denied(standing: Counted, whose: string, windowSeconds: number): Admission {
  const { max, resetSeconds } = standing;
  const most = `${max.toLocaleString("en")} requests in ${String(windowSeconds)} seconds`;
  const message = `Too many requests: ${most} are answered ${whose}. Try again in ${String(resetSeconds)} seconds.`;
  return {
    standing,
    denial: new Denial("TOO_MANY_REQUESTS", message, { retryAfterSeconds: resetSeconds }),
  };
}

/** The key itself is kept nowhere. */
const hashOf = (authorization: string): string =>
  createHash("sha256").update(authorization).digest("base64url");

function isHere(address: string): boolean {
  const plain = isIPv6(address) && address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
  return plain === "::1" || plain.startsWith("127.");
}
