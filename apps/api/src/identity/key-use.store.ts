import type { DataSource } from "typeorm";

export interface CountedUse {
  /** Of the key, in hexadecimal digits. */
  readonly hash: string;
  /** As 2026-11-26, of UTC. */
  readonly day: string;
  readonly requests: number;
  readonly refused: number;
}

/** In the order of the keys: two processes that add to the same ones must not wait for each other in a circle. */
const add = `
insert into api_key_use (api_key_id, day, requests, refused)
select api_key.id, used.day, used.requests, used.refused
from unnest($1::text[], $2::date[], $3::bigint[], $4::bigint[]) used (hash, day, requests, refused)
join api_key on api_key.hash = decode(used.hash, 'hex')
order by api_key.id, used.day
on conflict (api_key_id, day) do update set
  requests = api_key_use.requests + excluded.requests, refused = api_key_use.refused + excluded.refused`;

export class KeyUseStore {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** What shows no key of this desk is left out. */
  async add(counted: readonly CountedUse[]): Promise<void> {
    await this.#source.query(add, [
      counted.map(({ hash }) => hash),
      counted.map(({ day }) => day),
      counted.map(({ requests }) => requests),
      counted.map(({ refused }) => refused),
    ]);
  }
}
