import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the lists' filters and orders rest on. */
export class Filters1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index claim_revision_corrected, evidence_by_stance, evidence_by_url, article_by_url,
      article_by_canonical_url, article_by_update, article_public_permission, source_by_alias,
      review_by_submission, review_by_submitter, publication_by_time, publication_by_kind`);
  }
}

const indexes = `
create index claim_revision_corrected on claim_revision (published_at, claim_id)
  where live_to = 'infinity' and live_from > published_at;
create index evidence_by_stance on evidence (stance, claim_id);
create index evidence_by_url on evidence (url collate "C") where url is not null;
create index article_by_url on article (url collate "C");
create index article_by_canonical_url on article (canonical_url collate "C");
create index article_by_update on article (updated_at, id);
create index article_public_permission on article (rights_permission, coalesce(published_from, '-infinity'), id)
  where public_from is not null;
create index source_by_alias on source using gin (aliases);
create index review_by_submission on review (submitted_at, id);
create index review_by_submitter on review (submitted_by, submitted_at);
create index publication_by_time on publication (at, id) where state = 'DONE';
create index publication_by_kind on publication (kind, seq) where state = 'DONE';
`;
