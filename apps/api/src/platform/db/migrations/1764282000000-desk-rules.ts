import type { MigrationInterface, QueryRunner } from "typeorm";

/** Desks and steps of the scale are changed by two people at once like everything else; a step that is used stays. */
export class DeskRules1764282000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table desk add column version integer not null default 1 check (version > 0);
      alter table verdict_rating
        add column id uuid unique default gen_random_uuid(),
        add column version integer not null default 1 check (version > 0),
        add column retired_at timestamptz,
        add check (char_length(label_fr) between 1 and 80 and label_fr = btrim(label_fr)),
        add check (char_length(label_en) between 1 and 80 and label_en = btrim(label_en));
      -- The same at every desk and after every return, as the record names them by it.
      update verdict_rating
      set id = overlay(overlay(md5('rating ' || rating) placing '8' from 13) placing '8' from 17)::uuid;
      alter table verdict_rating alter column id set not null;
      -- Steps change places within one statement.
      alter table verdict_rating drop constraint verdict_rating_position_key;
      alter table verdict_rating add constraint verdict_rating_position_key unique (position) deferrable;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table verdict_rating drop constraint verdict_rating_position_key;
      alter table verdict_rating add constraint verdict_rating_position_key unique (position);
      alter table verdict_rating
        drop constraint verdict_rating_label_fr_check, drop constraint verdict_rating_label_en_check,
        drop column retired_at, drop column version, drop column id;
      alter table desk drop column version;`);
  }
}
