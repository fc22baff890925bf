import type { MigrationInterface, QueryRunner } from "typeorm";

/** Comments in threads, on words, with people named in them; edited, deleted, resolved. See docs/adr/0038. */
export class ReviewThreads1764277000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(threads);
    await runner.query(mentions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table review_comment_mention;
      delete from review_comment where body = '';
      drop index review_comment_by_thread, review_comment_by_answered, review_comment_by_article_revision,
        review_comment_by_claim_revision;
      alter table review_comment drop constraint review_comment_body_check, drop column thread_id,
        drop column version, drop column edited_at, drop column deleted_at, drop column resolved_at,
        drop column resolved_by, drop column article_revision_id, drop column claim_revision_id, drop column exact,
        drop column prefix, drop column suffix, drop column start_at, drop column end_at,
        add check (char_length(body) between 1 and 10000);`);
  }
}

const threads = `
alter table review_comment add column thread_id uuid;
with recursive talk as (
  select id, id as root from review_comment where reply_to is null
  union all
  select c.id, t.root from review_comment c join talk t on c.reply_to = t.id
)
update review_comment c set thread_id = t.root from talk t where t.id = c.id;
alter table review_comment
  -- The comment that the talk began with; its own where it is that one.
  alter column thread_id set not null,
  add foreign key (thread_id, review_id) references review_comment (id, review_id) on delete cascade,
  add check ((reply_to is null) = (thread_id = id)),
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz,
  add column deleted_at timestamptz,
  add column resolved_at timestamptz,
  add column resolved_by uuid references person,
  add check ((resolved_at is null) = (resolved_by is null)),
  add check (resolved_at is null or reply_to is null),
  -- The words that the talk is about, in the text that they were selected in: an article's, or the claim's wording.
  add column article_revision_id uuid references article_revision,
  add column claim_revision_id uuid references claim_revision,
  add column exact text,
  add column prefix text,
  add column suffix text,
  add column start_at integer,
  add column end_at integer,
  add check (num_nulls(exact, prefix, suffix, start_at, end_at) in (0, 5)),
  add check (num_nonnulls(article_revision_id, claim_revision_id) = num_nonnulls(exact)),
  add check (exact is null or reply_to is null),
  add check (char_length(exact) = end_at - start_at and start_at >= 0 and end_at > start_at),
  -- What a deleted comment said is gone from here; the record of its deletion has it.
  drop constraint review_comment_body_check,
  add constraint review_comment_body_check
    check (char_length(body) <= 10000 and (deleted_at is null) = (body <> ''));
create index review_comment_by_thread on review_comment (thread_id);
create index review_comment_by_answered on review_comment (reply_to) where reply_to is not null;
create index review_comment_by_article_revision on review_comment (article_revision_id)
  where article_revision_id is not null;
create index review_comment_by_claim_revision on review_comment (claim_revision_id)
  where claim_revision_id is not null;
`;

const mentions = `
create table review_comment_mention (
  comment_id uuid not null references review_comment on delete cascade,
  person_id uuid not null references person,
  primary key (comment_id, person_id)
);
create index review_comment_mention_by_person on review_comment_mention (person_id);
`;
