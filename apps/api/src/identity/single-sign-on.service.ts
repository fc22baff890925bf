import type { Role } from "@claimdesk/shared/claim-state";
import { APIError } from "better-auth/api";
import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import type { SingleSignOnSettings } from "../platform/env.ts";
import { emailFrom, nameFrom } from "./person.check.ts";
import type { PersonStore } from "./person.store.ts";

/** What the provider says of whoever stands before the door. */
export interface Caller {
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
}

export const singleSignOnProvider = "oidc";

/** Who may come in by the organisation's sign-in, beside those whose account is linked already. */
export class SingleSignOnService {
  readonly #source: DataSource;
  readonly #store: PersonStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: PersonStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  /** Makes somebody new a person of the desk, where that is wanted. Better Auth then finds them by their address. */
  async welcome(caller: Caller, settings: SingleSignOnSettings): Promise<void> {
    const role = settings.newPeopleRole;
    if (role === null || !caller.emailVerified || whyNotFrom(caller.email, settings) !== null) return;
    const [email, name] = [
      emailFrom(caller.email),
      nameFrom(caller.name === "" ? caller.email : caller.name),
    ];
    if (email instanceof InvalidInput || name instanceof InvalidInput) return;
    await this.#add({ email, name, roles: [role] }, caller.subject);
  }

  /** Somebody who has left is told no more than somebody who never was here. */
  async isKnown(email: string, subject: string): Promise<boolean> {
    const person = await this.#store.findBySubjectOrEmail(this.#source.manager, {
      provider: singleSignOnProvider,
      subject,
      email: email.toLowerCase(),
    });
    return person?.active ?? false;
  }

  async #add(person: { email: string; name: string; roles: Role[] }, subject: string): Promise<void> {
    await this.#source.transaction(async (tx) => {
      const { email } = person;
      const known = { provider: singleSignOnProvider, subject, email };
      if ((await this.#store.findBySubjectOrEmail(tx, known)) !== null) return;
      const added = await this.#store.add(tx, { ...person, passwordHash: null });
      if (added === null) return;
      const [about, by] = [{ type: "Person", id: added.id } as const, "SINGLE_SIGN_ON"];
      const after = { ...person, active: true, by };
      await this.#recorder.record(tx, { actor: null, action: "PERSON_ADDED", subject: about, after });
    });
  }
}

/** A code of Better Auth's kind, which comes back to the sign-in page in its address. */
export function whyNotFrom(email: string, { emailDomains }: SingleSignOnSettings): string | null {
  if (emailDomains.length === 0) return null;
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return emailDomains.includes(domain) ? null : "email_domain_not_allowed";
}

/** A token that somebody else asked for is no sign-in of theirs: it is told by way of the provider alone. */
export function refuseGivenToken(body: unknown): void {
  if (typeof body !== "object" || body === null || !("idToken" in body) || body.idToken === undefined) return;
  throw new APIError("BAD_REQUEST", {
    code: "ID_TOKEN_NOT_SUPPORTED",
    message: "Sign in at the provider; a token cannot be handed in.",
  });
}
