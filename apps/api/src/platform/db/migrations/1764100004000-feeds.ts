import type { MigrationInterface, QueryRunner } from "typeorm";

/** What feeds are listed by: the latest publication of each claim, its retraction included. */
export class Feeds1764100004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "drop index claim_revision_feed, claim_revision_feed_language, claim_revision_feed_rating, claim_revision_feed_topics",
    );
  }
}

const indexes = `
create index claim_revision_feed on claim_revision (coalesce(retracted_at, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_feed_language on claim_revision (language, coalesce(retracted_at, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_feed_rating on claim_revision (rating, coalesce(retracted_at, live_from), claim_id)
  where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_feed_topics on claim_revision using gin (topics)
  where live_to = 'infinity' or retracted_at is not null;
`;
