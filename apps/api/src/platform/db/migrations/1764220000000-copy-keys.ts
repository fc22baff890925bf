import type { MigrationInterface, QueryRunner } from "typeorm";

/** Copies are looked up by keys of their newest texts, and what two texts share is kept. See docs/adr/0024. */
export class CopyKeys1764220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keys);
    await runner.query(ofEarlierTexts);
    await runner.query(shares);
  }

  /** The sketches themselves do not come back: a text gets its own again when it is next written. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table similar_article drop column share, drop column shared_paragraphs;
      drop table article_text_key;
      alter table article_revision add column sketch bigint[] not null default '{}';
      create index article_revision_by_sketch on article_revision using gin (sketch);`);
  }
}

const keys = `
-- The 32 smallest hashes of the word sequences of each article's newest text. A tree and not an inverted index over
-- arrays: what a key that every text has can cost is bounded by reading its first articles only.
create table article_text_key (
  key bigint not null,
  article_id uuid not null references article on delete cascade,
  primary key (key, article_id)
);
create index article_text_key_by_article on article_text_key (article_id);
`;

/** As articles/text-sketch.ts makes them, but for furniture, which only makes for candidates that are then refused. */
const ofEarlierTexts = `
with word as (
  select a.id, w.at, w.found[1] as word
  from article a join article_revision r on r.id = a.current_revision_id,
    regexp_matches(lower(regexp_replace(normalize(r.text, nfkd), '[\\u0300-\\u036f]', '', 'g')), '[[:alnum:]]+', 'g')
      with ordinality w (found, at)
  where char_length(w.found[1]) >= 4 or w.found[1] ~ '[0-9]'
), sequence as (
  select id, word || ' ' || lead(word, 1) over following || ' ' || lead(word, 2) over following as words from word
  window following as (partition by id order by at)
), ranked as (
  select id, key, row_number() over (partition by id order by key) as rank from (
    select distinct id, ('x' || substr(md5(words), 1, 16))::bit(64)::bigint as key from sequence where words is not null) k
)
insert into article_text_key (key, article_id) select key, id from ranked where rank <= 32;

alter table article_revision drop column sketch;
`;

const shares = `
alter table similar_article
  -- Of the words of article_id, those that stand in other_id too; and its paragraphs that mostly do, counted from 1.
  add column share real not null default 0 check (share between 0 and 1),
  add column shared_paragraphs integer[] not null default '{}';
update similar_article set share = similarity;
`;
