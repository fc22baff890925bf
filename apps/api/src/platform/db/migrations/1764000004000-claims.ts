import type { MigrationInterface, QueryRunner } from "typeorm";

/** Claims, their immutable revisions, where they appear and what bears on them. */
export class Claims1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(verdicts);
    await runner.query(claims);
    await runner.query(anchors);
    await runner.query(evidence);
    await runner.query(views);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop view claim_desk, claim_public");
    await runner.query("alter table claim drop constraint claim_newest_revision");
    await runner.query(
      "drop table evidence, attribution_link, appearance, claim_revision_party, claim_revision, claim, verdict_rating",
    );
    await runner.query("drop function check_quote(), claim_revision_guard(), claim_revision_party_stays()");
  }
}

const verdicts = `
create table verdict_rating (
  rating text primary key check (rating ~ '^[a-z][a-z_]{1,40}$'),
  position integer not null unique,
  label_fr text not null,
  label_en text not null,
  -- schema.org Rating, 1 (worst) to 5 (best); null where the claim is published as said, unrated.
  value numeric check (value between 1 and 5)
);
`;

const claims = `
create table claim (
  id uuid primary key,
  desk_id uuid not null references desk,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED',
    'REJECTED', 'WITHDRAWN', 'RETRACTED')),
  version integer not null default 1 check (version > 0),
  newest_revision_id uuid not null,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index claim_by_state on claim (state, updated_at, id);
create index claim_by_update on claim (updated_at, id);
create index claim_by_creator on claim (created_by, updated_at);

create table claim_revision (
  id uuid primary key,
  claim_id uuid not null references claim on delete cascade deferrable initially deferred,
  number integer not null check (number > 0),
  text text not null check (char_length(text) between 1 and 2000 and text = btrim(text)),
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  kind text not null check (kind in ('FACT', 'FIGURE', 'QUOTATION', 'PREDICTION', 'CAUSAL')),
  topics text[] not null default '{}',
  rating text references verdict_rating,
  rationale text check (rationale is null or btrim(rationale) <> ''),
  -- SHA-256 of everything that approval covers: text, verdict, appearances and evidence.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  reason text,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  search tsvector not null
    generated always as (to_tsvector('claimdesk_fr', text) || to_tsvector('claimdesk_en', text)) stored,
  -- The claim's first publication; then the period in which this revision was what the public sees.
  published_at timestamptz,
  live_from timestamptz,
  live_to timestamptz check (live_to > live_from),
  published_version integer,
  -- Set on the revision that was live when the claim was retracted: what is left is a tombstone.
  retracted_at timestamptz check (retracted_at = live_to),
  retraction_reason text check ((retraction_reason is null) = (retracted_at is null)),
  unique (claim_id, number),
  unique (id, claim_id),
  unique (id, digest),
  check (rationale is not null or rating is null),
  check ((live_from is null) = (live_to is null)),
  check ((live_from is null) = (published_at is null)),
  check ((live_from is null) = (published_version is null)),
  constraint claim_revision_one_at_a_time exclude using gist
    (claim_id with =, tstzrange(live_from, live_to) with &&) where (live_from is not null)
);
alter table claim add constraint claim_newest_revision
  foreign key (newest_revision_id, id) references claim_revision (id, claim_id) deferrable initially deferred;

create index claim_revision_live on claim_revision (published_at, claim_id) where live_to = 'infinity';
create index claim_revision_live_claim on claim_revision (claim_id) where live_to = 'infinity' or retracted_at is not null;
create index claim_revision_live_update on claim_revision (live_from, claim_id) where live_to = 'infinity';
create index claim_revision_live_text on claim_revision (text collate "C", claim_id) where live_to = 'infinity';
create index claim_revision_live_language on claim_revision (language, published_at, claim_id) where live_to = 'infinity';
create index claim_revision_live_rating on claim_revision (rating, published_at, claim_id) where live_to = 'infinity';
create index claim_revision_live_kind on claim_revision (kind, published_at, claim_id) where live_to = 'infinity';
create index claim_revision_live_topics on claim_revision using gin (topics) where live_to = 'infinity';
create index claim_revision_periods on claim_revision (published_at, live_from, live_to) where live_from is not null;
create index claim_revision_search on claim_revision using gin (search);
create index claim_revision_text on claim_revision using gin (name_key(text) gin_trgm_ops);

-- Only the publication period may be written after the fact: opened once, closed once.
create function claim_revision_guard() returns trigger language plpgsql as $$
declare
  kept claim_revision := new;
begin
  kept.published_at := old.published_at; kept.live_from := old.live_from; kept.live_to := old.live_to;
  kept.published_version := old.published_version;
  kept.retracted_at := old.retracted_at; kept.retraction_reason := old.retraction_reason;
  -- A generated column is not there yet when a BEFORE trigger runs.
  kept.search := old.search;
  if kept is distinct from old
    or (old.live_from is not null and (new.live_from, new.published_at) is distinct from (old.live_from, old.published_at))
    or (old.live_to < 'infinity' and new.live_to is distinct from old.live_to) then
    raise exception 'claim revision % is immutable', old.id
      using errcode = 'integrity_constraint_violation', constraint = 'claim_revision_immutable';
  end if;
  return new;
end $$;
create trigger claim_revision_immutable before update on claim_revision
  for each row execute function claim_revision_guard();

-- A person is on one side of a revision: they wrote it, or they judge it. A decision refers to the REVIEWER row,
-- so the primary key alone makes a decision on one's own work impossible, in whatever order things happen.
create table claim_revision_party (
  revision_id uuid not null references claim_revision on delete cascade,
  person_id uuid not null references person,
  part text not null check (part in ('CONTRIBUTOR', 'REVIEWER')),
  primary key (revision_id, person_id),
  unique (revision_id, person_id, part)
);

-- Nobody changes sides, and a contributor goes only with the revision: else the key could be walked around.
create function claim_revision_party_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select from claim_revision where id = old.revision_id) then
    raise exception 'who wrote and who judges revision % stays', old.revision_id
      using errcode = 'integrity_constraint_violation', constraint = 'claim_revision_party_immutable';
  end if;
  return old;
end $$;
create trigger claim_revision_party_immutable before update or delete on claim_revision_party
  for each row execute function claim_revision_party_stays();
`;

