import type { ArticleFilter, ArticleOrder, ArticlesListQueryVariables } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

export const articleOrders = ["newest", "oldest", "title", "titleBack", "created", "createdFirst"] as const;
export type ArticleOrderName = (typeof articleOrders)[number];

const orderOf: Readonly<Record<ArticleOrderName, ArticleOrder>> = {
  newest: { field: "PUBLISHED_AT", direction: "DESC" },
  oldest: { field: "PUBLISHED_AT", direction: "ASC" },
  title: { field: "TITLE", direction: "ASC" },
  titleBack: { field: "TITLE", direction: "DESC" },
  created: { field: "CREATED_AT", direction: "DESC" },
  createdFirst: { field: "CREATED_AT", direction: "ASC" },
};

const pageSize = 25;

/** What the list's address asks for. */
export interface ArticleChoice {
  search: string | undefined;
  language: string | undefined;
  publisherId: string | undefined;
  topic: string | undefined;
  order: ArticleOrderName;
}

export function articleChoice(params: SearchParams): ArticleChoice {
  const wanted = textParam(params, "order");
  return {
    search: textParam(params, "search"),
    language: textParam(params, "language"),
    publisherId: textParam(params, "publisher"),
    topic: textParam(params, "topic"),
    order: articleOrders.find((name) => name === wanted) ?? "newest",
  };
}

/** Is anything left out of the list by choice? */
export function isNarrowed({ search, language, publisherId, topic }: ArticleChoice): boolean {
  return [search, language, publisherId, topic].some((value) => value !== undefined);
}

/** Names what is listed: another order shows the same articles. */
export function listOf(params: SearchParams): string {
  const { order: _order, ...choice } = articleChoice(params);
  return JSON.stringify(["articles", choice]);
}

export function articleVariables(params: SearchParams): ArticlesListQueryVariables {
  const { search, language, publisherId, topic, order } = articleChoice(params);
  const filter: ArticleFilter = {
    ...(language === undefined ? {} : { language: { eq: language } }),
    ...(publisherId === undefined ? {} : { publisherId: { eq: publisherId } }),
    ...(topic === undefined ? {} : { topics: { eq: topic } }),
  };
  return {
    ...pagePlace(params, pageSize),
    ...(search === undefined ? {} : { search }),
    filter,
    orderBy: [orderOf[order]],
    publisherId: publisherId ?? "",
    namesPublisher: publisherId !== undefined,
  };
}
