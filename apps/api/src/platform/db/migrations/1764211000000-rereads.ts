import type { MigrationInterface, QueryRunner } from "typeorm";

/** Imports that were read again, by better rules: one more reading of the same bytes, beside the first. */
export class Rereads1764211000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table article_import add column reread_of uuid references article_import on delete cascade;
      create index article_import_rereads on article_import (reread_of, created_at, id) where reread_of is not null;
      drop index article_import_once;
      create unique index article_import_once on article_import (desk_id, input_digest)
        where state = 'DONE' and kind <> 'URL' and reread_of is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from article_import where reread_of is not null;
      drop index article_import_once, article_import_rereads;
      alter table article_import drop column reread_of;
      create unique index article_import_once on article_import (desk_id, input_digest) where state = 'DONE' and kind <> 'URL';`);
  }
}
