import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reviews of claims that others published, and the claims that they became here. */
export class FactChecks1764230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(factChecks);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table fact_check");
  }
}

const factChecks = `
create table fact_check (
  id uuid primary key,
  desk_id uuid not null references desk,
  -- SHA-256 of the review's address and of what it checks: one page may check several claims.
  key bytea not null check (octet_length(key) = 32),
  -- SHA-256 of all that it says, by which it is seen that it says something else now.
  said_digest bytea not null check (octet_length(said_digest) = 32),
  url text not null check (url ~ '^https?://'),
  -- The ClaimReview as it was said, and the file or page that it stood in.
  said jsonb not null,
  capture_id uuid not null references capture,
  claim_id uuid not null references claim on delete cascade,
  created_by uuid not null references person,
  created_at timestamptz not null default now()
);
create unique index fact_check_once on fact_check (desk_id, key);
create index fact_check_by_claim on fact_check (claim_id);
create index fact_check_by_capture on fact_check (capture_id);
create trigger fact_check_immutable before update on fact_check for each row execute function refuse_change();
`;
