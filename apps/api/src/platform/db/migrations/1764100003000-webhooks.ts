import type { MigrationInterface, QueryRunner } from "typeorm";

/** Webhooks, what is delivered to each, and every attempt at it. */
export class Webhooks1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(webhooks);
    await runner.query(deliveries);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table delivery_attempt, webhook_delivery, webhook");
  }
}

const webhooks = `
create table webhook (
  id uuid primary key,
  url text not null check (char_length(url) <= 2048 and url ~ '^https?://'),
  description text check (char_length(description) between 1 and 300),
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['FIRST', 'CORRECTION', 'RETRACTION']),
  -- Empty: whatever the claim's language, or its topics.
  languages text[] not null default '{}',
  topics text[] not null default '{}',
  disabled_reason text check (disabled_reason in ('BY_PERSON', 'FAILING', 'GONE')),
  disabled_at timestamptz,
  -- Sealed with a key that is not in the database.
  secret text not null,
  secret_made_at timestamptz not null default now(),
  previous_secret text,
  previous_secret_until timestamptz,
  last_delivered_at timestamptz,
  version integer not null default 1 check (version > 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  check ((disabled_reason is null) = (disabled_at is null)),
  check ((previous_secret is null) = (previous_secret_until is null))
);
create index webhook_by_age on webhook (created_at, id);
`;

const deliveries = `
create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  -- Null where it is a test.
  publication_id uuid references publication on delete cascade,
  event text not null check (event in ('CLAIM_PUBLISHED', 'CLAIM_CORRECTED', 'CLAIM_RETRACTED', 'TEST')),
  -- The very text that is signed and sent, the same at every attempt.
  body text not null,
  state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  created_at timestamptz not null default now(),
  -- Since when this round of attempts goes on: a replay begins another.
  started_at timestamptz not null default now(),
  next_attempt_at timestamptz,
  -- How many attempts of this round have failed.
  failures integer not null default 0 check (failures >= 0),
  -- Grows with every job that is put into the queue for it: earlier ones have nothing to do any more.
  turn integer not null default 0 check (turn >= 0),
  -- Somebody is sending it, and is given up at this time.
  sending_until timestamptz,
  unique (webhook_id, publication_id),
  check ((event = 'TEST') = (publication_id is null)),
  check ((state = 'PENDING') = (next_attempt_at is not null)),
  check (state = 'PENDING' or sending_until is null)
);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, created_at, id);
create index webhook_delivery_by_state on webhook_delivery (webhook_id, state, created_at, id);
create index webhook_delivery_by_publication on webhook_delivery (publication_id);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'PENDING';
create index webhook_delivery_done on webhook_delivery (created_at) where state <> 'PENDING';
create index webhook_delivery_sending on webhook_delivery (webhook_id) where sending_until is not null;

create table delivery_attempt (
  id uuid primary key,
  delivery_id uuid not null references webhook_delivery on delete cascade,
  at timestamptz not null,
  duration_ms integer not null check (duration_ms >= 0),
  status integer check (status between 100 and 999),
  response text check (char_length(response) <= 1000),
  error text check (error in ('TIMED_OUT', 'NAME_NOT_FOUND', 'CONNECTION_REFUSED', 'CONNECTION_FAILED',
    'TLS_FAILED', 'ADDRESS_FORBIDDEN', 'REDIRECTED', 'NOT_ACCEPTED', 'SECRET_UNREADABLE')),
  check (status is not null or error is not null)
);
create index delivery_attempt_by_delivery on delivery_attempt (delivery_id, at, id);
`;
