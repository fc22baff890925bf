import type { ListColumns } from "../../lib/column-choice.ts";
import type { ColumnOrders } from "../../lib/sort-links.ts";
import type { ArticleOrderName } from "./article-choice.ts";

const columnNames = ["publisher", "date", "language", "topics", "created", "claims", "suggestions"] as const;
export type ArticleColumn = (typeof columnNames)[number];

export const articleColumns: ListColumns<ArticleColumn> = {
  all: columnNames,
  standard: ["publisher", "date", "language", "claims", "suggestions"],
};

/** By which columns the list can be ordered: first the direction that is asked for more often. */
export const articleColumnOrders: Partial<Record<ArticleColumn | "title", ColumnOrders<ArticleOrderName>>> = {
  title: [
    ["title", "ascending"],
    ["titleBack", "descending"],
  ],
  date: [
    ["newest", "descending"],
    ["oldest", "ascending"],
  ],
  created: [
    ["created", "descending"],
    ["createdFirst", "ascending"],
  ],
};
