import type { MigrationInterface, QueryRunner } from "typeorm";

/** What became of anchored words in the newest text of their article, and the reviews that this calls for. See docs/adr/0023. */
export class AnchorStandings1764210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(standings);
    await runner.query(views);
    await runner.query(reviews);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function altered_anchors_digest(uuid);
      drop view altered_anchor;
      drop table anchor_standing;
      drop view anchored_words;
      delete from review where occasion = 'ARTICLE_CHANGED';
      drop index review_one_open, review_by_occasion;
      alter table review drop column occasion;
      alter table review alter column submitted_by set not null;
      create unique index review_one_open on review (claim_id) where state = 'OPEN';`);
  }
}

const standings = `
-- One for each anchor that points into an earlier text than its article's newest. Anchors themselves never move:
-- approvals and publications cover them as they are.
create table anchor_standing (
  anchor_id uuid primary key,
  bearer text not null check (bearer in ('APPEARANCE', 'ATTRIBUTION', 'EVIDENCE')),
  appearance_id uuid generated always as (case when bearer = 'APPEARANCE' then anchor_id end) stored
    references appearance on delete cascade,
  attribution_link_id uuid generated always as (case when bearer = 'ATTRIBUTION' then anchor_id end) stored
    references attribution_link on delete cascade,
  evidence_id uuid generated always as (case when bearer = 'EVIDENCE' then anchor_id end) stored
    references evidence on delete cascade,
  claim_id uuid not null references claim on delete cascade,
  article_id uuid not null,
  -- The text that it was placed in.
  article_revision_id uuid not null,
  class text not null check (class in ('UNCHANGED', 'TYPOGRAPHY', 'MOVED', 'ALTERED', 'GONE')),
  start_at integer check (start_at >= 0),
  end_at integer check (end_at > start_at),
  words text,
  alterations text[] not null default '{}' check (
    alterations <@ array['NUMBER', 'NEGATION', 'NAME', 'UNIT', 'QUOTATION', 'QUESTION', 'WORDING']),
  judged_at timestamptz not null default now(),
  -- The review that took note of exactly this.
  settled_by uuid references review on delete set null,
  foreign key (article_revision_id, article_id) references article_revision (id, article_id) on delete cascade,
  check (num_nulls(start_at, end_at, words) in (0, 3)),
  check ((class = 'GONE') = (words is null)),
  check ((class = 'ALTERED') = (cardinality(alterations) > 0))
);
create index anchor_standing_by_claim on anchor_standing (claim_id);
create index anchor_standing_altered on anchor_standing (article_id, claim_id) where class in ('ALTERED', 'GONE');
create index anchor_standing_by_appearance on anchor_standing (appearance_id) where appearance_id is not null;
create index anchor_standing_by_link on anchor_standing (attribution_link_id) where attribution_link_id is not null;
create index anchor_standing_by_evidence on anchor_standing (evidence_id) where evidence_id is not null;
create index anchor_standing_by_revision on anchor_standing (article_revision_id);
create index anchor_standing_by_review on anchor_standing (settled_by) where settled_by is not null;
`;

const views = `
create view anchored_words as
  select a.id, 'APPEARANCE' as bearer, a.claim_id, a.article_id, a.article_revision_id, a.exact, a.start_at, a.end_at,
    a.since_number, a.until_number from appearance a
  union all
  select l.id, 'ATTRIBUTION', a.claim_id, a.article_id, a.article_revision_id, l.exact, l.start_at, l.end_at,
    a.since_number, a.until_number
  from attribution_link l join appearance a on a.id = l.appearance_id where l.exact is not null
  union all
  select e.id, 'EVIDENCE', e.claim_id, e.article_id, e.article_revision_id, e.exact, e.start_at, e.end_at,
    e.since_number, e.until_number from evidence e where e.exact is not null;

-- The anchors of each revision of a claim that the newest text of their article no longer bears out.
create view altered_anchor as
  select r.id as claim_revision_id, s.anchor_id, s.bearer, s.article_id, s.article_revision_id, s.class, w.exact, s.words,
    s.alterations, s.judged_at, s.settled_by
  from claim_revision r join anchor_standing s on s.claim_id = r.claim_id and s.class in ('ALTERED', 'GONE')
    join anchored_words w on w.claim_id = r.claim_id and w.id = s.anchor_id
  where w.since_number <= r.number and (w.until_number is null or w.until_number > r.number);

-- What a reviewer has seen of them. Null where there are none.
create function altered_anchors_digest(revision uuid) returns text language sql stable return
  (select encode(sha256(convert_to(string_agg(concat_ws('|', t.anchor_id, t.class, t.words), E'\\n' order by t.anchor_id),
    'UTF8')), 'hex') from altered_anchor t where t.claim_revision_id = revision);
`;

const reviews = `
alter table review add column occasion text not null default 'SUBMISSION'
  check (occasion in ('SUBMISSION', 'ARTICLE_CHANGED'));
-- An import has nobody who did it.
alter table review alter column submitted_by drop not null;
alter table review add check (submitted_by is not null or occasion = 'ARTICLE_CHANGED');
-- What is public can be doubted while its correction is judged.
drop index review_one_open;
create unique index review_one_open on review (claim_id, occasion) where state = 'OPEN';
create index review_by_occasion on review (occasion, state, submitted_at, id);
`;
