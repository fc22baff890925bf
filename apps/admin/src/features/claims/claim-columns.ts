import type { ListColumns } from "../../lib/column-choice.ts";
import type { ColumnOrders } from "../../lib/sort-links.ts";
import type { ClaimOrderName } from "./claim-choice.ts";

const columnNames = ["kind", "verdict", "state", "topics", "language", "published", "updated"] as const;
export type ClaimColumn = (typeof columnNames)[number];

export const claimColumns: ListColumns<ClaimColumn> = {
  all: columnNames,
  standard: ["kind", "verdict", "state", "updated"],
};

/** By which columns the list can be ordered: first the direction that is asked for more often. */
export const claimColumnOrders: Partial<Record<ClaimColumn | "text", ColumnOrders<ClaimOrderName>>> = {
  text: [
    ["TEXT", "ascending"],
    ["TEXT_BACK", "descending"],
  ],
  published: [
    ["PUBLISHED", "descending"],
    ["EARLIEST", "ascending"],
  ],
  updated: [
    ["UPDATED", "descending"],
    ["UNCHANGED", "ascending"],
  ],
};
