import type { IncomingHttpHeaders } from "node:http";
import type { Role } from "@claimdesk/shared/claim-state";
import { permissionsOf, type Viewer } from "../kernel/actor.ts";
import type { Clock } from "../kernel/clock.ts";
import { Denial } from "../kernel/denial.ts";
import { credentialOf, type SessionCookie } from "./credential.ts";
import { secondFactorOf } from "./second-factor.policy.ts";
import type { KeyRow, ViewerStore } from "./viewer.store.ts";

export interface ViewerRules {
  /** Whoever has one of these must show a second factor to use it. */
  readonly secondFactorRoles: readonly Role[];
  readonly clock: Clock;
}

export class ViewerService {
  readonly #store: ViewerStore;
  readonly #cookie: SessionCookie;
  readonly #rules: ViewerRules;

  constructor(store: ViewerStore, cookie: SessionCookie, rules: ViewerRules) {
    this.#store = store;
    this.#cookie = cookie;
    this.#rules = rules;
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
    const secondFactor = secondFactorOf(row, this.#rules.secondFactorRoles);
    // Nobody is locked out: signed in they are, and can reach their account, where they set up what is missing.
    const permissions = secondFactor === "MISSING" ? permissionsOf([], null) : permissionsOf(roles, null);
    return { personId, name, email, roles, permissions, keyId: null, sessionId, secondFactor };
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
    if (row.expiresAt <= this.#rules.clock.now())
      return `This key expired on ${row.expiresAt.toISOString().slice(0, 10)}.`;
    return row.active ? null : "The person who held this key is no longer at this desk.";
  }
}

const unknownKey = "This is not a key of this desk.";
