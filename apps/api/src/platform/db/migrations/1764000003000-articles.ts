import type { MigrationInterface, QueryRunner } from "typeorm";

/** Articles with their rights and republications, and the immutable texts that anchors point into. */
export class Articles1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(articles);
    await runner.query(revisions);
    await runner.query(republications);
    await runner.query(publicity);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop function become_public(uuid[], uuid[], timestamptz)");
    await runner.query("alter table article drop constraint article_current_revision");
    await runner.query(
      "drop table similar_article, republication, article_author, article_revision, article_past, article",
    );
  }
}

const articles = `
create table article (
  id uuid primary key,
  desk_id uuid not null references desk,
  title text not null check (char_length(title) between 1 and 500),
  standfirst text,
  url text check (url ~ '^https?://'),
  canonical_url text check (canonical_url ~ '^https?://'),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  -- As precisely as it is known ("2024-06"), and its first instant, to order and filter by.
  published_at text,
  published_from timestamptz,
  publisher_id uuid references source,
  regions text[] not null default '{}',
  topics text[] not null default '{}',
  rights_holder text,
  rights_notice text,
  rights_terms text,
  rights_contact text,
  rights_disclaimer text,
  rights_permission text not null default 'METADATA_ONLY'
    check (rights_permission in ('FULL_TEXT', 'EXCERPT', 'METADATA_ONLY')),
  current_revision_id uuid not null,
  version integer not null default 1 check (version > 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- When the first claim that appears in it, or cites it, was published. What was public stays on record.
  public_from timestamptz,
  valid_from timestamptz not null default now(),
  check ((published_at is null) = (published_from is null))
);
create index article_by_date on article (coalesce(published_from, '-infinity'), id);
create index article_by_creation on article (created_at, id);
create index article_by_title on article (title collate "C", id);
create index article_by_publisher on article (publisher_id, id);
create index article_by_language on article (language, id);
create index article_by_topic on article using gin (topics);
create index article_by_region on article using gin (regions);
create index article_public on article (coalesce(published_from, '-infinity'), id) where public_from is not null;
create index article_words on article using gin (name_key(title) gin_trgm_ops);

create table article_past (like article, valid_to timestamptz not null, primary key (id, valid_from));
create trigger article_keeps_past before update on article for each row execute function keep_past();

create table article_author (
  article_id uuid not null references article on delete cascade,
  source_id uuid not null references source,
  position integer not null check (position >= 0),
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity' check (until > since),
  primary key (article_id, source_id, since)
);
create unique index article_author_now on article_author (article_id, source_id) where until = 'infinity';
create index article_author_by_source on article_author (source_id, article_id);
`;

const revisions = `
create table article_revision (
  id uuid primary key,
  article_id uuid not null references article on delete cascade deferrable initially deferred,
  number integer not null check (number > 0),
  text text not null,
  html text not null,
  text_length integer not null generated always as (char_length(text)) stored,
  text_digest text not null check (text_digest ~ '^[0-9a-f]{64}$'),
  -- The 64 smallest hashes of its word shingles: copies are found by what two texts have in common of these.
  sketch bigint[] not null default '{}',
  reason text,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  unique (article_id, number),
  unique (id, article_id),
  -- Appearances and evidence refer to this pair, so that an anchor beyond the text cannot exist.
  unique (id, text_length)
);
create index article_revision_by_digest on article_revision (text_digest);
create index article_revision_by_sketch on article_revision using gin (sketch);
create trigger article_revision_immutable before update on article_revision
  for each row execute function refuse_change();

alter table article add constraint article_current_revision
  foreign key (current_revision_id, id) references article_revision (id, article_id) deferrable initially deferred;
`;

const republications = `
create table republication (
  id uuid primary key,
  article_id uuid not null references article on delete cascade,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity' check (until > since),
  original_source_id uuid references source,
  original_article_id uuid references article check (original_article_id <> article_id),
  original_url text check (original_url ~ '^https?://'),
  evidence text,
  known_by text not null check (known_by in ('STATED_IN_TEXT', 'CANONICAL_LINK', 'NEAR_DUPLICATE', 'EDITOR')),
  confirmed boolean not null default false,
  confirmed_by uuid references person,
  check (original_source_id is not null or original_article_id is not null or original_url is not null),
  check (confirmed = (confirmed_by is not null))
);
create unique index republication_now on republication (article_id) where until = 'infinity';
create index republication_by_source on republication (original_source_id);
create index republication_by_original on republication (original_article_id);

create table similar_article (
  article_id uuid not null references article on delete cascade,
  other_id uuid not null references article on delete cascade,
  similarity real not null check (similarity between 0 and 1),
  relation text not null check (relation in ('SAME_TEXT', 'COPY', 'OVERLAP')),
  primary key (article_id, other_id),
  check (article_id <> other_id)
);
create index similar_article_by_other on similar_article (other_id);
`;

const publicity = `
-- What the public meets, it meets with all that it names: an article with its original, its publisher and its authors,
-- a source with its owners. Whatever is public stays so.
create function become_public(articles uuid[], sources uuid[], at timestamptz) returns void language sql as $$
  with recursive shown_article (id) as (
    select unnest(articles)
    union
    select p.original_article_id from shown_article s
      join republication p on p.article_id = s.id and p.until = 'infinity'
    where p.original_article_id is not null
  ), shown_source (id) as (
    (select unnest(sources)
    union
    select t.publisher_id from article t join shown_article s on s.id = t.id where t.publisher_id is not null
    union
    select w.source_id from article_author w join shown_article s on s.id = w.article_id where w.until = 'infinity'
    union
    select p.original_source_id from republication p join shown_article s on s.id = p.article_id
    where p.original_source_id is not null and p.until = 'infinity')
    union
    select o.owner_id from shown_source s join source_owner o on o.source_id = s.id where o.until = 'infinity'
  ), unmet_article as materialized (
    -- In one order always: two publications at one moment must not wait for each other in a circle.
    select id from article where public_from is null and id in (select id from shown_article)
    order by id for no key update
  ), unmet_source as materialized (
    select id from source where public_from is null and id in (select id from shown_source)
    order by id for no key update
  ), met_article as (
    update article set public_from = at where public_from is null and id in (select id from unmet_article)
  )
  update source set public_from = at where public_from is null and id in (select id from unmet_source);
$$;
`;
