import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a language model, where the desk has one, was asked of an article's text, and how that went. */
export class ModelReadings1764250005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table model_reading (
        article_id uuid primary key references article on delete cascade,
        article_revision_id uuid not null,
        state text not null check (state in ('WAITING', 'DONE', 'FAILED')),
        -- Grows with every job that is put into the queue for it: earlier ones have nothing to do any more.
        turn integer not null default 0 check (turn >= 0),
        attempts integer not null default 0 check (attempts >= 0),
        asked_at timestamptz not null default now(),
        next_attempt_at timestamptz,
        finished_at timestamptz,
        failure text check (failure ~ '^[A-Z_]+$'),
        proposed_count integer not null default 0 check (proposed_count >= 0),
        dropped_count integer not null default 0 check (dropped_count >= 0),
        foreign key (article_revision_id, article_id) references article_revision (id, article_id) on delete cascade,
        check ((state = 'WAITING') = (next_attempt_at is not null)),
        check (state <> 'FAILED' or failure is not null)
      );
      create index model_reading_by_revision on model_reading (article_revision_id, article_id);
      create index model_reading_due on model_reading (next_attempt_at) where state = 'WAITING';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table model_reading");
  }
}
