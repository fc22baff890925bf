import type { MigrationInterface, QueryRunner } from "typeorm";

/** The licence an article is under, its conditions, and what its permission rests on. */
export class ArticleLicences1764250006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns("article"));
    await runner.query(columns("article_past"));
    await runner.query(pastEndsLast);
    await runner.query(silent);
    await runner.query(rules);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["article", "article_past"]) {
      await runner.query(`
        alter table ${table} drop column rights_licence_spdx, drop column rights_licence_name,
          drop column rights_licence_url, drop column rights_conditions, drop column rights_ground,
          drop column rights_sentence`);
    }
  }
}

const columns = (table: string): string => `
  alter table ${table}
    add column rights_licence_spdx text,
    add column rights_licence_name text,
    add column rights_licence_url text,
    add column rights_conditions text[] not null default '{}',
    add column rights_ground text,
    add column rights_sentence text`;

// keep_past() puts a row into the table of its past as it stands, and the end of its period behind: by position.
const pastEndsLast = `
  alter table article_past rename column valid_to to valid_to_before;
  alter table article_past add column valid_to timestamptz;
  update article_past set valid_to = valid_to_before;
  alter table article_past alter column valid_to set not null, drop column valid_to_before`;

// No change of an article: its past is not kept and nobody is told.
const silent = `
  alter table article disable trigger user;
  update article set rights_ground = 'UNKNOWN'
    where rights_permission = 'METADATA_ONLY' and coalesce(rights_terms, rights_notice) is null;
  update article_past set rights_ground = 'UNKNOWN'
    where rights_permission = 'METADATA_ONLY' and coalesce(rights_terms, rights_notice) is null;
  alter table article enable trigger user`;

const rules = `
  alter table article
    add check (rights_licence_url ~ '^https?://'),
    add check (rights_licence_name is not null or coalesce(rights_licence_spdx, rights_licence_url) is null),
    add check (rights_conditions <@ '{ATTRIBUTION,LINK_BACK,NON_COMMERCIAL,NO_DERIVATIVES,SHARE_ALIKE,UNALTERED,NOTIFICATION,TIME_LIMIT}'),
    add check (rights_ground in ('ARTICLE', 'PAGE_DATA', 'SITE', 'EDITOR', 'UNKNOWN')),
    -- Unknown is never permission.
    add constraint article_unknown_permits_nothing
      check (rights_ground <> 'UNKNOWN' or rights_permission = 'METADATA_ONLY')`;
