-- Where the claims are made, who says them, and what bears on them: two or three of each.
insert into appearance (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at,
  end_at, since_number, position, created_by, created_at, is_live)
select bench.id(8, 3 * n + k), bench.id(6, n), bench.id(4, a.article), bench.id(5, a.article), r.text_length,
  substr(r.text, 21, 60), substr(r.text, 1, 20), substr(r.text, 81, 20), 20, 80, 1, k, bench.id(1, 1), '2020-01-01'::timestamptz,
  n <= :claims
from generate_series(1, :claims + :reviews) n, generate_series(0, 2) k,
  lateral (select 1 + bench.draw(3 * n + k, 20, :articles) as article) a
  join article_revision r on r.id = bench.id(5, a.article)
where k < 2 + n % 2 order by n, k;

insert into attribution_link (id, appearance_id, position, source_id, verb)
select bench.id(9, 3 * n + k), bench.id(8, 3 * n + k), 0, bench.id(3, 3 + 8 * bench.draw(3 * n + k, 21, :sources / 8)), 'declares'
from generate_series(1, :claims + :reviews) n, generate_series(0, 2) k where k < 2 + n % 2 order by n, k;

insert into evidence (id, claim_id, stance, source_id, excerpt, since_number, position, rank, created_by, created_at)
select bench.id(10, 3 * n + k), bench.id(6, n), (array['SUPPORTS', 'REFUTES', 'CONTEXT'])[1 + bench.draw(3 * n + k, 22, 3)],
  bench.id(3, 1 + bench.draw(3 * n + k, 23, :sources)), 'The bulletin of the year gives the figure on page ' || n % 300 || '.',
  1, k, k, bench.id(1, 1), '2020-01-01'::timestamptz
from generate_series(1, :claims + :reviews) n, generate_series(0, 2) k where k < 2 + (n + 1) % 2 order by n, k;

insert into review (id, desk_id, claim_id, revision_id, digest, state, approvals_needed, decider_roles,
  publishes_automatically, submitted_by, submitted_at)
select bench.id(11, c.n), (select id from desk limit 1), bench.id(6, c.n), bench.id(7, c.n), r.digest, 'OPEN', 1,
  '{REVIEWER}', false, bench.id(1, 1), c.at
from bench.claim c join claim_revision r on r.id = bench.id(7, c.n) where c.n > :claims;
