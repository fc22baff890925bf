import { sortsOf } from "./sort-links.ts";
import type { ColumnOrders } from "./sort-links.ts";

type Order = "title" | "titleBack" | "due";
const columns: Record<"title" | "due", ColumnOrders<Order>> = {
  title: [
    ["title", "ascending"],
    ["titleBack", "descending"],
  ],
  due: [["due", "ascending"]],
};
const sorts = (order: Order) => sortsOf(columns, { order, hrefOf: (name) => `?order=${name}` });

test("a header leads to its column's order, and from there to the other direction and back", () => {
  expect(sorts("due").title).toEqual({ href: "?order=title", direction: undefined });
  expect(sorts("title").title).toEqual({ href: "?order=titleBack", direction: "ascending" });
  expect(sorts("titleBack").title).toEqual({ href: "?order=title", direction: "descending" });
});

test("a column of one order keeps it", () => {
  expect(sorts("due").due).toEqual({ href: "?order=due", direction: "ascending" });
});
