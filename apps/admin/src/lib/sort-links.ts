export interface ColumnSort {
  /** The list in this column's order; in the other direction where it is in this order already. */
  href: string;
  direction: "ascending" | "descending" | undefined;
}

/** The orders of one column, by their names in the address: the one that comes first, and the other direction. */
export type ColumnOrders<Order extends string> = readonly (readonly [
  order: Order,
  direction: "ascending" | "descending",
])[];

export interface OrderedList<Order extends string> {
  order: Order;
  hrefOf: (order: Order) => string;
}

/** What pressing the headers leads to, and how the list is ordered by them now. A column of one order keeps it. */
export function sortsOf<Name extends string, Order extends string>(
  columns: Readonly<Partial<Record<Name, ColumnOrders<Order>>>>,
  { order, hrefOf }: OrderedList<Order>,
): Partial<Record<Name, ColumnSort>> {
  const sorts: Partial<Record<Name, ColumnSort>> = {};
  for (const [name, orders] of Object.entries(columns) as [Name, ColumnOrders<Order>][]) {
    const at = orders.findIndex(([one]) => one === order);
    const [next] = orders[(at + 1) % orders.length] ?? [order];
    sorts[name] = { href: hrefOf(next), direction: orders[at]?.[1] };
  }
  return sorts;
}
