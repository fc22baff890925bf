import type { MigrationInterface, QueryRunner } from "typeorm";

/** What speaks for an article being a copy, and what people made of it. See docs/adr/0024. */
export class RepublicationProposals1764220001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(proposals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table republication_proposal");
  }
}

const proposals = `
create table republication_proposal (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  original_article_id uuid references article on delete cascade check (original_article_id <> article_id),
  original_source_id uuid references source,
  original_name text,
  original_url text check (original_url ~ '^https?://'),
  -- What is proposed, whatever speaks for it: what was refused is not proposed again.
  original text not null generated always as
    (coalesce(original_article_id::text, original_source_id::text, name_key(original_name), original_url)) stored,
  known_by text not null check (known_by in ('STATED_IN_TEXT', 'CANONICAL_LINK', 'NEAR_DUPLICATE')),
  evidence text,
  share real check (share between 0 and 1),
  shared_paragraphs integer[] not null default '{}',
  direction text not null check (direction in ('STATED', 'DATES', 'ARRIVAL')),
  confidence real not null check (confidence between 0 and 1),
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  decided_by uuid references person,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (article_id, original),
  -- It rests on words, on a link, or on the text that is shared.
  check (case known_by when 'STATED_IN_TEXT' then evidence is not null
    when 'CANONICAL_LINK' then original_url is not null else share is not null and original_article_id is not null end),
  check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index republication_proposal_open on republication_proposal (article_id, confidence desc, id)
  where state = 'PROPOSED';
create index republication_proposal_by_original on republication_proposal (original_article_id)
  where original_article_id is not null;
create index republication_proposal_by_source on republication_proposal (original_source_id)
  where original_source_id is not null;
`;
