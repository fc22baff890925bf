import { heldAt, rowAt } from "../platform/db/kept-past.ts";
import { lines, sourceName, type Moment } from "./moment.ts";

const columns = [
  "id",
  "title",
  "standfirst",
  "url",
  "canonical_url",
  "language",
  "published_at",
  "publisher_id",
  "regions",
  "topics",
  "rights_holder",
  "rights_credit",
  "rights_notice",
  "rights_terms",
  "rights_contact",
  "rights_disclaimer",
  "rights_permission",
  "rights_licence_name",
  "rights_licence_url",
  "rights_conditions",
  "rights_ground",
  "rights_sentence",
  "current_revision_id",
] as const;

const authors = (moment: Moment): string =>
  `coalesce((select json_agg(json_build_object('pair', w.source_id, 'fields', json_build_object('name', ${sourceName("w.source_id")}))
    order by w.position) from article_author w where w.article_id = a.id and ${heldAt("w", moment.at)}), '[]')`;

const original = (moment: Moment): string =>
  `(select concat_ws(' · ', ${sourceName("o.original_source_id")}, (select title from article where id = o.original_article_id), o.original_url)
    from republication o where o.article_id = a.id and ${heldAt("o", moment.at)})`;

const confirmation = (moment: Moment): string =>
  `(select case when o.confirmed then 'CONFIRMED' else 'UNCONFIRMED' end from republication o where o.article_id = a.id and ${heldAt("o", moment.at)})`;

/** All that an article was at a moment, as JSON. */
export const articleContent = (moment: Moment): string =>
  `(select json_build_object('plain', json_build_object('title', a.title, 'standfirst', a.standfirst, 'url', a.url,
      'canonicalUrl', a.canonical_url, 'language', a.language, 'publishedAt', a.published_at,
      'publisher', ${sourceName("a.publisher_id")}, 'regions', ${lines("a.regions")}, 'topics', ${lines("a.topics")},
      'rightsHolder', a.rights_holder, 'rightsCredit', a.rights_credit, 'rightsNotice', a.rights_notice,
      'rightsTerms', a.rights_terms, 'rightsContact', a.rights_contact, 'rightsDisclaimer', a.rights_disclaimer,
      'rightsPermission', a.rights_permission, 'rightsLicence', a.rights_licence_name, 'rightsLicenceUrl', a.rights_licence_url,
      'rightsConditions', ${lines("a.rights_conditions")}, 'rightsGround', a.rights_ground, 'rightsSentence', a.rights_sentence,
      'original', ${original(moment)}, 'originalConfirmed', ${confirmation(moment)},
      'body', (select t.text from article_revision t where t.id = a.current_revision_id)),
    'lists', json_build_object('authors', ${authors(moment)}))
  from ${rowAt("article", columns, { id: moment.subject, at: moment.at })} a)`;
