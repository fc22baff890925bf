import { generateRandomString } from "better-auth/crypto";
import type { DataSource } from "typeorm";
import { permissionsOf, type Permission } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import type { ApiKeyRow, ApiKeyStore } from "./api-key.store.ts";
import { hashOfKey, keyLength, keyPrefix } from "./credential.ts";
import { operator, recordedAs, type Authority } from "../kernel/operator.ts";
import { nameFrom } from "./person.check.ts";
import { assertOwnOrAdministers, scopesNotHeld } from "./person.policy.ts";
import { ScopesNotHeld } from "./person.refusal.ts";
import type { PersonRow } from "./person.store.ts";

const daysMax = 365;

/** Shown in lists: the prefix and four characters more, of 48. */
const startLength = keyPrefix.length + 4;

export interface KeyToCreate {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly days: number;
}

export interface CreatedKey {
  readonly key: ApiKeyRow;
  /** Told this once: only its hash is kept. */
  readonly secret: string;
}

/** What programs show instead of a password. */
export class ApiKeyService {
  readonly #source: DataSource;
  readonly #store: ApiKeyStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: ApiKeyStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  /**
   * Everybody makes keys for themselves only. A key that an administrator could make for somebody else would be that
   * person's hand, and two hands of one person would pass the four-eyes rule.
   */
  async create(by: Authority, key: KeyToCreate): Promise<CreatedKey | CreateKeyRefusal> {
    if (by === null || by === operator) throw new Denial("UNAUTHENTICATED", "Sign in to make a key.");
    return this.#create(by, { ownerId: by.personId, held: by.permissions, key });
  }

  /** From the command line, for somebody else. */
  async createFor(
    by: typeof operator,
    owner: PersonRow,
    key: KeyToCreate,
  ): Promise<CreatedKey | CreateKeyRefusal> {
    return this.#create(by, { ownerId: owner.id, held: permissionsOf(owner.roles, null), key });
  }

  async revoke(by: Authority, id: string): Promise<ApiKeyRow | NotFound> {
    return this.#source.transaction(async (tx) => {
      const key = await this.#store.lock(tx, id);
      assertOwnOrAdministers(by, key?.personId ?? null, "The key");
      if (key === null) return new NotFound("key", globalId("ApiKey", id));
      if (key.revoked) return key;
      await this.#store.revoke(tx, id);
      const subject = { type: "ApiKey", id } as const;
      await this.#recorder.record(tx, {
        actor: recordedAs(by),
        action: "API_KEY_REVOKED",
        subject,
        before: told(key),
      });
      return { ...key, revoked: true };
    });
  }

  async #create(by: Authority, { ownerId, held, key }: Making): Promise<CreatedKey | CreateKeyRefusal> {
    const [name, scopes, fault] = [nameFrom(key.name), [...new Set(key.scopes)], faultOf(key)];
    if (name instanceof InvalidInput) return name;
    if (fault !== null) return fault;
    const missing = scopesNotHeld(held, scopes);
    if (missing.length > 0) return new ScopesNotHeld(missing);
    const secret = keyPrefix + generateRandomString(keyLength, "a-z", "A-Z");
    const kept = { hash: hashOfKey(secret), start: secret.slice(0, startLength) };
    return this.#source.transaction(async (tx) => {
      const row = await this.#store.add(tx, { ...kept, personId: ownerId, name, scopes, days: key.days });
      const subject = { type: "ApiKey", id: row.id } as const;
      await this.#recorder.record(tx, {
        actor: recordedAs(by),
        action: "API_KEY_CREATED",
        subject,
        after: told(row),
      });
      return { key: row, secret };
    });
  }
}

type CreateKeyRefusal = ScopesNotHeld | InvalidInput;

interface Making {
  readonly ownerId: string;
  readonly held: ReadonlySet<Permission>;
  readonly key: KeyToCreate;
}

function faultOf({ scopes, days }: KeyToCreate): InvalidInput | null {
  if (scopes.length === 0) {
    return new InvalidInput("scopes", { problem: "EMPTY", message: "A key needs at least one scope." });
  }
  if (Number.isInteger(days) && days >= 1 && days <= daysMax) return null;
  const message = `A key lasts from 1 to ${daysMax} days; got ${days}.`;
  return new InvalidInput("days", { problem: "OUT_OF_RANGE", min: 1, max: daysMax, message });
}

function told({ name, personId, scopes, expiresAt }: ApiKeyRow): object {
  return { name, personId, scopes, expiresAt };
}
