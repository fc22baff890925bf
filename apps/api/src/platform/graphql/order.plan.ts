import { Denial } from "../../kernel/denial.ts";
import { assertAccess } from "./access.ts";
import { decodeCursor } from "./cursor.ts";
import type { List, OrderColumn, OrderKey } from "./declaration.ts";
import { changed, type Given } from "./given.ts";
import type { Scope } from "./statement.ts";

const orderKeysMax = 4;

/** A key of an order, and which way the list runs by it. The row's own key ends every order. */
type OrderPart = OrderColumn & { readonly direction: OrderKey["direction"] };

export interface Order {
  readonly parts: readonly OrderPart[];
  /** Names the list and its order in cursors, so that a cursor of another one is refused. */
  readonly signature: string;
}

interface Ordering {
  readonly list: List;
  /** `Type.field` of the connection. */
  readonly name: string;
  readonly scope: Scope;
}

export function orderOf(
  { list, name, scope }: Ordering,
  asked: readonly OrderKey[] | null | undefined,
  searching: boolean,
): Order {
  const keys = orderKeys(list, asked, searching);
  const parts = keys.map(({ field, direction }) => {
    const order = list.orders[field];
    if (!order) throw new Denial("BAD_USER_INPUT", `${list.name} cannot be ordered by ${field}.`);
    assertAccess(scope.viewer, order.access, `Ordering by ${field}`);
    if (order.needsSearch && !searching)
      throw new Denial("BAD_USER_INPUT", `The order ${field} needs \`search\`.`);
    return { ...order, direction };
  });
  return {
    parts: [...parts, keyOrder(list, keys)],
    signature: `${name} ${keys.map((key) => `${key.field}:${key.direction}`).join(",")}`,
  };
}

function orderKeys(list: List, asked: readonly OrderKey[] | null | undefined, searching: boolean) {
  if (asked && asked.length > 0) {
    if (asked.length <= orderKeysMax) return asked;
    throw new Denial("TOO_COSTLY", `A list is ordered by ${String(orderKeysMax)} fields at the most.`);
  }
  const relevance = Object.entries(list.orders).find(([, order]) => order.needsSearch);
  return searching && relevance
    ? [{ field: relevance[0], direction: "DESC" as const }, ...list.defaultOrder]
    : list.defaultOrder;
}

/** No two rows stand on one cursor. */
function keyOrder(list: List, keys: readonly OrderKey[]): OrderPart {
  const { key } = list.reader();
  return {
    sql: (scope) => `${scope.alias}.${key}`,
    cast: "uuid",
    direction: keys.at(-1)?.direction ?? "DESC",
  };
}

/** The values of an order at a row, as SQL: of the row itself, or of what was kept of it. */
export type OrderValues = (part: OrderPart, place: number) => string;

export function orderSql({ parts }: Order, valueOf: OrderValues, reversed: boolean): string {
  return parts
    .map(
      (part, place) => `${valueOf(part, place)} ${(part.direction === "DESC") === reversed ? "asc" : "desc"}`,
    )
    .join(", ");
}

export const cursorArray = ({ parts }: Order, valueOf: OrderValues): string =>
  `json_build_array(${parts.map((part, place) => `(${valueOf(part, place)})::text`).join(", ")})`;

export interface CursorBound {
  readonly cursor: string | Given<string>;
  /** True for rows before the cursor. */
  readonly reversed: boolean;
}

/** Every cursor is looked at, also where nothing is read from it on. */
export function checkCursor(
  { parts, signature }: Order,
  { statement }: Scope,
  cursor: CursorBound["cursor"],
): void {
  const casts = parts.map(({ cast }) => cast);
  statement.check(changed(cursor, "checked", (text) => decodeCursor(text, signature, casts)));
}

/** The value of an order's key that a cursor stands on, as a parameter. */
export function cursorParam(
  { parts, signature }: Order,
  { statement }: Scope,
  { cursor, place }: { readonly cursor: CursorBound["cursor"]; readonly place: number },
): string {
  const casts = parts.map(({ cast }) => cast);
  const value = changed(
    cursor,
    `${signature} ${String(place)}`,
    (text) => decodeCursor(text, signature, casts)[place],
  );
  return statement.param(value, casts[place] ?? "text");
}

/** Rows strictly beyond a cursor. One row comparison where all keys run one way: an index can follow that. */
export function beyondCursor(
  order: Order,
  { scope, valueOf }: { readonly scope: Scope; readonly valueOf: OrderValues },
  { cursor, reversed }: CursorBound,
): string {
  const keys = order.parts.map((part, place) => ({
    sql: valueOf(part, place),
    param: cursorParam(order, scope, { cursor, place }),
    sign: (part.direction === "DESC") === reversed ? ">" : "<",
  }));
  const [first] = keys;
  if (first && keys.every(({ sign }) => sign === first.sign)) {
    const [left, right] = [keys.map(({ sql }) => sql), keys.map(({ param }) => param)];
    return `(${left.join(", ")}) ${first.sign} (${right.join(", ")})`;
  }
  const steps = keys.map((key, place) => {
    const equal = keys.slice(0, place).map(({ sql, param }) => `${sql} = ${param}`);
    return `(${[...equal, `${key.sql} ${key.sign} ${key.param}`].join(" and ")})`;
  });
  return `(${steps.join(" or ")})`;
}
