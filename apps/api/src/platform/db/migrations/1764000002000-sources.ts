import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sources, who owns them, and what they were called before. */
export class Sources1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(search);
    await runner.query(sources);
    await runner.query(owners);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table source_owner, source_past, source");
    await runner.query("drop index person_by_name");
    await runner.query("drop function source_names(text, text[]), name_key(text)");
    await runner.query("drop text search configuration claimdesk_fr, claimdesk_en");
  }
}

const search = `
create text search configuration claimdesk_fr (copy = french);
alter text search configuration claimdesk_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
create text search configuration claimdesk_en (copy = english);
alter text search configuration claimdesk_en alter mapping for hword, hword_part, word with unaccent, english_stem;

-- Names are found without regard to case and accents. unaccent() is only stable because its rules could be edited;
-- they are not, and an index needs to know.
create function name_key(name text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent', name));

create index person_by_name on person (name_key(name), id);

-- All that a source is called, each name on a line of its own.
create function source_names(name text, aliases text[]) returns text language sql immutable parallel safe
  return name_key(name || E'\\n' || array_to_string(aliases, E'\\n'));
`;

const sources = `
create table source (
  id uuid primary key,
  kind text not null check (kind in
    ('OUTLET', 'AGENCY', 'ORGANISATION', 'GOVERNMENT', 'PERSON', 'DOCUMENT', 'DATASET', 'WEB_PAGE')),
  name text not null check (char_length(name) between 1 and 300 and name = btrim(name)),
  aliases text[] not null default '{}',
  domains text[] not null default '{}',
  homepage text check (homepage ~ '^https?://'),
  country text check (country ~ '^[A-Z]{2}$'),
  version integer not null default 1 check (version > 0),
  created_by uuid references person,
  created_at timestamptz not null default now(),
  -- When the public first met it: in a published claim, or in an article that one appears in. It stays known.
  public_from timestamptz,
  valid_from timestamptz not null default now()
);
create index source_by_name on source (name_key(name), id);
create index source_by_words on source using gin (source_names(name, aliases) gin_trgm_ops);
create index source_by_creation on source (created_at, id);
create index source_by_country on source (country, id);
create index source_by_kind on source (kind, id);
create index source_public on source (name_key(name), id) where public_from is not null;
create index source_by_domain on source using gin (domains);

create table source_past (like source, valid_to timestamptz not null, primary key (id, valid_from));
create trigger source_keeps_past before update on source for each row execute function keep_past();
`;

const owners = `
create table source_owner (
  source_id uuid not null references source on delete cascade,
  owner_id uuid not null references source,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity' check (until > since),
  primary key (source_id, owner_id, since),
  check (source_id <> owner_id)
);
create unique index source_owner_now on source_owner (source_id, owner_id) where until = 'infinity';
create index source_owner_by_owner on source_owner (owner_id);
`;
