import { part, value, type PartField } from "../platform/graphql/reader.ts";
import type { Scope, Sql } from "../platform/graphql/statement.ts";

/** Enough to recognise an article by, and what quotation law lets anybody quote. */
export const excerptLength = 400;

const ownArticle: Sql = ({ alias }) => `${alias}.article_id`;

/**
 * What the public may have of an article. Its own terms decide, not those of the day that an as-of read looks at:
 * rights bind now.
 */
export const permissionOf = (scope: Scope, articleId = ownArticle): string =>
  `(select a.rights_permission from article a where a.id = ${articleId(scope)})`;

const reasonOf = (scope: Scope, articleId: Sql): string =>
  `(select case when coalesce(a.rights_terms, a.rights_notice) is null then 'NOTHING_STATED' else 'TERMS' end from article a where a.id = ${articleId(scope)})`;

/** Says that and why words of an article are kept back, where they would be; null where nothing is. */
export const withholding = (concerned: Sql, articleId = ownArticle): PartField =>
  part(
    {
      permission: value((scope) => permissionOf(scope, articleId)),
      reason: value((scope) => reasonOf(scope, articleId)),
    },
    { present: (scope) => (scope.view.kind === "desk" ? "false" : keptBack(scope, concerned, articleId)) },
  );

/**
 * A passage of an article for everybody to read. Short ones are quotations, which no terms forbid; a long one is
 * reproduction, and of an article that does not permit it the public has its beginning.
 */
export const quotation =
  (column: string, isLong: Sql, articleId = ownArticle): Sql =>
  (scope) => {
    const text = `${scope.alias}.${column}`;
    if (scope.view.kind === "desk") return text;
    return `case when ${keptBack(scope, isLong, articleId)} then left(${text}, ${String(excerptLength)}) else ${text} end`;
  };

const keptBack = (scope: Scope, concerned: Sql, articleId: Sql): string =>
  `(${concerned(scope)} and ${permissionOf(scope, articleId)} <> 'FULL_TEXT')`;
