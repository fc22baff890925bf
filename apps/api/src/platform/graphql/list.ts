import type { ColumnFilter, Filter, List, OrderCast, OrderColumn, RelatedFilter } from "./declaration.ts";

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

export const related = (
  list: () => List,
  link: RelatedFilter["link"],
  options: Partial<Pick<RelatedFilter, "access" | "keyed">> = {},
): RelatedFilter => ({ kind: "related", list, link, ...options });

/** Adds filters to a list of an earlier room: a filter that joins two rooms belongs to the later one. */
export function extendFilters(list: List, filters: Record<string, Filter>): void {
  if (list.filters === undefined) throw new Error(`${list.name} has no filters to add to`);
  Object.assign(list.filters, filters);
}
