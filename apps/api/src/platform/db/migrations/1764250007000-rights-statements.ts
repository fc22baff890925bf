import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whatever was stated of an article's rights, so that disagreement shows; and the words that it is credited by. */
export class RightsStatements1764250007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["article", "article_past"]) {
      await runner.query(`
        alter table ${table} add column rights_credit text,
          add column rights_statements jsonb not null default '[]'`);
    }
    await runner.query(pastEndsLast);
    await runner.query("alter table article add check (jsonb_typeof(rights_statements) = 'array')");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["article", "article_past"]) {
      await runner.query(`alter table ${table} drop column rights_credit, drop column rights_statements`);
    }
  }
}

// keep_past() puts a row into the table of its past as it stands, and the end of its period behind: by position.
const pastEndsLast = `
  alter table article_past rename column valid_to to valid_to_before;
  alter table article_past add column valid_to timestamptz;
  update article_past set valid_to = valid_to_before;
  alter table article_past alter column valid_to set not null, drop column valid_to_before`;
