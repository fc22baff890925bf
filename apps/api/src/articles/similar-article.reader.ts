import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, connection, extendReader, one, type Reader } from "../platform/graphql/reader.ts";
import { articleReader } from "./article.reader.ts";

/** What has words in common is the desk's own observation; what it makes of it is the republication. */
const similarArticleReader: Reader = {
  type: "SimilarArticle",
  from: () => "similar_article",
  key: "other_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    article: one(() => articleReader, byColumn("other_id")),
    similarity: column("similarity"),
    relation: column("relation"),
    share: column("share"),
    sharedParagraphs: column("shared_paragraphs"),
  },
};

const similarArticleList: List = {
  name: "similarArticles",
  reader: () => similarArticleReader,
  orders: { SIMILARITY: orderBy("float8", "similarity") },
  defaultOrder: [{ field: "SIMILARITY", direction: "DESC" }],
};

extendReader(articleReader, {
  similar: connection(
    () => similarArticleList,
    (article, similar) => `${similar.alias}.article_id = ${article.alias}.id`,
    { access: "SEE_DESK" },
  ),
});
