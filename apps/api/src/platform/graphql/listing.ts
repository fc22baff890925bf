import type { FilterInput } from "./filter.plan.ts";
import { filterSql } from "./filter.plan.ts";
import type { Link, List } from "./declaration.ts";
import type { Order } from "./order.plan.ts";
import type { Place } from "./place.ts";
import type { Scope, SearchText } from "./statement.ts";

/** A list at its place: which rows of it stand there, and what the connection is called in its cursors. */
export interface ListPlace extends Place {
  readonly list: List;
  readonly on: (child: Scope) => string;
  readonly through: ((child: Scope) => Link) | null;
  /** Counts all of them, whatever is looked for among them; null where they have to be looked at. */
  readonly counted: string | null;
  /** `Type.field` of the connection. */
  readonly name: string;
}

/** The place of a list that stands by itself. */
export const everyRow = (): string => "true";

/** Everything the pieces of one connection's SQL have in common. */
export interface Listing extends ListPlace {
  readonly search: SearchText | null;
  readonly filter: FilterInput | null | undefined;
  readonly order: Order;
  /** Read from the end: `last` was given. */
  readonly backward: boolean;
}

/** Which rows the connection holds: in their place, seen by the viewer, found and let through. */
export function whereSql(listing: Listing, child: Scope, on: string = listing.on(child)): string {
  const { list, search, filter } = listing;
  const found = search === null ? null : (list.search?.matches(child, search) ?? null);
  const parts = [
    on,
    list.reader().visible(child),
    list.listed?.(child) ?? null,
    found,
    filterSql(list, child, filter),
  ];
  return parts.filter((sql) => sql !== null && sql !== "true").join(" and ") || "true";
}

export const fromSql = (listing: Listing, child: Scope): string =>
  `${listing.list.reader().from(child)} ${child.alias}`;
