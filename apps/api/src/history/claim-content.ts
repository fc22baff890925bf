import { sourceName, type Moment } from "./moment.ts";

/**
 * The id of the revision that a claim had at a moment. Several can be made in one transaction, and so bear one time:
 * among these the ids tell, which are made in their order.
 */
export const revisionAt = ({ subject, record, at }: Moment): string =>
  `(select r.id from claim_revision r where r.claim_id = ${subject}
    and (r.created_at < ${at} or (r.created_at = ${at} and r.id < ${record})) order by r.number desc limit 1)`;

const within = (row: string): string =>
  `${row}.claim_id = r.claim_id and ${row}.since_number <= r.number and (${row}.until_number is null or ${row}.until_number > r.number)`;

/** Where words stand: which text of the article, and from which code point to which. */
const place = (row: string): string =>
  `(select concat('#', t.number, ' ', ${row}.start_at, '–', ${row}.end_at) from article_revision t where t.id = ${row}.article_revision_id and ${row}.exact is not null)`;

const titleOf = (row: string): string => `(select title from article where id = ${row}.article_id)`;

const chain = `(select string_agg(concat_ws(' · ', ${sourceName("coalesce(l.approved_source_id, l.source_id)")}, l.verb, '“' || l.exact || '”'), E'\\n' order by l.position)
  from attribution_link l where l.appearance_id = a.id)`;

const appearances = `coalesce((select json_agg(json_build_object('pair', a.position, 'fields', json_build_object(
    'words', a.exact, 'article', ${titleOf("a")}, 'place', ${place("a")}, 'attribution', ${chain})) order by a.position, a.id)
  from appearance a where ${within("a")}), '[]')`;

const evidence = `coalesce((select json_agg(json_build_object('pair', e.position, 'fields', json_build_object(
    'stance', e.stance, 'source', ${sourceName("coalesce(e.approved_source_id, e.source_id)")}, 'article', ${titleOf("e")},
    'words', coalesce(e.excerpt, e.exact), 'place', ${place("e")}, 'url', e.url, 'note', e.note)) order by e.rank, e.id)
  from evidence e where ${within("e")}), '[]')`;

/** All that a claim was at a moment, as JSON. */
export const claimContent = (moment: Moment): string =>
  `(select json_build_object('plain', json_build_object('text', r.text, 'language', r.language, 'kind', r.kind,
      'topics', nullif(array_to_string(r.topics, E'\\n'), ''), 'verdict', r.rating, 'rationale', r.rationale),
    'lists', json_build_object('appearances', ${appearances}, 'evidence', ${evidence}))
  from claim_revision r where r.id = ${revisionAt(moment)})`;
