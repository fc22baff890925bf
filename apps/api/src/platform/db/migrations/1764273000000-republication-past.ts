import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was known of an article's origin before: its history asks for it, and the index of today has today's alone. */
export class RepublicationPast1764273000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create index republication_by_article on republication (article_id, since)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop index republication_by_article");
  }
}
