import { auditOf } from "../audit/audit.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { holds, keptRecord } from "../platform/graphql/as-of.ts";
import { extendFilters, orderBy, related, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  instant,
  many,
  one,
  type Reader,
} from "../platform/graphql/reader.ts";
import { asOfParam, type Scope } from "../platform/graphql/statement.ts";
import { wordsMatch } from "../platform/graphql/word-match.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { articleFacets, articleFilters } from "./article-filter.reader.ts";
import { articleRevisionList, articleRevisionReader } from "./article-revision.reader.ts";
import { rightsColumns } from "./rights-columns.ts";
import { rightsPart } from "./rights.reader.ts";

/** More names than any byline has. */
export const authorsMax = 50;

const columns = [
  "id",
  "title",
  "standfirst",
  "url",
  "canonical_url",
  "language",
  "published_at",
  "published_from",
  "publisher_id",
  "regions",
  "topics",
  ...rightsColumns,
  "current_revision_id",
  "version",
  "created_by",
  "created_at",
  "updated_at",
] as const;

/** Sources as authors: each with the article and its place in the byline. */
const authorReader: Reader = {
  ...sourceReader,
  from: (scope) =>
    `(select s.*, w.article_id, w.position from article_author w join ${sourceReader.from(scope)} s on s.id = w.source_id where ${holds("w")(scope)})`,
};

export const articleReader: Reader = {
  type: "Article",
  idType: "Article",
  ...keptRecord("article", columns),
  key: "id",
  fields: {
    id: id("Article"),
    title: column("title"),
    standfirst: column("standfirst"),
    url: column("url"),
    canonicalUrl: column("canonical_url"),
    language: column("language"),
    publishedAt: column("published_at"),
    regions: column("regions"),
    topics: column("topics"),
    publisher: one(() => sourceReader, byColumn("publisher_id")),
    authors: many({
      reader: () => authorReader,
      on: (article, author) => `${author.alias}.article_id = ${article.alias}.id`,
      orderBy: ({ alias }) => `${alias}.position`,
      max: authorsMax,
    }),
    rights: rightsPart,
    revision: one(() => articleRevisionReader, byColumn("current_revision_id")),
    version: column("version"),
    createdAt: instant("created_at"),
    updatedAt: instant("updated_at"),
    createdBy: one(() => personReader, byColumn("created_by"), { access: "SEE_DESK" }),
    revisions: connection(
      () => articleRevisionList,
      (article, revision) => `${revision.alias}.article_id = ${article.alias}.id`,
      { access: "SEE_DESK" },
    ),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

export const articleList: List = {
  name: "articles",
  reader: () => articleReader,
  filters: articleFilters,
  facets: articleFacets,
  orders: {
    PUBLISHED_AT: {
      sql: ({ alias }) => `coalesce(${alias}.published_from, '-infinity')`,
      cast: "timestamptz",
    },
    CREATED_AT: orderBy("timestamptz", "created_at"),
    UPDATED_AT: orderBy("timestamptz", "updated_at"),
    TITLE: { sql: ({ alias }) => `${alias}.title collate "C"`, cast: "text" },
  },
  defaultOrder: [{ field: "PUBLISHED_AT", direction: "DESC" }],
  search: {
    matches: (scope, words) => wordsMatch(scope, `name_key(${scope.alias}.title)`, words),
    highlights: {},
  },
};

/** Now the ids come from two indexes; at an instant the past of each article has to be asked. */
function ofSource(source: Scope, article: Scope): string {
  const held = `(${article.alias}.publisher_id = ${source.alias}.id or exists (select from article_author w where w.article_id = ${article.alias}.id and w.source_id = ${source.alias}.id and ${holds("w")(article)}))`;
  if (asOfParam(article) !== null) return held;
  return `${article.alias}.id in (select p.id from article p where p.publisher_id = ${source.alias}.id
    union select w.article_id from article_author w where w.source_id = ${source.alias}.id and w.until = 'infinity')`;
}

extendReader(sourceReader, { articles: connection(() => articleList, ofSource) });

extendFilters(sourceList, {
  published: related(
    () => articleList,
    (source, article) => ({ tables: [], on: `${article.alias}.publisher_id = ${source.alias}.id` }),
  ),
  wrote: related(
    () => articleList,
    (source, article) => {
      const wrote = source.statement.alias();
      return {
        tables: [`article_author ${wrote}`],
        on: `${wrote}.source_id = ${source.alias}.id and ${wrote}.article_id = ${article.alias}.id and ${holds(wrote)(source)}`,
      };
    },
  ),
});
