import type { ReviewColumn } from "../../gql/graphql.ts";
import type { ColumnOrders } from "../../lib/sort-links.ts";
import type { OrderName } from "./queue-choice.ts";

/** By which columns the queue can be ordered: what waits longest, or is due next, comes first. */
export const queueColumnOrders: Partial<Record<ReviewColumn, ColumnOrders<OrderName>>> = {
  SUBMITTED: [
    ["oldest", "ascending"],
    ["newest", "descending"],
  ],
  DUE: [["due", "ascending"]],
  OUTCOME: [["closed", "descending"]],
};
