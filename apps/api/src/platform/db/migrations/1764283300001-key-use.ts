import type { MigrationInterface, QueryRunner } from "typeorm";

/** How often each key was shown, by day of UTC: one row a key and day, which programs add to every few seconds. */
export class KeyUse1764283300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_key_use (
        api_key_id uuid not null references api_key on delete cascade,
        day date not null,
        requests bigint not null check (requests > 0),
        refused bigint not null check (refused between 0 and requests),
        primary key (api_key_id, day)
      ) with (fillfactor = 70);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table api_key_use");
  }
}
