import type { MigrationInterface, QueryRunner } from "typeorm";

/** Imports of files: what was read out of them is the input, and their bytes are the capture. */
export class FileImports1764210001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table article_import
        drop constraint article_import_kind_check,
        add constraint article_import_kind_check check (kind in ('TEXT', 'HTML', 'URL', 'FILE')),
        add column file_name text check (char_length(file_name) between 1 and 255),
        add constraint article_import_file check ((kind = 'FILE') = (file_name is not null));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from article_import where kind = 'FILE';
      alter table article_import
        drop constraint article_import_file,
        drop column file_name,
        drop constraint article_import_kind_check,
        add constraint article_import_kind_check check (kind in ('TEXT', 'HTML', 'URL'));`);
  }
}
