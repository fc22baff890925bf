import type { EntityManager } from "typeorm";
import { presentSeconds } from "@claimdesk/shared/doing";
import type { PresencePlace } from "./presence.place.ts";

export interface PresentWindow {
  /** What it shows. */
  readonly id: string;
  readonly personId: string;
  readonly window: string;
}

const values = ({ id, personId, window }: PresentWindow): unknown[] => [id, personId, window];
const isPresent = `seen_at > now() - interval '${String(presentSeconds)} seconds'`;

export class PresenceStore {
  readonly #place: PresencePlace;
  readonly #isHere: string;

  constructor(place: PresencePlace) {
    this.#place = place;
    this.#isHere = `${place.column} = $1 and person_id = $2 and window_name = $3`;
  }

  async isThere(tx: EntityManager, id: string): Promise<boolean> {
    const rows = (await tx.query(`select from ${this.#place.of} where id = $1 for key share`, [
      id,
    ])) as unknown[];
    return rows.length > 0;
  }

  /** Answers whether others see something new: who only says that they are still there changes nothing. */
  async announce(tx: EntityManager, of: PresentWindow, doing: string): Promise<boolean> {
    const { table, column } = this.#place;
    const [before] = (await tx.query(
      `select doing from ${table} where ${this.#isHere} and ${isPresent}`,
      values(of),
    )) as { doing: string }[];
    await tx.query(
      `insert into ${table} (${column}, person_id, window_name, doing) values ($1, $2, $3, $4)
       on conflict (${column}, person_id, window_name) do update set doing = excluded.doing, seen_at = now()`,
      [...values(of), doing],
    );
    return before?.doing !== doing;
  }

  async leave(tx: EntityManager, of: PresentWindow): Promise<boolean> {
    const [gone] = (await tx.query(
      `with gone as (delete from ${this.#place.table} where ${this.#isHere} returning 1)
       select count(*)::integer as n from gone`,
      values(of),
    )) as { n: number }[];
    return (gone?.n ?? 0) > 0;
  }

  /** Windows that went without a word, wherever they were. Rows that somebody else holds are left to them. */
  async tidy(tx: EntityManager): Promise<void> {
    const { table } = this.#place;
    await tx.query(
      `delete from ${table} where ctid = any(array(
         select ctid from ${table} where not (${isPresent}) limit 100 for update skip locked))`,
    );
  }
}
