import type { Role } from "@claimdesk/shared/claim-state";
import type { Pool } from "pg";
import type { Permission } from "../kernel/actor.ts";
import type { SessionWay } from "../kernel/session-way.ts";

interface ViewerRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

export interface SessionRow extends ViewerRow {
  readonly sessionId: string;
  readonly signedInBy: SessionWay;
  /** Are codes of an app asked for when this person signs in with a password? */
  readonly hasTotp: boolean;
}

export interface KeyRow extends ViewerRow {
  readonly keyId: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt: Date;
  readonly revoked: boolean;
}

const whoever = `person.id as "personId", person.name, person.email, person.deactivated_at is null as active,
  array(select role from person_role where person_id = person.id order by role) as roles`;

/** When a session was last seen is kept to five minutes, for the same reason as a key's last use below. */
const bySession = `
with seen as (
  update session set last_seen_at = now()
  where token = $1 and expires_at > now() and last_seen_at < now() - interval '5 minutes'
)
select session.id as "sessionId", session.signed_in_by as "signedInBy",
  person.two_factor_enabled as "hasTotp", ${whoever}
from session join person on person.id = session.person_id
where session.token = $1 and session.expires_at > now()`;

/** The key's last use is kept to the minute: a program that asks often must not write as often. */
const byKey = `
with used as (
  update api_key set last_used_at = now()
  where hash = $1 and revoked_at is null and expires_at > now()
    and (last_used_at is null or last_used_at < now() - interval '1 minute')
)
select api_key.id as "keyId", api_key.scopes, api_key.expires_at as "expiresAt",
  api_key.revoked_at is not null as revoked, ${whoever}
from api_key join person on person.id = api_key.person_id
where api_key.hash = $1`;

/** Who is behind a credential, in one statement: every signed-in request asks. */
export class ViewerStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async bySession(token: string): Promise<SessionRow | null> {
    const { rows } = await this.#pool.query<SessionRow>({
      name: "viewer-by-session",
      text: bySession,
      values: [token],
    });
    return rows[0] ?? null;
  }

  async byKey(hash: Buffer): Promise<KeyRow | null> {
    const { rows } = await this.#pool.query<KeyRow>({ name: "viewer-by-key", text: byKey, values: [hash] });
    return rows[0] ?? null;
  }
}
