import type { MigrationInterface, QueryRunner } from "typeorm";

/** What reading a million claims needs: see docs/adr/0011 (words of search) and docs/adr/0015 (plans are kept). */
export class ReadPath1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("drop view claim_desk, claim_public");
    await runner.query(periods("(claim_id::text)"));
    await runner.query(words);
    await runner.query(columns);
    await runner.query(guard("kept.search := old.search; kept.words := old.words;"));
    await runner.query(views("words", "left join"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop view claim_desk, claim_public");
    await runner.query(guard("kept.search := old.search;"));
    await runner.query(columnsBefore);
    await runner.query(
      "drop function claim_query(text, text, text, text[]), word_key(text), topic_words(text[])",
    );
    await runner.query(periods("claim_id"));
    await runner.query(views(null, "join"));
  }
}

/**
 * As text, so that no plan takes the exclusion's GiST index to look a claim up by its id: it is estimated to cost what
 * the B-tree costs, and costs five times as much.
 */
const periods = (claim: string): string => `
alter table claim_revision drop constraint claim_revision_one_at_a_time;
alter table claim_revision add constraint claim_revision_one_at_a_time exclude using gist
  (${claim} with =, tstzrange(live_from, live_to) with &&) where (live_from is not null);
`;

const words = `
-- The words of a text, each between spaces, without case, accents and punctuation: what phrases are looked for in.
create function word_key(t text) returns text language sql immutable strict parallel safe
  return ' ' || btrim(regexp_replace(name_key(t), '[^[:alnum:]]+', ' ', 'g')) || ' ';

create function topic_words(topics text[]) returns text language sql immutable strict parallel safe
  return array_to_string(topics, ' ');

-- Immutable, as its dictionaries are: the planner then knows the words, and how many claims have them.
create function claim_query(wanted text, before text, unfinished text, excluded text[]) returns tsquery
  language plpgsql immutable parallel safe as $$
declare
  sought tsquery := websearch_to_tsquery('claimdesk_fr', wanted) || websearch_to_tsquery('claimdesk_en', wanted);
  context tsquery;
  term text;
begin
  if unfinished is not null then
    context := websearch_to_tsquery('claimdesk_fr', before) || websearch_to_tsquery('claimdesk_en', before);
    sought := sought || (context && to_tsquery('simple', unaccent('unaccent', unfinished) || ':*'));
  end if;
  foreach term in array excluded loop
    sought := sought && !!(websearch_to_tsquery('claimdesk_fr', term) || websearch_to_tsquery('claimdesk_en', term));
  end loop;
  return sought;
end $$;
`;

const columns = `
alter table claim_revision alter column search set expression as (
  setweight(to_tsvector('claimdesk_fr', text) || to_tsvector('claimdesk_en', text), 'A')
  || setweight(to_tsvector('claimdesk_fr', topic_words(topics)) || to_tsvector('claimdesk_en', topic_words(topics)), 'B'));
alter table claim_revision add column words text not null generated always as (word_key(text)) stored;
drop index claim_revision_text;
create index claim_revision_words on claim_revision using gin (words gin_trgm_ops);
`;

const columnsBefore = `
drop index claim_revision_words;
alter table claim_revision drop column words;
alter table claim_revision alter column search
  set expression as (to_tsvector('claimdesk_fr', text) || to_tsvector('claimdesk_en', text));
create index claim_revision_text on claim_revision using gin (name_key(text) gin_trgm_ops);
`;

const guard = (generated: string): string => `
create or replace function claim_revision_guard() returns trigger language plpgsql as $$
declare
  kept claim_revision := new;
begin
  kept.published_at := old.published_at; kept.live_from := old.live_from; kept.live_to := old.live_to;
  kept.published_version := old.published_version;
  kept.retracted_at := old.retracted_at; kept.retraction_reason := old.retraction_reason;
  -- A generated column is not there yet when a BEFORE trigger runs.
  ${generated}
  if kept is distinct from old
    or (old.live_from is not null and (new.live_from, new.published_at) is distinct from (old.live_from, old.published_at))
    or (old.live_to < 'infinity' and new.live_to is distinct from old.live_to) then
    raise exception 'claim revision % is immutable', old.id
      using errcode = 'integrity_constraint_violation', constraint = 'claim_revision_immutable';
  end if;
  return new;
end $$;
`;

/** A claim is always there; by a left join the planner leaves it out where nobody asks for a column of it. */
const views = (column: string | null, join: string): string => `
create view claim_desk as
  select c.id, c.desk_id, c.state, c.version, c.created_by, c.created_at, c.updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    p.published_at, p.live_from, p.live_to, p.retracted_at, p.retraction_reason${column ? `, r.${column}` : ""}
  from claim c join claim_revision r on r.id = c.newest_revision_id
    left join claim_revision p on p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null);

create view claim_public as
  select r.claim_id as id, c.desk_id, case when r.retracted_at is null then 'PUBLISHED' else 'RETRACTED' end as state,
    r.published_version as version, c.created_by, r.published_at as created_at, r.live_from as updated_at,
    r.id as revision_id, r.number, r.text, r.language, r.kind, r.topics, r.rating, r.rationale, r.digest, r.search,
    r.published_at, r.live_from, r.live_to, r.retracted_at, r.retraction_reason${column ? `, r.${column}` : ""}
  from claim_revision r ${join} claim c on c.id = r.claim_id
  where r.live_from is not null;
`;
