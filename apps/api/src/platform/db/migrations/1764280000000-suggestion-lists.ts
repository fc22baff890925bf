import type { MigrationInterface, QueryRunner } from "typeorm";

/** The open suggestions of a text by their place and the best first, of all kinds or of one. */
export class SuggestionLists1764280000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index suggestion_open_by_place on suggestion (article_revision_id, start_at, id)
        where state = 'OPEN';
      create index suggestion_open_by_confidence on suggestion (article_revision_id, confidence, id)
        where state = 'OPEN';
      create index suggestion_open_of_kind_by_place on suggestion (article_revision_id, kind, start_at, id)
        where state = 'OPEN';
      create index suggestion_open_of_kind_by_confidence on suggestion (article_revision_id, kind, confidence, id)
        where state = 'OPEN';
      create index suggestion_by_claim on suggestion (claim_id) where claim_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index suggestion_open_by_place, suggestion_open_by_confidence, suggestion_open_of_kind_by_place,
        suggestion_open_of_kind_by_confidence, suggestion_by_claim;
    `);
  }
}
