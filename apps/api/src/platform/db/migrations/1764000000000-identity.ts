import type { MigrationInterface, QueryRunner } from "typeorm";
import { createExtension } from "../extension.ts";

const extensions = ["pg_trgm", "unaccent", "btree_gist"];

/** People, their sessions, keys and desks. The columns of person, session, account and verification are Better Auth's. */
export class Identity1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of extensions) await createExtension(runner, extension);
    await runner.query(people);
    await runner.query(signIn);
    await runner.query(keys);
    await runner.query(desks);
  }

  /** The extensions stay: others may use them, and dropping them needs rights that creating them did not. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table desk_member, desk, api_key, rate_limit, verification, account, session,
      person_role, person`);
  }
}

const people = `
create table person (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 300 and name = btrim(name)),
  email text not null unique check (char_length(email) <= 254 and email = lower(email) and position('@' in email) > 1),
  email_verified boolean not null default false,
  image text,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deactivated_at timestamptz
);

create table person_role (
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('EDITOR', 'REVIEWER', 'ADMIN')),
  primary key (person_id, role)
);
create index person_role_by_role on person_role (role);
`;

const signIn = `
create table session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_person on session (person_id);

create table account (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id),
  check (provider_id <> 'credential' or (password is not null and account_id = person_id::text))
);
create index account_by_person on account (person_id);

create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

create table rate_limit (
  id uuid primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);
`;

const keys = `
create table api_key (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  name text not null check (char_length(name) between 1 and 300),
  hash bytea not null unique check (octet_length(hash) = 32),
  start text not null check (char_length(start) <= 12),
  scopes text[] not null check (
    cardinality(scopes) > 0 and scopes <@ array['SEE_DESK', 'EDIT', 'REVIEW', 'ADMINISTER']
  ),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  last_used_at timestamptz,
  revoked_at timestamptz check (revoked_at >= created_at)
);
create index api_key_by_person on api_key (person_id, created_at);
`;

const desks = `
create table desk (
  id uuid primary key,
  name text not null unique check (char_length(name) between 1 and 300 and name = btrim(name)),
  created_at timestamptz not null default now()
);

create table desk_member (
  desk_id uuid not null references desk on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (desk_id, person_id)
);
create index desk_member_by_person on desk_member (person_id);
`;
