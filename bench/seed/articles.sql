insert into article_revision (id, article_id, number, text, html, text_digest, created_by, created_at)
select bench.id(5, n), bench.id(4, n), 1, t.text, '<p>' || t.text || '</p>', encode(sha256(convert_to(t.text, 'UTF8')), 'hex'),
  bench.id(1, 1), '2020-01-01'::timestamptz + n * interval '10 minutes'
from generate_series(1, :articles) n, bench.words w,
  lateral (select 'Article ' || n || '. ' || string_agg(
    w.role_fr[1 + bench.draw(n, s, 10)] || ' ' || w.verb_fr[1 + bench.draw(n, s + 1, 8)] || ' que '
      || w.thing_fr[1 + bench.draw(n, s + 2, 20)] || ' ' || w.move_fr[1 + bench.draw(n, s + 3, 6)] || ' '
      || bench.draw(n, s + 4, 90) || ' %.', ' ' order by s) as text from generate_series(10, 80, 5) s) t;

insert into article (id, desk_id, title, url, language, published_at, published_from, publisher_id, topics,
  rights_permission, current_revision_id, created_by, created_at, updated_at, public_from, valid_from)
select bench.id(4, n), (select id from desk limit 1),
  w.role_fr[1 + bench.draw(n, 1, 10)] || ' et ' || w.thing_fr[1 + bench.draw(n, 2, 20)] || ' : ' || n,
  'https://outlet' || o.outlet || '.example/' || n, case when n % 3 = 0 then 'en' else 'fr' end,
  to_char(d.at at time zone 'UTC', 'YYYY-MM-DD'), date_trunc('day', d.at at time zone 'UTC') at time zone 'UTC', bench.id(3, o.outlet),
  array[w.topic[1 + bench.draw(n, 3, 15)]], 'EXCERPT', bench.id(5, n), bench.id(1, 1), d.at, d.at, d.at, d.at
from generate_series(1, :articles) n, bench.words w,
  lateral (select '2020-01-01'::timestamptz + n * (:days / :articles) * interval '1 day' as at) d,
  lateral (select 8 * (1 + bench.draw(n, 4, :sources / 8)) as outlet) o;

insert into article_author (article_id, source_id, position, since)
select bench.id(4, n), bench.id(3, 3 + 8 * bench.draw(n, 5, :sources / 8)), 0, '2020-01-01'::timestamptz
from generate_series(1, :articles) n;
