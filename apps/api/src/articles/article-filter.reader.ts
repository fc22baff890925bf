import { holds } from "../platform/graphql/as-of.ts";
import type { Facet, Filter } from "../platform/graphql/declaration.ts";
import { filterBy, related } from "../platform/graphql/list.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";

const writtenBy = (article: Scope, test: (column: string) => string): string =>
  `exists (select from article_author w where w.article_id = ${article.alias}.id and ${holds("w")(article)} and ${test("w.source_id")})`;

const publisher = related(
  () => sourceList,
  (article, source) => ({ tables: [], on: `${source.alias}.id = ${article.alias}.publisher_id` }),
);

const author = related(
  () => sourceList,
  (article, source) => {
    const wrote = article.statement.alias();
    return {
      tables: [`article_author ${wrote}`],
      on: `${wrote}.article_id = ${article.alias}.id and ${wrote}.source_id = ${source.alias}.id and ${holds(wrote)(article)}`,
    };
  },
);

const byLetters = (name: string): Filter => ({
  kind: "column",
  cast: "text",
  sql: ({ alias }) => `${alias}.${name} collate "C"`,
});

/** Which articles: what can be asked of the list, wherever it stands. */
export const articleFilters: Record<string, Filter> = {
  id: filterBy("uuid", "id", { idType: "Article" }),
  title: byLetters("title"),
  url: byLetters("url"),
  canonicalUrl: byLetters("canonical_url"),
  language: filterBy("text", "language"),
  publisherId: filterBy("uuid", "publisher_id", { idType: "Source" }),
  publisher,
  authorId: { kind: "relation", idType: "Source", within: writtenBy },
  author,
  topics: { kind: "array", sql: ({ alias }) => `${alias}.topics` },
  regions: { kind: "array", sql: ({ alias }) => `${alias}.regions` },
  publishedAt: filterBy("timestamptz", "published_from"),
  createdAt: filterBy("timestamptz", "created_at"),
  updatedAt: filterBy("timestamptz", "updated_at"),
  permission: filterBy("text", "rights_permission"),
};

/** What a publisher is called, at the instant that is looked at. */
function nameOf(article: Scope, id: string): string {
  const source: Scope = { ...article, alias: article.statement.alias() };
  const { alias } = source;
  return `(select ${alias}.name from ${sourceReader.from(source)} ${alias} where ${alias}.id = substr(${id}, 5)::uuid and ${sourceReader.visible(source)})`;
}

export const articleFacets: Record<string, Facet> = {
  language: { sql: ({ alias }) => `${alias}.language` },
  publisherId: { sql: ({ alias }) => `('src_' || ${alias}.publisher_id::text)`, label: nameOf },
  topics: { sql: ({ alias }) => `${alias}.topics`, array: true },
  regions: { sql: ({ alias }) => `${alias}.regions`, array: true },
  permission: { sql: ({ alias }) => `${alias}.rights_permission` },
};
