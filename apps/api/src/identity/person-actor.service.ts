import type { EntityManager } from "typeorm";
import { permissionsOf, type Actor } from "../kernel/actor.ts";
import type { PersonRow, PersonStore } from "./person.store.ts";

/** In whose name the desk does what somebody asked for earlier. It was permitted then, and stays so after they leave. */
export class PersonActorService {
  readonly #people: PersonStore;

  constructor(people: PersonStore) {
    this.#people = people;
  }

  async actorOf(tx: EntityManager, personId: string): Promise<Actor> {
    const person = await this.#people.find(tx, personId);
    if (person === null) throw new Error(`There is no person ${personId}`);
    return actorFor(person);
  }

  /** Null where they have left: for what they alone would get. */
  async presentActorOf(tx: EntityManager, personId: string): Promise<Actor | null> {
    const person = await this.#people.find(tx, personId);
    return person?.active === true ? actorFor(person) : null;
  }
}

function actorFor({ id: personId, name, email, roles }: PersonRow): Actor {
  const permissions = permissionsOf(roles, null);
  return { personId, name, email, roles, permissions, keyId: null, sessionId: null };
}
