import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people typed for a claim and did not save yet, each for themselves. See docs/adr/0039. */
export class WorkingCopies1764278000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table working_copy (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        claim_id uuid not null references claim on delete cascade,
        part text not null check (part in ('WORDING', 'VERDICT', 'EVIDENCE', 'APPEARANCE', 'ATTRIBUTION')),
        -- Of the evidence or the appearance that it changes.
        number integer check (number >= 0),
        content text not null check (char_length(content) between 1 and 200000),
        based_on_version integer not null check (based_on_version > 0),
        version integer not null check (version > 0),
        kept_at timestamptz not null default now(),
        unique nulls not distinct (person_id, claim_id, part, number)
      );
      create index working_copy_by_claim on working_copy (claim_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table working_copy");
  }
}
