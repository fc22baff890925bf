import { createHash } from "node:crypto";
import { APIError } from "better-auth/api";
import type { Pool } from "pg";
import { newUuid } from "../kernel/id.ts";

export interface SignInRate {
  readonly max: number;
  readonly windowSeconds: number;
}

/** One statement, so that processes and simultaneous requests cannot pass each other. */
const attempt = `
insert into rate_limit as seen (id, key, count, last_request) values ($1, $2, 1, $3)
on conflict (key) do update set
  count = case when seen.last_request <= $3 - $4::bigint then 1 else seen.count + 1 end,
  last_request = case when seen.last_request <= $3 - $4::bigint then $3 else seen.last_request end
returning count, last_request::float8 as "startedAt"`;

interface Attempts {
  readonly count: number;
  readonly startedAt: number;
}

/**
 * Counts attempts for each account, beside Better Auth's count for each address: a guesser who changes addresses, or
 * writes any he likes into a forwarding header, still has only so many tries at one password.
 */
export class SignInGuard {
  readonly #pool: Pool;
  readonly #rate: SignInRate;

  constructor(pool: Pool, rate: SignInRate) {
    this.#pool = pool;
    this.#rate = rate;
  }

  async admit(email: string): Promise<void> {
    const [now, windowMs] = [Date.now(), this.#rate.windowSeconds * 1000];
    const { rows } = await this.#pool.query<Attempts>(attempt, [newUuid(), keyOf(email), now, windowMs]);
    const [seen] = rows;
    if (seen === undefined || seen.count <= this.#rate.max) return;
    const wait = Math.max(1, Math.ceil((seen.startedAt + windowMs - now) / 1000));
    throw new APIError(
      "TOO_MANY_REQUESTS",
      { code: "TOO_MANY_REQUESTS", message: "Too many attempts to sign in. Please try again later." },
      { "x-retry-after": String(wait) },
    );
  }

  /** Whoever knows the password is not a guesser. */
  async forget(email: string): Promise<void> {
    await this.#pool.query("delete from rate_limit where key = $1", [keyOf(email)]);
  }
}

/** Hashed: the table shall not say who tried to sign in. */
function keyOf(email: string): string {
  return `account|${createHash("sha256").update(email).digest("base64url")}`;
}
