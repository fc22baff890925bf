import type { EntityManager } from "typeorm";
import type { Permission } from "../kernel/actor.ts";
import { newUuid } from "../kernel/id.ts";

export interface ApiKeyRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt: Date;
  readonly revoked: boolean;
}

export interface NewApiKey {
  readonly personId: string;
  readonly name: string;
  readonly hash: Buffer;
  readonly start: string;
  readonly scopes: readonly Permission[];
  readonly days: number;
}

const columns = `id, person_id as "personId", name, scopes, expires_at as "expiresAt",
  revoked_at is not null as revoked`;

export class ApiKeyStore {
  async add(tx: EntityManager, key: NewApiKey): Promise<ApiKeyRow> {
    const { personId, name, hash, start, scopes, days } = key;
    const [row] = await rows(
      tx,
      `insert into api_key (id, person_id, name, hash, start, scopes, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7)) returning ${columns}`,
      [newUuid(), personId, name, hash, start, scopes, days],
    );
    if (row === undefined) throw new Error("The key was not written.");
    return row;
  }

  async lock(tx: EntityManager, id: string): Promise<ApiKeyRow | null> {
    const [row] = await rows(tx, `select ${columns} from api_key where id = $1 for update`, [id]);
    return row ?? null;
  }

  async revoke(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update api_key set revoked_at = now() where id = $1", [id]);
  }
}

async function rows(tx: EntityManager, sql: string, parameters: unknown[]): Promise<ApiKeyRow[]> {
  return tx.query(sql, parameters) as Promise<ApiKeyRow[]>;
}
