import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import type { Viewer } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { globalId } from "../kernel/id.ts";
import { recordedAs, type Authority } from "../kernel/operator.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { assertAdministers } from "./person.policy.ts";
import { unknownPerson } from "./person.service.ts";
import type { PersonRow, PersonStore } from "./person.store.ts";

/** What people sign in with, as far as Better Auth does not look after it. */
export class AccountService {
  readonly #source: DataSource;
  readonly #store: PersonStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: PersonStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  /** One's own sessions alone: an administrator ends all of somebody's at once. Answers whose they were. */
  async endSessions(by: Viewer, sessionId: string | null): Promise<string | NotFound> {
    if (by === null)
      throw new Denial("UNAUTHENTICATED", "Ending sessions is for people of the desk. Sign in first.");
    const { personId } = by;
    return this.#source.transaction(async (tx) => {
      const which = { only: sessionId, but: sessionId === null ? by.sessionId : null };
      const sessions = await this.#store.endSomeSessions(tx, personId, which);
      if (sessionId !== null && sessions === 0)
        return new NotFound("session", globalId("Session", sessionId));
      const subject = { type: "Person", id: personId } as const;
      await this.#recorder.record(tx, { actor: by, action: "SESSIONS_ENDED", subject, after: { sessions } });
      return personId;
    });
  }

  /** For somebody who lost their telephone or their keys. Whoever has them is out, too. */
  async resetSecondFactor(
    by: Authority,
    reset: { readonly personId: string; readonly reason?: string | null | undefined },
  ): Promise<PersonRow | NotFound | InvalidInput> {
    assertAdministers(by, "Resetting a second factor");
    const reason = optionalText("reason", reset.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    return this.#source.transaction(async (tx) => {
      const person = await this.#store.find(tx, reset.personId);
      if (person === null) return unknownPerson(reset.personId);
      const before = await this.#store.removeSecondFactors(tx, person.id);
      await this.#store.endSessions(tx, person.id);
      const subject = { type: "Person", id: person.id } as const;
      const entry = { actor: recordedAs(by), action: "SECOND_FACTOR_RESET", subject, before, reason };
      await this.#recorder.record(tx, entry);
      return person;
    });
  }
}
