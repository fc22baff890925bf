/**
 * The best single statement that we know for each operation, written by hand for these tables. `rows` answers
 * positional arrays for the mapper; `text` the answer's own JSON text. Whichever is faster is the limit.
 * @typedef {{ rows: string, text: string, values: (variables: any) => unknown[] }} Statement
 */

const label = "case when r.language like 'fr%' then v.label_fr else v.label_en end";

/** @param {string} id */
const uuid = (id) => id.slice(4);

/** @param {string} cursor */
const place = (cursor) => JSON.parse(Buffer.from(cursor, "base64url").toString()).slice(1);

/**
 * @param {string} signature
 * @param {string} at
 * @param {string} id
 */
const cursorOf = (signature, at, id) =>
  `translate(encode(convert_to('["${signature}","' || ${at} || '","' || ${id} || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** @type {Statement} */
export const claimById = {
  values: ({ id }) => [uuid(id)],
  rows: `select json_build_array(r.claim_id, r.text, r.language, r.kind, r.topics, r.published_at, r.published_version,
    r.rating, ${label}, r.rationale) j
    from claim_revision r left join verdict_rating v on v.rating = r.rating
    where r.claim_id = $1::uuid and r.live_to = 'infinity' limit 1`,
  text: `select json_build_object('claim', json_build_object('id', 'clm_' || r.claim_id, 'text', r.text, 'language', r.language, 'kind', r.kind,
    'topics', r.topics, 'publishedAt', to_char(r.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', r.published_version,
    'verdict', json_build_object('rating', r.rating, 'label', ${label}, 'rationale', r.rationale)))::text j
    from claim_revision r left join verdict_rating v on v.rating = r.rating
    where r.claim_id = $1::uuid and r.live_to = 'infinity' limit 1`,
};

/** @type {Statement} */
export const publishedClaims = {
  values: ({ after }) => place(after),
  rows: `select json_agg(json_build_array(r.claim_id, r.text, r.language, r.published_at, r.rating, ${label}, a.j, e.j, r.published_at::text)
      order by r.published_at desc, r.claim_id desc) j
    from (select * from claim_revision r where r.live_to = 'infinity' and (r.published_at, r.claim_id) < ($1::timestamptz, $2::uuid)
      order by r.published_at desc, r.claim_id desc limit 51) r
    left join verdict_rating v on v.rating = r.rating
    left join lateral (
      select json_agg(json_build_array(a.exact, a.prefix, a.suffix, a.start_at, a.end_at, l.j, t.id, t.title, t.url, t.published_at, p.id, p.name)
        order by a.position, a.id) j
      from (select * from appearance a where a.claim_id = r.claim_id and a.since_number <= r.number
        and (a.until_number is null or a.until_number > r.number) order by a.position, a.id limit 3) a
      left join lateral (select json_agg(json_build_array(l.verb, s.id, s.name, s.kind) order by l.position) j
        from attribution_link l left join source s on s.id = l.source_id and s.public_from is not null
        where l.appearance_id = a.id) l on true
      left join article t on t.id = a.article_id and t.public_from is not null
      left join source p on p.id = t.publisher_id and p.public_from is not null) a on true
    left join lateral (
      select json_agg(json_build_array(e.stance, e.excerpt, s.id, s.name, s.kind) order by e.position, e.id) j
      from (select * from evidence e where e.claim_id = r.claim_id and e.since_number <= r.number
        and (e.until_number is null or e.until_number > r.number) order by e.position, e.id limit 5) e
      left join source s on s.id = e.source_id and s.public_from is not null) e on true`,
  text: `select json_build_object('claims', json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 50,
      'endCursor', max(${cursorOf("Query.claims PUBLISHED_AT:DESC", "r.published_at::text", "r.claim_id")}) filter (where r.place = 50)), 'edges',
      json_agg(json_build_object('cursor', ${cursorOf("Query.claims PUBLISHED_AT:DESC", "r.published_at::text", "r.claim_id")}, 'node', json_build_object('id', 'clm_' || r.claim_id, 'text', r.text,
      'language', r.language, 'publishedAt', to_char(r.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'verdict', json_build_object('rating', r.rating, 'label', ${label}), 'appearances', json_build_object('nodes', coalesce(a.j, '[]')),
      'evidence', json_build_object('nodes', coalesce(e.j, '[]')))) order by r.published_at desc, r.claim_id desc)
      filter (where r.place <= 50)))::text j
    from (select *, row_number() over (order by r.published_at desc, r.claim_id desc) as place from claim_revision r where r.live_to = 'infinity' and (r.published_at, r.claim_id) < ($1::timestamptz, $2::uuid)
      order by r.published_at desc, r.claim_id desc limit 51) r
    left join verdict_rating v on v.rating = r.rating
    left join lateral (
      select json_agg(json_build_object('anchor', json_build_object('exact', a.exact, 'prefix', a.prefix, 'suffix', a.suffix, 'start', a.start_at, 'end', a.end_at),
        'attribution', coalesce(l.j, '[]'), 'article', json_build_object('id', 'art_' || t.id, 'title', t.title, 'url', t.url, 'publishedAt', t.published_at,
        'publisher', json_build_object('id', 'src_' || p.id, 'name', p.name))) order by a.position, a.id) j
      from (select * from appearance a where a.claim_id = r.claim_id and a.since_number <= r.number
        and (a.until_number is null or a.until_number > r.number) order by a.position, a.id limit 3) a
      left join lateral (select json_agg(json_build_object('verb', l.verb, 'source', json_build_object('id', 'src_' || s.id, 'name', s.name, 'kind', s.kind)) order by l.position) j
        from attribution_link l left join source s on s.id = l.source_id and s.public_from is not null
        where l.appearance_id = a.id) l on true
      left join article t on t.id = a.article_id and t.public_from is not null
      left join source p on p.id = t.publisher_id and p.public_from is not null) a on true
    left join lateral (
      select json_agg(json_build_object('stance', e.stance, 'excerpt', e.excerpt, 'source', json_build_object('id', 'src_' || s.id, 'name', s.name, 'kind', s.kind)) order by e.position, e.id) j
      from (select * from evidence e where e.claim_id = r.claim_id and e.since_number <= r.number
        and (e.until_number is null or e.until_number > r.number) order by e.position, e.id limit 5) e
      left join source s on s.id = e.source_id and s.public_from is not null) e on true`,
};

const claimsOfArticle =
  "(select count(distinct a.claim_id) from appearance a where a.article_id = t.id and a.is_live)";
const pageOfArticles = `(select *, row_number() over (order by coalesce(t.published_from, '-infinity') desc, t.id desc) as place from article t where t.public_from is not null
  and (coalesce(t.published_from, '-infinity'), t.id) < ($1::timestamptz, $2::uuid)
  order by coalesce(t.published_from, '-infinity') desc, t.id desc limit 51) t`;
const authorsOfArticle = `from article_author w join source s on s.id = w.source_id and s.public_from is not null
  where w.article_id = t.id and w.until = 'infinity'`;

/** @type {Statement} */
export const articles = {
  values: ({ after }) => place(after),
  rows: `select json_agg(json_build_array(t.id, t.title, t.url, t.language, t.published_at, p.id, p.name, w.j, ${claimsOfArticle},
      coalesce(t.published_from, '-infinity')::text) order by coalesce(t.published_from, '-infinity') desc, t.id desc) j
    from ${pageOfArticles} left join source p on p.id = t.publisher_id and p.public_from is not null
    left join lateral (select json_agg(json_build_array(s.id, s.name) order by w.position) j ${authorsOfArticle}) w on true`,
  text: `select json_build_object('articles', json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 50,
      'endCursor', max(${cursorOf("Query.articles PUBLISHED_AT:DESC", "coalesce(t.published_from, '-infinity')::text", "t.id")}) filter (where t.place = 50)), 'nodes',
      json_agg(json_build_object('id', 'art_' || t.id, 'title', t.title, 'url', t.url, 'language', t.language,
      'publishedAt', t.published_at, 'publisher', json_build_object('id', 'src_' || p.id, 'name', p.name), 'authors', coalesce(w.j, '[]'),
      'claims', json_build_object('totalCount', ${claimsOfArticle})) order by coalesce(t.published_from, '-infinity') desc, t.id desc)
      filter (where t.place <= 50)))::text j
    from ${pageOfArticles} left join source p on p.id = t.publisher_id and p.public_from is not null
    left join lateral (select json_agg(json_build_object('id', 'src_' || s.id, 'name', s.name) order by w.position) j ${authorsOfArticle}) w on true`,
};

/** The comment, its audit record and the word to whoever follows the queue, in one statement and so in one transaction. */
export const commentOnReview = {
  values: (/** @type {any} */ { input }) => [uuid(input.reviewId), input.body],
  rows: `with c as (insert into review_comment (id, review_id, author_id, body)
      select uuidv7(), v.id, '00000001-0000-7000-8000-000000000002'::uuid, $2 from review v where v.id = $1::uuid returning id, review_id, body, at),
    a as (insert into audit_record (id, actor_id, key_id, action, subject_type, subject_id, after)
      select uuidv7(), '00000001-0000-7000-8000-000000000002'::uuid, '00000002-0000-7000-8000-000000000001'::uuid, 'REVIEW_COMMENTED', 'ReviewComment', c.id,
        jsonb_build_object('reviewId', c.review_id, 'body', c.body) from c),
    n as materialized (select pg_notify('claimdesk_events', json_build_object('kind', 'REVIEW_QUEUE_CHANGED', 'reviewId', c.review_id)::text) from c)
    select json_build_array(c.id, c.body, c.at) j from c, n`,
};
