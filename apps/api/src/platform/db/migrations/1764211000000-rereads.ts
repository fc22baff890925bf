import type { MigrationInterface, QueryRunner } from "typeorm";

/** Imports that were read again, by better rules: one more reading of the same bytes, beside the first. */
export class Rereads1764211000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table article_import
        add column reread_of uuid references article_import on delete cascade,
        -- A row of a table that holds its text, and what else a row tells of it.
        add column row_kind text check (row_kind in ('TEXT', 'HTML')),
        add column told jsonb,
        add constraint article_import_row check (row_kind is null or kind = 'FILE');
      create index article_import_rereads on article_import (reread_of, created_at, id) where reread_of is not null;
      drop index article_import_once;
      create unique index article_import_once on article_import (desk_id, input_digest)
        where state = 'DONE' and kind <> 'URL' and reread_of is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from article_import where reread_of is not null;
      drop index article_import_once, article_import_rereads;
      alter table article_import
        drop constraint article_import_row, drop column told, drop column row_kind, drop column reread_of;
      create unique index article_import_once on article_import (desk_id, input_digest) where state = 'DONE' and kind <> 'URL';`);
  }
}
