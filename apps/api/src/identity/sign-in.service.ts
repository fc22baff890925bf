import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import type { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { operator, recordedAs, type Authority } from "../kernel/operator.ts";
import { faultOfPassword } from "./person.check.ts";
import { assertOwnOrAdministers } from "./person.policy.ts";
import { WrongPassword } from "./person.refusal.ts";
import { unknownPerson } from "./person.service.ts";
import type { PersonRow, PersonStore } from "./person.store.ts";

export interface PasswordChange {
  readonly personId: string;
  readonly password: string;
  readonly currentPassword?: string | null | undefined;
}

type PasswordRefusal = WrongPassword | NotFound | InvalidInput;

/** What people get in with, and getting everybody out who got in with it. */
export class SignInService {
  readonly #source: DataSource;
  readonly #store: PersonStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: PersonStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  /** Whoever took the old password, or a session, is out: the person signs in again everywhere. */
  async setPassword(by: Authority, change: PasswordChange): Promise<PersonRow | PasswordRefusal> {
    assertOwnOrAdministers(by, change.personId, "The password");
    const fault = faultOfPassword(change.password);
    if (fault !== null) return fault;
    const own = by !== operator && by?.personId === change.personId;
    const hash = await hashPassword(change.password);
    return this.#source.transaction(async (tx) => {
      const person = await this.#store.find(tx, change.personId);
      if (person === null) return unknownPerson(change.personId);
      const current = await this.#store.lockPasswordHash(tx, person.id);
      // A session left open on somebody's screen must not be enough to take the account over.
      if (own && !(await isPassword(change.currentPassword ?? "", current))) return new WrongPassword();
      await this.#store.setPasswordHash(tx, person.id, hash);
      await this.#store.endSessions(tx, person.id);
      const subject = { type: "Person", id: person.id } as const;
      await this.#recorder.record(tx, { actor: recordedAs(by), action: "PASSWORD_SET", subject });
      return person;
    });
  }

  async signOutEverywhere(by: Authority, personId: string): Promise<PersonRow | NotFound> {
    assertOwnOrAdministers(by, personId, "The sessions");
    return this.#source.transaction(async (tx) => {
      const person = await this.#store.find(tx, personId);
      if (person === null) return unknownPerson(personId);
      const sessions = await this.#store.endSessions(tx, personId);
      const subject = { type: "Person", id: personId } as const;
      const entry = { actor: recordedAs(by), action: "SIGNED_OUT_EVERYWHERE", subject, after: { sessions } };
      await this.#recorder.record(tx, entry);
      return person;
    });
  }
}

async function isPassword(password: string, hash: string | null): Promise<boolean> {
  return hash !== null && (await verifyPassword({ hash, password }));
}
