import { personReader } from "../identity/person.reader.ts";
import { holds } from "../platform/graphql/as-of.ts";
import { extendFilters, filterBy, related, type List } from "../platform/graphql/list.ts";
import { byColumn, column, extendReader, one, type Reader } from "../platform/graphql/reader.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { articleList, articleReader } from "./article.reader.ts";

/** Reached through its article only, which decides who sees it. */
const republicationReader: Reader = {
  type: "Republication",
  from: () => "republication",
  key: "id",
  visible: () => "true",
  fields: {
    originalSource: one(() => sourceReader, byColumn("original_source_id")),
    original: one(() => articleReader, byColumn("original_article_id")),
    originalUrl: column("original_url"),
    evidence: column("evidence"),
    knownBy: column("known_by"),
    confirmed: column("confirmed"),
    confirmedBy: one(() => personReader, byColumn("confirmed_by"), { access: "SEE_DESK" }),
  },
};

extendReader(articleReader, {
  republication: one(
    () => republicationReader,
    (article, { alias }) => `${alias}.article_id = ${article.alias}.id and ${holds(alias)(article)}`,
  ),
});

/** Never listed: it is there for its filters. */
const republicationList: List = {
  name: "republications",
  reader: () => republicationReader,
  orders: {},
  defaultOrder: [],
  filters: {
    originalSourceId: filterBy("uuid", "original_source_id", { idType: "Source" }),
    originalSource: related(
      () => sourceList,
      (copy, source) => ({ tables: [], on: `${source.alias}.id = ${copy.alias}.original_source_id` }),
    ),
    originalId: filterBy("uuid", "original_article_id", { idType: "Article" }),
    knownBy: filterBy("text", "known_by"),
    confirmed: { kind: "flag", sql: ({ alias }) => `${alias}.confirmed` },
  },
};

extendFilters(articleList, {
  republication: related(
    () => republicationList,
    (article, { alias }) => ({
      tables: [],
      on: `${alias}.article_id = ${article.alias}.id and ${holds(alias)(article)}`,
    }),
  ),
});
