import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Articles that were here before copies were proposed and anchors placed. `claimdesk catch-up` works through them: a
 * migration that compared a million texts would keep the desk closed for hours.
 */
export class EarlierArticles1764271000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table earlier_article (article_id uuid primary key references article on delete cascade);
      -- Whoever is in a proposal was compared by the rules of today, with what was stated when it came in.
      insert into earlier_article (article_id) select id from article
        except select article_id from republication_proposal
        except select original_article_id from republication_proposal;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table earlier_article");
  }
}
