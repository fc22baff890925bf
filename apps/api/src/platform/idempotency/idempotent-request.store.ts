import type { Pool } from "pg";
import type { RecordingTransaction } from "../../kernel/recorder.ts";

/** Whose request it is, and by what it is known again. */
export interface RequestIdentity {
  readonly personId: string;
  readonly keyId: string | null;
  readonly keyDigest: Buffer;
}

export interface Attempt extends RequestIdentity {
  readonly attempt: string;
  readonly fingerprint: Buffer;
}

export interface Found {
  readonly fingerprint: Buffer;
  /** Somebody is at it. */
  readonly held: boolean;
  readonly changed: boolean;
  readonly answer: Buffer | null;
}

/** A request takes seconds; whoever is silent for this long has died, and somebody else may try. */
const heldSeconds = 60;
const keptHours = 24;

const take = `
insert into idempotent_request as held (person_id, key_id, key_digest, fingerprint, attempt, held_until, expires_at)
values ($1, $2, $3, $4, $5, now() + make_interval(secs => ${heldSeconds}), now() + make_interval(hours => ${keptHours}))
on conflict (person_id, key_id, key_digest) do update
set fingerprint = excluded.fingerprint, attempt = excluded.attempt, held_until = excluded.held_until,
  changed_at = null, answer = null, expires_at = excluded.expires_at
where held.expires_at <= now() or (held.answer is null and held.changed_at is null and held.held_until <= now()
  and held.fingerprint = excluded.fingerprint)
returning 1`;

const find = `
select fingerprint, held_until > now() as held, changed_at is not null as changed, answer from idempotent_request
where person_id = $1 and key_id is not distinct from $2 and key_digest = $3`;

export class IdempotentRequestStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Is it this attempt's now? Of any number at one moment, one gets it. */
  async take({ personId, keyId, keyDigest, fingerprint, attempt }: Attempt): Promise<boolean> {
    const { rowCount } = await this.#pool.query(take, [personId, keyId, keyDigest, fingerprint, attempt]);
    return rowCount === 1;
  }

  async find({ personId, keyId, keyDigest }: RequestIdentity): Promise<Found | null> {
    const { rows } = await this.#pool.query<Found>(find, [personId, keyId, keyDigest]);
    return rows[0] ?? null;
  }

  /** In the transaction of a change. False: the attempt was given up for dead, and another may be at it. */
  async markChanged(tx: RecordingTransaction, attempt: string): Promise<boolean> {
    const marked = await tx.query(
      `with marked as (update idempotent_request set changed_at = now() where attempt = $1 returning 1)
       select 1 from marked`,
      [attempt],
    );
    return Array.isArray(marked) && marked.length === 1;
  }

  async keep(attempt: string, answer: Buffer): Promise<void> {
    await this.#pool.query("update idempotent_request set answer = $2 where attempt = $1", [attempt, answer]);
  }

  /** Nothing was changed, so that it may be tried again. False: something was. */
  async release(attempt: string): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      "delete from idempotent_request where attempt = $1 and changed_at is null",
      [attempt],
    );
    return rowCount === 1;
  }

  /** There will be no answer: whoever asks again is told so at once. */
  async giveUp(attempt: string): Promise<void> {
    await this.#pool.query("update idempotent_request set held_until = now() where attempt = $1", [attempt]);
  }

  async removeExpired(): Promise<void> {
    await this.#pool.query("delete from idempotent_request where expires_at <= now()");
  }
}
