import type { MigrationInterface, QueryRunner } from "typeorm";

/** Evidence gets an order of its own; `position` goes on saying which piece of the claim's a row is. */
export class EvidenceOrder1764278000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence add column rank double precision;
      update evidence set rank = position;
      alter table evidence alter column rank set not null;
      create index evidence_by_rank on evidence (claim_id, rank, id);
      drop index evidence_by_claim;
      create index evidence_by_claim on evidence (claim_id, position);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index evidence_by_claim;
      create index evidence_by_claim on evidence (claim_id, position, id);
      drop index evidence_by_rank;
      alter table evidence drop column rank;`);
  }
}
