import type { MigrationInterface, QueryRunner } from "typeorm";

const date = String.raw`'^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.+)?)?)?$'`;

/** From when to when a source was owned, as far as that is known, and where it is stated. */
export class Ownerships1764283600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- since and until are the desk's: when it came to say so, and when it no longer did. Whoever held it until a date
      -- that is known holds it no more.
      alter table source_owner
        add column held_since text check (held_since ~ ${date}),
        add column held_until text check (held_until ~ ${date}),
        add column stated_at text check (stated_at ~ '^https?://');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without their dates the former owners would own it again.
    await runner.query(`
      update source_owner set until = greatest(now(), since + interval '1 microsecond')
        where held_until is not null and until = 'infinity';
      alter table source_owner drop column stated_at, drop column held_until, drop column held_since;
    `);
  }
}
