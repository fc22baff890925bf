import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a list of claims is narrowed and counted by stands where it is ordered: in the claim. And how many claims there
 * are of each kind, state, language, rating and topic is kept, not counted. See docs/adr/0049.
 */
export class ClaimCounts1764283500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(tally);
    await runner.query(deskView("c"));
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${deskView("r")}
      create index claim_revision_values on claim_revision (id) include (claim_id, language, kind, rating, topics);
      drop index claim_revision_by_text_in;
      drop trigger claim_revision_tallied on claim_revision;
      drop trigger claim_revision_tallied_later on claim_revision;
      drop trigger claim_tallied on claim;
      drop trigger claim_tallied_later on claim;
      drop function keep_claim_tally(), keep_public_claim_tally(), fold_claim_tally(), fill_claim_tally(),
        tally_claims(boolean, text, text, text, text, text[], integer);
      drop table claim_tally;
      drop trigger claim_revision_is_newest on claim_revision;
      drop trigger claim_has_newest on claim;
      drop function keep_newest_values(), tell_newest_revision();
      alter table claim drop column language, drop column kind, drop column rating, drop column topics;`);
  }
}

// A claim is written before the revision that it names, and has its values from then on.
const columns = `
alter table claim
  -- Of the newest revision.
  add column language text,
  add column kind text,
  add column rating text,
  add column topics text[];
-- Of rows that an earlier migration changed in this transaction their keys are looked at again: what waited to be looked at
-- would stand in the way of indexes.
set constraints claim_newest_revision, claim_shown_revision immediate;
update claim c set language = r.language, kind = r.kind, rating = r.rating, topics = r.topics
from claim_revision r where r.id = c.newest_revision_id;
set constraints claim_newest_revision, claim_shown_revision deferred;

create function keep_newest_values() returns trigger language plpgsql as $$
begin
  select r.language, r.kind, r.rating, r.topics into new.language, new.kind, new.rating, new.topics
  from claim_revision r where r.id = new.newest_revision_id and r.claim_id = new.id;
  return new;
end $$;
create trigger claim_has_newest before insert or update of newest_revision_id on claim
  for each row execute function keep_newest_values();

create function tell_newest_revision() returns trigger language plpgsql as $$
begin
  update claim set newest_revision_id = new.id where id = new.claim_id and newest_revision_id = new.id;
  return null;
end $$;
create trigger claim_revision_is_newest after insert on claim_revision
  for each row execute function tell_newest_revision();
`;

const tally = `
-- Rows are added and never changed, so that nobody who writes a claim waits for another who does: what there is of one
-- sort is the sum of its rows, which a job makes one of again. A claim counts once with no topic and once with each.
create table claim_tally (
  -- What readers see now, by its live revision; else what the desk sees, by the newest.
  is_public boolean not null,
  -- Empty for readers.
  state text not null,
  language text not null,
  kind text not null,
  -- Empty where there is none.
  rating text not null,
  topic text not null,
  claims integer not null
);

create function tally_claims(public boolean, state text, language text, kind text, rating text, topics text[], claims integer)
returns void language sql as $$
  insert into claim_tally (is_public, state, language, kind, rating, topic, claims)
  select public, state, language, kind, coalesce(rating, ''), topic, claims
  from (select '' union select distinct unnest(topics)) counted (topic) where kind is not null
$$;

create function keep_claim_tally() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform tally_claims(false, old.state, old.language, old.kind, old.rating, old.topics, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform tally_claims(false, new.state, new.language, new.kind, new.rating, new.topics, 1);
  end if;
  return null;
end $$;
create trigger claim_tallied after insert or delete on claim for each row execute function keep_claim_tally();
create trigger claim_tallied_later after update on claim for each row
  when ((old.state, old.language, old.kind, old.rating, old.topics)
    is distinct from (new.state, new.language, new.kind, new.rating, new.topics))
  execute function keep_claim_tally();

create function keep_public_claim_tally() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.live_to = 'infinity' then
    perform tally_claims(true, '', old.language, old.kind, old.rating, old.topics, -1);
  end if;
  if tg_op <> 'DELETE' and new.live_to = 'infinity' then
    perform tally_claims(true, '', new.language, new.kind, new.rating, new.topics, 1);
  end if;
  return null;
end $$;
create trigger claim_revision_tallied after insert or delete on claim_revision
  for each row execute function keep_public_claim_tally();
create trigger claim_revision_tallied_later after update of live_to on claim_revision
  for each row when (old.live_to is distinct from new.live_to) execute function keep_public_claim_tally();

-- Two of these at once are right too: each adds up what it took away itself.
create function fold_claim_tally() returns void language sql as $$
  with several as (
    select is_public, state, language, kind, rating, topic from claim_tally group by 1, 2, 3, 4, 5, 6 having count(*) > 1
  ), gone as (
    delete from claim_tally t using several s
    where (t.is_public, t.state, t.language, t.kind, t.rating, t.topic)
      = (s.is_public, s.state, s.language, s.kind, s.rating, s.topic)
    returning t.*
  )
  insert into claim_tally (is_public, state, language, kind, rating, topic, claims)
  select is_public, state, language, kind, rating, topic, sum(claims) from gone
  group by 1, 2, 3, 4, 5, 6 having sum(claims) <> 0
$$;

-- Counts all claims anew: for whoever wrote them past the triggers.
create function fill_claim_tally() returns void language sql as $$
  delete from claim_tally;
  insert into claim_tally (is_public, state, language, kind, rating, topic, claims)
  select is_public, state, language, kind, rating, topic, count(*) from (
    select false, state, language, kind, coalesce(rating, ''), topics from claim where kind is not null
    union all
    select true, '', language, kind, coalesce(rating, ''), topics from claim_revision where live_to = 'infinity'
  ) c (is_public, state, language, kind, rating, topics)
  cross join lateral (select '' union select distinct unnest(c.topics)) counted (topic)
  group by 1, 2, 3, 4, 5, 6
$$;
`;

/**
 * The desk's face of claims: what lists are narrowed by is the claim's, or its revision's. Every claim has a newest
 * revision; that the join is an outer one tells Postgres to leave it out where nothing is read of it, and that both have one
 * language, to walk the words of that language alone.
 */
const deskView = (values: "c" | "r"): string => `
      create or replace view claim_desk as
      select c.id, c.desk_id, c.state, c.version, c.created_by, c.created_at, c.updated_at,
        ${values === "c" ? "c.newest_revision_id" : "r.id"} as revision_id, r.number, r.text, ${values}.language,
        ${values}.kind, ${values}.topics, ${values}.rating, r.rationale, r.digest, r.search, c.published_at, p.live_from,
        p.live_to, p.retracted_at, p.retraction_reason, r.words, p.corrected_at
      from claim c
      ${values === "c" ? "left" : ""} join claim_revision r on r.id = c.newest_revision_id and r.claim_id = c.id${values === "c" ? " and r.language = c.language" : ""}
      left join claim_revision p on p.id = c.shown_revision_id;`;

const indexes = `
create index claim_by_language on claim (language);
create index claim_by_kind on claim (kind);
create index claim_by_rating on claim (rating);
create index claim_by_topic on claim using gin (topics);
-- By the words of one language: those of another may all stand before them.
create index claim_revision_by_text_in on claim_revision (language, text collate "C", claim_id);
-- What it held stands in claims now.
drop index claim_revision_values;
select fill_claim_tally();
`;
