import type { ArticleWords } from "./article.check.ts";

export interface ArticleRow extends ArticleWords {
  readonly id: string;
  readonly version: number;
  readonly publisherId: string | null;
  readonly authorIds: readonly string[];
  readonly revisionNumber: number;
  readonly text: string;
}

/**
 * An article with its text and its authors, of `table`: the row of now or one of its past. `authored` tests `w`. Where
 * the text is not asked for it is empty.
 */
export const articleRow = (table: string, authored: string, text = "r.text"): string => `
select a.id, a.version, a.title, a.standfirst, a.url, a.canonical_url as "canonicalUrl", a.language,
  a.published_at as "publishedAt", a.regions, a.topics, a.publisher_id as "publisherId",
  json_build_object('holder', a.rights_holder, 'credit', a.rights_credit, 'notice', a.rights_notice, 'terms', a.rights_terms,
    'contact', a.rights_contact, 'disclaimer', a.rights_disclaimer, 'permission', a.rights_permission,
    'licence', case when a.rights_licence_name is not null then json_build_object('spdx', a.rights_licence_spdx,
      'name', a.rights_licence_name, 'url', a.rights_licence_url) end,
    'conditions', a.rights_conditions, 'ground', a.rights_ground, 'sentence', a.rights_sentence,
    'statements', a.rights_statements) as rights,
  array(select w.source_id from article_author w where w.article_id = a.id and ${authored}
    order by w.position) as "authorIds",
  r.number as "revisionNumber", ${text} as text
from ${table} a join article_revision r on r.id = a.current_revision_id`;
