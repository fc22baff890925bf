import type { IncomingHttpHeaders } from "node:http";
import { permissionsOf, type Viewer } from "../kernel/actor.ts";
import type { Clock } from "../kernel/clock.ts";
import { Denial } from "../kernel/denial.ts";
import { credentialOf, type SessionCookie } from "./credential.ts";
import type { KeyRow, ViewerStore } from "./viewer.store.ts";

export class ViewerService {
  readonly #store: ViewerStore;
  readonly #cookie: SessionCookie;
  readonly #clock: Clock;

  constructor(store: ViewerStore, cookie: SessionCookie, clock: Clock) {
    this.#store = store;
    this.#cookie = cookie;
    this.#clock = clock;
  }

  /**
   * Who sends these headers. A session that ended is nobody, since browsers keep cookies; a key that does not work is
   * said, since a program would otherwise take the public's answer for its own.
   */
  async actorOf(headers: IncomingHttpHeaders): Promise<Viewer> {
    const credential = credentialOf(headers, this.#cookie);
    if (credential === null) return null;
    return credential.kind === "session" ? this.#bySession(credential.token) : this.#byKey(credential.hash);
  }

  async #bySession(token: string): Promise<Viewer> {
    const row = await this.#store.bySession(token);
    if (row === null || !row.active) return null;
    const { personId, name, email, roles, sessionId } = row;
    return { personId, name, email, roles, permissions: permissionsOf(roles, null), keyId: null, sessionId };
  }

  async #byKey(hash: Buffer): Promise<Viewer> {
    const row = await this.#store.byKey(hash);
    const reason = this.#whyNot(row);
    if (row === null || reason !== null) throw new Denial("UNAUTHENTICATED", reason ?? unknownKey);
    const { personId, name, email, roles, keyId, scopes } = row;
    return {
      personId,
      name,
      email,
      roles,
      permissions: permissionsOf(roles, scopes),
      keyId,
      sessionId: null,
    };
  }

  #whyNot(row: KeyRow | null): string | null {
    if (row === null) return unknownKey;
    if (row.revoked) return "This key was revoked.";
    if (row.expiresAt <= this.#clock.now())
      return `This key expired on ${row.expiresAt.toISOString().slice(0, 10)}.`;
    return row.active ? null : "The person who held this key is no longer at this desk.";
  }
}

const unknownKey = "This is not a key of this desk.";
