import type { ColumnFilter, OrderCast, OrderColumn } from "./declaration.ts";

export type { List } from "./declaration.ts";

export const orderBy = (cast: OrderCast, name: string, options: Partial<OrderColumn> = {}): OrderColumn => ({
  sql: (scope) => `${scope.alias}.${name}`,
  cast,
  ...options,
});

export const filterBy = (
  cast: ColumnFilter["cast"],
  name: string,
  options: Partial<Omit<ColumnFilter, "kind">> = {},
): ColumnFilter => ({ kind: "column", sql: (scope) => `${scope.alias}.${name}`, cast, ...options });
