import type { MigrationInterface, QueryRunner } from "typeorm";

/** The list of proposals that were dismissed is read by an index, however many wait. */
export class DismissedProposals1764250014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "create index source_proposal_by_standing on source_proposal ((dismissed_at is not null), confidence, id)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop index source_proposal_by_standing");
  }
}
