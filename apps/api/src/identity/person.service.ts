import type { Role } from "@claimdesk/shared/claim-state";
import { hashPassword } from "better-auth/crypto";
import type { DataSource, EntityManager } from "typeorm";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { recordedAs, type Authority, type operator } from "../kernel/operator.ts";
import { emailFrom, faultOfPassword, nameFrom } from "./person.check.ts";
import { assertAdministers } from "./person.policy.ts";
import { EmailTaken, LastAdministrator } from "./person.refusal.ts";
import type { PersonRow, PersonStore } from "./person.store.ts";

export interface PersonToAdd {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

export interface PersonEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: string | null | undefined;
  readonly roles?: readonly Role[] | null | undefined;
  readonly active?: boolean | null | undefined;
}

type EditRefusal = StaleVersion | LastAdministrator | NotFound | InvalidInput;

/** Who works here, and what they sign in with. People are never deleted: their names stand beside their work. */
export class PersonService {
  readonly #source: DataSource;
  readonly #store: PersonStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: PersonStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async add(by: Authority, person: PersonToAdd): Promise<PersonRow | EmailTaken | InvalidInput> {
    assertAdministers(by, "Adding people");
    const [name, email, fault] = [
      nameFrom(person.name),
      emailFrom(person.email),
      faultOfPassword(person.password),
    ];
    if (name instanceof InvalidInput) return name;
    if (email instanceof InvalidInput) return email;
    if (fault !== null) return fault;
    // Before the transaction: it takes long on purpose.
    const passwordHash = await hashPassword(person.password);
    return this.#source.transaction(async (tx) => {
      const added = await this.#store.add(tx, { name, email, roles: person.roles, passwordHash });
      if (added === null) return new EmailTaken();
      await this.#record(tx, by, { action: "PERSON_ADDED", id: added.id, after: told(added) });
      return added;
    });
  }

  async edit(by: Authority, edit: PersonEdit): Promise<PersonRow | EditRefusal> {
    assertAdministers(by, "Changing people");
    const name = edit.name == null ? null : nameFrom(edit.name);
    if (name instanceof InvalidInput) return name;
    return this.#source.transaction(async (tx) => {
      const before = await this.#store.lockWithAdministrators(tx, edit.id);
      if (before === null) return unknownPerson(edit.id);
      if (before.version !== edit.expectedVersion) {
        return new StaleVersion(new Versioned(globalId("Person", before.id), before.version));
      }
      const wanted = {
        ...before,
        name: name ?? before.name,
        roles: edit.roles ?? before.roles,
        active: edit.active ?? before.active,
      };
      if (
        losesAdministrator(before, wanted) &&
        (await this.#store.otherActiveAdministrators(tx, before.id)) === 0
      ) {
        return new LastAdministrator();
      }
      await this.#store.save(tx, wanted);
      if (!wanted.active) await this.#store.endSessions(tx, before.id);
      await this.#record(tx, by, {
        action: "PERSON_EDITED",
        id: before.id,
        before: told(before),
        after: told(wanted),
      });
      return { ...wanted, version: before.version + 1 };
    });
  }

  /** For the command line, where people are named by what they sign in with. */
  async byEmail(by: typeof operator, email: string): Promise<PersonRow | null> {
    assertAdministers(by, "Looking people up");
    return this.#store.findByEmail(this.#source.manager, email.trim().toLowerCase());
  }

  #record(tx: EntityManager, by: Authority, { action, id, before, after }: Change): Promise<void> {
    const entry = { actor: recordedAs(by), action, subject: { type: "Person", id } } as const;
    return this.#recorder.record(tx, { ...entry, before: before ?? null, after: after ?? null });
  }
}

interface Change {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

export function unknownPerson(uuid: string): NotFound {
  return new NotFound("person", globalId("Person", uuid));
}

function losesAdministrator(before: PersonRow, after: PersonRow): boolean {
  const isOne = (person: PersonRow): boolean => person.active && person.roles.includes("ADMIN");
  return isOne(before) && !isOne(after);
}

/** What the audit keeps of a person. */
function told({ name, email, roles, active }: PersonRow): object {
  return { name, email, roles, active };
}
