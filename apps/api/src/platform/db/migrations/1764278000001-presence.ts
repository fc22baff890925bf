import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has which claim open now. Nothing worth a place in the log of the database: after a crash it is empty. */
export class Presence1764278000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table presence (
        claim_id uuid not null references claim on delete cascade,
        person_id uuid not null references person on delete cascade,
        window_name text not null check (char_length(window_name) between 1 and 64),
        doing text not null check (doing in ('READING', 'REVIEWING', 'WORDING', 'VERDICT', 'EVIDENCE', 'APPEARANCE',
          'ATTRIBUTION')),
        seen_at timestamptz not null default now(),
        primary key (claim_id, person_id, window_name)
      );
      create index presence_by_person on presence (person_id);
      create index presence_by_seen on presence (seen_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table presence");
  }
}