const anchors = `
-- An anchor's words are the words at its place, in code points. The text itself never changes.
create function check_quote() returns trigger language plpgsql as $$
begin
  if new.article_revision_id is not null and new.exact is not null and not exists (
    select from article_revision r where r.id = new.article_revision_id
      and substr(r.text, new.start_at + 1, new.end_at - new.start_at) = new.exact) then
    raise exception 'the quote is not at %..% of its text', new.start_at, new.end_at
      using errcode = 'check_violation', constraint = tg_table_name || '_quote';
  end if;
  return new;
end $$;

create table appearance (
  id uuid primary key,
  claim_id uuid not null references claim on delete cascade,
  article_id uuid not null references article,
  article_revision_id uuid not null,
  text_length integer not null,
  exact text not null,
  prefix text not null,
  suffix text not null,
  start_at integer not null check (start_at >= 0),
  end_at integer not null,
  -- The revisions of the claim that it belongs to: from this number until before that one.
  since_number integer not null check (since_number > 0),
  until_number integer check (until_number > since_number),
  position integer not null default 0,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  foreign key (article_revision_id, article_id) references article_revision (id, article_id),
  foreign key (article_revision_id, text_length) references article_revision (id, text_length),
  check (start_at < end_at and end_at <= text_length),
  check (char_length(exact) = end_at - start_at)
);
create index appearance_by_claim on appearance (claim_id, position, id);
create index appearance_by_article on appearance (article_id, claim_id);
create trigger appearance_quote before insert or update of article_revision_id, exact, start_at, end_at on appearance
  for each row execute function check_quote();

create table attribution_link (
  id uuid primary key,
  appearance_id uuid not null references appearance on delete cascade,
  position integer not null check (position between 0 and 7),
  source_id uuid not null references source,
  verb text check (char_length(verb) between 1 and 100),
  exact text,
  prefix text,
  suffix text,
  start_at integer,
  end_at integer,
  unique (appearance_id, position),
  check (num_nulls(exact, prefix, suffix, start_at, end_at) in (0, 5))
);
create index attribution_link_by_source on attribution_link (source_id, appearance_id);
`;

const evidence = `
create table evidence (
  id uuid primary key,
  claim_id uuid not null references claim on delete cascade,
  stance text not null check (stance in ('SUPPORTS', 'REFUTES', 'CONTEXT')),
  source_id uuid references source,
  article_id uuid references article,
  article_revision_id uuid,
  text_length integer,
  exact text,
  prefix text,
  suffix text,
  start_at integer check (start_at >= 0),
  end_at integer,
  url text check (url ~ '^https?://'),
  excerpt text,
  note text,
  since_number integer not null check (since_number > 0),
  until_number integer check (until_number > since_number),
  position integer not null default 0,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  foreign key (article_revision_id, article_id) references article_revision (id, article_id),
  foreign key (article_revision_id, text_length) references article_revision (id, text_length),
  check (num_nulls(source_id, article_id, url) < 3),
  check (num_nulls(exact, prefix, suffix, start_at, end_at) in (0, 5)),
  check (exact is null or (start_at < end_at and end_at <= text_length and char_length(exact) = end_at - start_at))
);
create index evidence_by_claim on evidence (claim_id, position, id);
create index evidence_by_source on evidence (source_id, claim_id);
create index evidence_by_article on evidence (article_id, claim_id);
create trigger evidence_quote before insert or update of article_revision_id, exact, start_at, end_at on evidence
  for each row execute function check_quote();
`;

/** The two faces of a claim have the same columns, so that one reader serves the desk and the public. */
const views = `
create view claim_desk as
  select c.id, c.desk_id, c.state, c.version, c.created_by, c.created_at, c.updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    p.published_at, p.live_from, p.live_to, p.retracted_at, p.retraction_reason
  from claim c join claim_revision r on r.id = c.newest_revision_id
    left join claim_revision p on p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null);

create view claim_public as
  select r.claim_id as id, c.desk_id, case when r.retracted_at is null then 'PUBLISHED' else 'RETRACTED' end as state,
    r.published_version as version, c.created_by, r.published_at as created_at, r.live_from as updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    r.published_at, r.live_from, r.live_to, r.retracted_at, r.retraction_reason
  from claim_revision r join claim c on c.id = r.claim_id
  where r.live_from is not null;
`;
