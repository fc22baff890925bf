import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The desk's list of claims by its indexes: which revision of a claim the public knows stands in the claim itself, with
 * its first publication, by which the list is ordered. See docs/adr/0045.
 */
export class LongLists1764283200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table claim
        add column shown_revision_id uuid,
        add column published_at timestamptz;
      update claim c set shown_revision_id = p.id, published_at = p.published_at
      from claim_revision p where p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null);
      create index claim_by_publication on claim (coalesce(published_at, 'infinity'), id);
      create index claim_published on claim (published_at) where published_at is not null;
      create index claim_revision_by_text on claim_revision (text collate "C", claim_id);
      -- Counting the values of a list without the texts beside them.
      create index claim_revision_values on claim_revision (id) include (claim_id, language, kind, rating, topics);
      create index claim_revision_corrected_once on claim_revision (claim_id)
        where (live_to = 'infinity' or retracted_at is not null) and coalesce(corrected_at, live_from) > published_at;

      -- After the rows: what it has to check at the end would stand in the way of indexes.
      alter table claim add constraint claim_shown_revision foreign key (shown_revision_id, id)
        references claim_revision (id, claim_id) deferrable initially deferred;

      create function keep_shown_revision() returns trigger language plpgsql as $$
      begin
        update claim c set (shown_revision_id, published_at) = (
          select p.id, p.published_at from claim_revision p
          where p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null)
          order by p.live_to = 'infinity' desc limit 1)
        where c.id = new.claim_id;
        return null;
      end $$;
      create trigger claim_revision_shown after insert or update of live_from, live_to, retracted_at, published_at
        on claim_revision for each row when (new.live_from is not null) execute function keep_shown_revision();

      ${deskView(
        "c.published_at",
        "r.id = c.newest_revision_id and r.claim_id = c.id",
        "p.id = c.shown_revision_id",
      )}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${deskView(
        "p.published_at",
        "r.id = c.newest_revision_id",
        "p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null)",
      )}
      drop trigger claim_revision_shown on claim_revision;
      drop function keep_shown_revision;
      drop index claim_revision_corrected_once;
      drop index claim_revision_values;
      drop index claim_revision_by_text;
      alter table claim drop column published_at, drop column shown_revision_id;`);
  }
}

/** Joined by whole keys, so that the order of either table is the list's, and what nobody asks for is not joined. */
const deskView = (publishedAt: string, newest: string, shown: string): string => `
      create or replace view claim_desk as
      select c.id, c.desk_id, c.state, c.version, c.created_by, c.created_at, c.updated_at, r.id as revision_id,
        r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
        ${publishedAt} as published_at, p.live_from, p.live_to, p.retracted_at, p.retraction_reason, r.words,
        p.corrected_at
      from claim c
      join claim_revision r on ${newest}
      left join claim_revision p on ${shown};`;
