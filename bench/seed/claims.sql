-- Claims 1 to :claims are published, the latest last; the next :reviews wait for a reviewer.
create table bench.claim as
select n, d.at, n % 3 = 0 as english,
  case when n % 3 = 0 then
    w.role_en[1 + bench.draw(n, 1, 10)] || ' of ' || p.place || ' ' || w.verb_en[1 + bench.draw(n, 3, 8)] || ' that '
      || w.thing_en[1 + bench.draw(n, 4, 20)] || ' ' || w.move_en[1 + bench.draw(n, 5, 6)] || ' ' || f.figure || ' % in ' || f.year || '.'
  else
    w.role_fr[1 + bench.draw(n, 1, 10)] || ' de ' || p.place || ' ' || w.verb_fr[1 + bench.draw(n, 3, 8)] || ' que '
      || w.thing_fr[1 + bench.draw(n, 4, 20)] || ' ' || w.move_fr[1 + bench.draw(n, 5, 6)] || ' ' || f.figure || ' % en ' || f.year || '.'
  end as text,
  w.kind[1 + bench.draw(n, 6, 6)] as kind, w.rating[1 + bench.draw(n, 7, 6)] as rating,
  array[w.topic[1 + bench.draw(n, 8, 15)], w.topic[1 + bench.draw(n, 9, 15)]] as topics
from generate_series(1, :claims + :reviews) n, bench.words w,
  lateral (select '2020-01-01'::timestamptz + n * (:days * 86400.0 / :claims) * interval '1 second' as at) d,
  lateral (select initcap(w.syllable[1 + bench.draw(n, 10, 20)] || w.syllable[1 + bench.draw(n, 11, 20)]
    || w.syllable[1 + bench.draw(n, 12, 20)]) as place) p,
  lateral (select round(bench.draw(n, 13, 1000) / 10.0, 1) as figure, 1990 + bench.draw(n, 14, 35) as year) f;

insert into claim (id, desk_id, state, version, newest_revision_id, created_by, created_at, updated_at,
  shown_revision_id, published_at, language, kind, rating, topics)
select bench.id(6, n), (select id from desk limit 1), case when n <= :claims then 'PUBLISHED' else 'IN_REVIEW' end,
  1, bench.id(7, n), bench.id(1, 1), at, at, case when n <= :claims then bench.id(7, n) end,
  case when n <= :claims then at end, case when english then 'en' else 'fr' end, kind, rating, topics
from bench.claim order by n;

insert into claim_revision (id, claim_id, number, text, language, kind, topics, rating, rationale, digest, created_by,
  created_at, published_at, live_from, live_to, published_version)
select bench.id(7, n), bench.id(6, n), 1, text, case when english then 'en' else 'fr' end, kind, topics, rating,
  'The figures of the institute of ' || n || ' say so.', encode(sha256(convert_to(text, 'UTF8')), 'hex'), bench.id(1, 1), at,
  case when n <= :claims then at end, case when n <= :claims then at end,
  case when n <= :claims then 'infinity'::timestamptz end, case when n <= :claims then 1 end
from bench.claim order by n;

insert into claim_revision_party (revision_id, person_id, part)
select bench.id(7, n), bench.id(1, 1), 'CONTRIBUTOR' from bench.claim where n > :claims;

insert into publication (id, seq, claim_id, revision_id, kind, state, at, published_by, created_at)
select bench.id(13, n), n, bench.id(6, n), bench.id(7, n), 'FIRST', 'DONE', at, bench.id(1, 1), at
from bench.claim where n <= :claims order by n;
select setval('publication_seq', :claims);

select fill_claim_tally();
