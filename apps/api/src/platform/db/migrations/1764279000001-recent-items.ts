import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What each person opened lately. No key leads to the things: what is gone is left out where it is read, and a source
 * that was merged is found under the one that stays.
 */
export class RecentItems1764279000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recent_item (
        person_id uuid not null references person on delete cascade,
        kind text not null check (kind in ('CLAIM', 'ARTICLE', 'SOURCE', 'REVIEW')),
        thing_id uuid not null,
        opened_at timestamptz not null default clock_timestamp(),
        primary key (person_id, kind, thing_id)
      );
      create index recent_item_by_opening on recent_item (person_id, opened_at, thing_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table recent_item");
  }
}
