/** The first migration that a desk of these rows has not seen. */
export const rightsMigration = 1764250006000;

/**
 * A desk with articles as it stood then, written by SQL, since no program of today writes such rows: one article whose
 * rights are known, was renamed once and is public by a claim; one of whose rights nobody knows anything; and a claim
 * that a merge of sources corrected without a revision.
 */
export const deskBeforeRights: readonly string[] = [
  `create function pg_temp.an_id(thing text) returns uuid language sql immutable
     return overlay(overlay(md5(thing) placing '7' from 13) placing '8' from 17)::uuid`,
  `begin`,
  `insert into person (id, name, email) values (pg_temp.an_id('editor'), 'Ede Editor', 'ede@desk.test')`,
  `insert into source (id, kind, name, created_by, public_from, valid_from) values
     (pg_temp.an_id('outlet'), 'OUTLET', 'Le Phare', pg_temp.an_id('editor'), '2024-02-01', '2024-01-01'),
     (pg_temp.an_id('writer'), 'PERSON', 'Ada Weber', pg_temp.an_id('editor'), '2024-02-01', '2024-01-01')`,
  `insert into article_revision (id, article_id, number, text, html, text_digest, created_by, created_at)
   select pg_temp.an_id('text of ' || name), pg_temp.an_id(name), 1, text, '<p>' || text || '</p>',
     encode(sha256(convert_to(text, 'UTF8')), 'hex'), pg_temp.an_id('editor'), '2024-01-01'
   from (values ('known', 'La dette a doublé, dit la ministre.'), ('unknown', 'Rien n’est dit ici.')) t (name, text)`,
  `insert into article (id, desk_id, title, url, language, published_at, published_from, publisher_id, topics,
     rights_holder, rights_notice, rights_terms, rights_permission, current_revision_id, created_by, created_at,
     updated_at, valid_from)
   select pg_temp.an_id(name), (select id from desk limit 1), title, 'https://phare.example/' || name, 'fr', '2024-01',
     '2024-01-01', pg_temp.an_id('outlet'), '{dette}', holder, notice, terms, permission,
     pg_temp.an_id('text of ' || name), pg_temp.an_id('editor'), '2024-01-01', '2024-01-01', '2024-01-01'
   from (values
     ('known', 'La dette', 'Le Phare', '© 2024 Le Phare', 'Reproduction libre.', 'FULL_TEXT'),
     ('unknown', 'Un silence', null, null, null, 'METADATA_ONLY')) t (name, title, holder, notice, terms, permission)`,
  `insert into article_author (article_id, source_id, position, since)
   values (pg_temp.an_id('known'), pg_temp.an_id('writer'), 0, '2024-01-01')`,
  `insert into republication (id, article_id, original_url, evidence, known_by, since) values (pg_temp.an_id('origin'),
     pg_temp.an_id('unknown'), 'https://elsewhere.example/x', 'Publié par Elsewhere.', 'STATED_IN_TEXT', '2024-01-01')`,
  `update article set title = 'La dette a doublé', version = 2, public_from = '2024-02-01'
   where id = pg_temp.an_id('known')`,
  `insert into article_import (id, desk_id, state, progress, kind, input, input_digest, article_id,
     article_revision_id, outcome, created_by, finished_at)
   select pg_temp.an_id('import'), (select id from desk limit 1), 'DONE', 1, 'TEXT', 'La dette', repeat('a', 64),
     pg_temp.an_id('known'), pg_temp.an_id('text of known'), 'NEW_ARTICLE', pg_temp.an_id('editor'), now()`,
  `insert into import_finding (import_id, position, field, value, confidence, method)
   values (pg_temp.an_id('import'), 0, 'title', 'La dette a doublé', 0.9, 'text')`,
  `insert into claim (id, desk_id, state, version, newest_revision_id, created_by, created_at, updated_at)
   values (pg_temp.an_id('claim'), (select id from desk limit 1), 'PUBLISHED', 3, pg_temp.an_id('wording'),
     pg_temp.an_id('editor'), '2024-01-10', '2024-02-01')`,
  `insert into claim_revision (id, claim_id, number, text, language, kind, digest, created_by, created_at, published_at,
     live_from, live_to, published_version)
   values (pg_temp.an_id('wording'), pg_temp.an_id('claim'), 1, 'La dette a doublé.', 'fr', 'FIGURE', repeat('b', 64),
     pg_temp.an_id('editor'), '2024-01-10', '2024-02-01', '2024-02-01', 'infinity', 3)`,
  `insert into audit_record (id, at, actor_id, action, subject_type, subject_id, before, after)
   select pg_temp.an_id(action), at, pg_temp.an_id('editor'), action, 'Claim', pg_temp.an_id('claim'), before, after
   from (values
     ('CLAIM_SUBMITTED', timestamptz '2024-01-15', '{"state": "DRAFT"}'::jsonb, '{"state": "IN_REVIEW"}'::jsonb),
     ('VERDICT_PROPOSED', '2024-01-16', '{"rating": null}', '{"rating": "true"}'),
     ('CLAIM_DECIDED', '2024-01-20', '{"state": "IN_REVIEW"}', '{"state": "APPROVED"}')) t (action, at, before, after)`,
  `commit`,
  `insert into appearance (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at,
     end_at, since_number, created_by)
   select pg_temp.an_id('appearance'), pg_temp.an_id('claim'), r.article_id, r.id, r.text_length, 'La dette a doublé', '',
     ', dit la ministre.', 0, 17, 1, r.created_by from article_revision r where r.id = pg_temp.an_id('text of known')`,
  `insert into publication (id, seq, claim_id, revision_id, kind, state, at, reason, published_by)
   select pg_temp.an_id(kind), nextval('publication_seq'), pg_temp.an_id('claim'), pg_temp.an_id('wording'), kind, 'DONE',
     at, reason, pg_temp.an_id('editor')
   from (values ('FIRST', timestamptz '2024-02-01', null), ('CORRECTION', '2024-03-01', 'Deux sources sont une.'))
     t (kind, at, reason)`,
];
