import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has which article open now: like `presence` for claims, nothing worth a place in the log of the database. */
export class ArticlePresence1764283300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table article_presence (
        article_id uuid not null references article on delete cascade,
        person_id uuid not null references person on delete cascade,
        window_name text not null check (char_length(window_name) between 1 and 64),
        doing text not null check (doing in ('READING', 'EDITING')),
        seen_at timestamptz not null default now(),
        primary key (article_id, person_id, window_name)
      );
      create index article_presence_by_person on article_presence (person_id);
      create index article_presence_by_seen on article_presence (seen_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table article_presence");
  }
}
