import type { MigrationInterface, QueryRunner } from "typeorm";

/** What topics and regions are called. Claims and articles keep their own words: a term says which of them it is. */
export class Terms1764274000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(terms);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index claim_revision_by_topic;
      drop table term;
      drop function term_words(text[]);`);
  }
}

const terms = `
create function term_words(words text[]) returns text language sql immutable parallel safe
return name_key(array_to_string(words, E'\\n'));

create table term (
  id uuid primary key,
  vocabulary text not null check (vocabulary in ('TOPIC', 'REGION')),
  name_fr text not null check (char_length(name_fr) between 1 and 80 and name_fr = btrim(name_fr)),
  name_en text not null check (char_length(name_en) between 1 and 80 and name_en = btrim(name_en)),
  -- Letter by letter as claims and articles have them.
  words text[] not null,
  retired_at timestamptz,
  merged_into uuid references term,
  version integer not null default 1 check (version > 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  check ((merged_into is null) = (cardinality(words) > 0)),
  check (merged_into is not null or words @> array[name_fr, name_en]),
  check (merged_into is distinct from id)
);
create index term_by_name on term (name_key(name_en), id);
create index term_by_vocabulary on term (vocabulary, name_key(name_en), id);
create index term_by_words on term using gin (term_words(words) gin_trgm_ops);
create index term_by_merge on term (merged_into) where merged_into is not null;

-- How many claims have a term's words: what is published had an index, what is not had none.
create index claim_revision_by_topic on claim_revision using gin (topics);
`;
