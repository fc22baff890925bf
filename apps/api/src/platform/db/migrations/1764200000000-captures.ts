import type { MigrationInterface, QueryRunner } from "typeorm";

/** What came in, byte by byte, and what is known of the sites that it comes from. */
export class Captures1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(captures);
    await runner.query(sites);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table web_host, robots_file, capture_redirect, capture, captured_bytes");
  }
}

const captures = `
-- The same bytes are kept once, however often they come.
create table captured_bytes (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  size integer not null check (size >= 0),
  -- By gzip; Postgres need not try again.
  packed bytea not null
);
alter table captured_bytes alter column packed set storage external;

create table capture (
  id uuid primary key,
  sha256 bytea not null references captured_bytes,
  at timestamptz not null default now(),
  -- Null where it was handed in by somebody, and not fetched: the address that was asked for, and the one that answered.
  url text check (url ~ '^https?://'),
  final_url text check (final_url ~ '^https?://'),
  content_type text,
  charset text,
  charset_from text check (charset_from in ('BYTE_ORDER_MARK', 'HEADER', 'DOCUMENT', 'BYTES', 'ASSUMED')),
  etag text,
  last_modified text,
  check ((url is null) = (final_url is null)),
  check ((charset is null) = (charset_from is null))
);
create index capture_by_digest on capture (sha256);

create table capture_redirect (
  capture_id uuid not null references capture on delete cascade,
  position integer not null check (position >= 0),
  url text not null,
  status integer not null check (status between 300 and 399),
  primary key (capture_id, position)
);

create trigger captured_bytes_immutable before update or delete on captured_bytes
  for each row execute function refuse_change();
create trigger capture_immutable before update on capture for each row execute function refuse_change();
`;

const sites = `
create table robots_file (
  origin text primary key,
  -- Null while the site cannot say.
  text text,
  until timestamptz not null
);
create table web_host (
  host text primary key,
  -- The first moment that nobody has reserved, and when it was asked last.
  next_request_at timestamptz not null,
  last_request_at timestamptz not null default '-infinity'
);
`;
