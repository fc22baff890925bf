import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which way an import came in, and what the filters and the search of their list rest on. */
export class ImportList1764250017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ways);
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index article_import_by_words, article_import_by_file_words, article_import_by_person,
        article_import_by_failure, article_import_by_way;
      alter table article_import drop column way, drop column from_feed;`);
  }
}

const ways = `
alter table article_import add column from_feed boolean not null default false;
update article_import i set from_feed = true
where kind = 'URL' and exists (select from followed_feed_item f where f.import_id = i.id);
alter table article_import
  add constraint article_import_from_feed check (not from_feed or kind = 'URL'),
  add column way text not null generated always as (
    case when from_feed then 'FEED' when kind = 'URL' then 'ADDRESS' when kind = 'FILE' then 'FILE' else 'PASTE' end
  ) stored;
`;

const indexes = `
create index article_import_by_way on article_import (way, created_at, id);
create index article_import_by_failure on article_import (failure, created_at, id) where failure is not null;
create index article_import_by_person on article_import (created_by, created_at, id);
create index article_import_by_words on article_import using gin (name_key(source_url) gin_trgm_ops);
create index article_import_by_file_words on article_import using gin (name_key(file_name) gin_trgm_ops)
  where file_name is not null;
`;
