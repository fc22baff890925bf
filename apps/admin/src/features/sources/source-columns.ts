import type { ListColumns } from "../../lib/column-choice.ts";
import type { ColumnOrders } from "../../lib/sort-links.ts";
import type { SourceOrderName } from "./source-choice.ts";

const columnNames = ["kind", "country", "articles", "claims", "created"] as const;
export type SourceColumn = (typeof columnNames)[number];

export const sourceColumns: ListColumns<SourceColumn> = {
  all: columnNames,
  standard: ["kind", "country", "articles", "claims"],
};

/** By which columns the list can be ordered: first the direction that is asked for more often. */
export const sourceColumnOrders: Partial<Record<SourceColumn | "name", ColumnOrders<SourceOrderName>>> = {
  name: [
    ["name", "ascending"],
    ["nameBack", "descending"],
  ],
  created: [
    ["newest", "descending"],
    ["oldest", "ascending"],
  ],
};
