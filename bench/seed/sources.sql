-- One of eight is an outlet; persons and the rest speak. Names are as rare as names are.
insert into person (id, name, email) values
  (bench.id(1, 1), 'Bench Editor', 'editor@bench.example'),
  (bench.id(1, 2), 'Bench Reviewer', 'reviewer@bench.example');
insert into person_role (person_id, role) values (bench.id(1, 1), 'EDITOR'), (bench.id(1, 2), 'REVIEWER');
insert into desk_member (desk_id, person_id) select d.id, p.id from desk d, person p where p.email like '%@bench.example';
insert into api_key (id, person_id, name, hash, start, scopes, expires_at) values
  (bench.id(2, 1), bench.id(1, 2), 'bench', sha256(convert_to(:'key', 'UTF8')), 'cdk_bench', '{SEE_DESK,REVIEW}', now() + interval '300 days');

insert into source (id, kind, name, aliases, domains, homepage, country, created_by, created_at, public_from, valid_from)
select bench.id(3, n),
  case when n % 8 = 0 then 'OUTLET' when n % 8 = 1 then 'AGENCY' when n % 8 = 2 then 'GOVERNMENT' else 'PERSON' end,
  initcap(w.syllable[1 + n % 20] || w.syllable[1 + n / 20 % 20]) || ' '
    || initcap(w.syllable[1 + n / 400 % 20] || w.syllable[1 + bench.draw(n, 1, 20)] || w.syllable[1 + bench.draw(n, 2, 20)]),
  '{}', case when n % 8 = 0 then array['outlet' || n || '.example'] else '{}' end,
  case when n % 8 = 0 then 'https://outlet' || n || '.example/' end,
  case when n % 3 = 0 then 'FR' else 'GB' end, bench.id(1, 1),
  '2020-01-01'::timestamptz, '2020-01-02'::timestamptz, '2020-01-01'::timestamptz
from generate_series(1, :sources) n, bench.words w;
