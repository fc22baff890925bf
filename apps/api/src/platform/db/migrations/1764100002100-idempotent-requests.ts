import type { MigrationInterface, QueryRunner } from "typeorm";

/** Requests that may be sent again without being done again, and what they were answered. */
export class IdempotentRequests1764100002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requests);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table idempotent_request");
  }
}

/** A session and each key have their own: a key of fewer scopes must not read what another was answered. */
const requests = `
create table idempotent_request (
  -- Of whoever is at it: another one's after it has been given up.
  attempt uuid primary key,
  person_id uuid not null references person on delete cascade,
  key_id uuid references api_key on delete cascade,
  key_digest bytea not null check (octet_length(key_digest) = 32),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  held_until timestamptz not null,
  -- Set in the transaction of the change itself, by which nothing can be done twice.
  changed_at timestamptz,
  -- Sealed with the key, of which only the digest is here: an answer may hold a secret that is shown once.
  answer bytea,
  expires_at timestamptz not null,
  unique nulls not distinct (person_id, key_id, key_digest)
);
create index idempotent_request_by_expiry on idempotent_request (expires_at);
`;
