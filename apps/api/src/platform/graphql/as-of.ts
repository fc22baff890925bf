import { asOfParam, type Sql } from "./statement.ts";

/**
 * A table whose rows keep their past, as it is or as it stood at the instant asked for. When the public first met a
 * row is told by the row of today: the moment of publication may lie a little before the change that wrote it down.
 */
export function asOfTable(table: string, columns: readonly string[], publicFrom = true): Sql {
  const now = columns.join(", ");
  const then = publicFrom
    ? [...columns, `(select n.public_from from ${table} n where n.id = p.id)`].join(", ")
    : now;
  const current = publicFrom ? `${now}, public_from` : now;
  return (scope) => {
    const instant = asOfParam(scope);
    if (instant === null) return table;
    const past = `select ${then} from ${table}_past p where valid_from <= ${instant} and valid_to > ${instant}`;
    return `(select ${current} from ${table} where valid_from <= ${instant} union all ${past})`;
  };
}

/** Is this row of a table with `public_from` seen: by the desk always, by the public once it was published? */
export const seenOncePublic: Sql = (scope) => {
  if (scope.view.kind === "desk") return "true";
  const instant = asOfParam(scope);
  return instant === null
    ? `${scope.alias}.public_from is not null`
    : `${scope.alias}.public_from <= ${instant}`;
};

/** Does a row with `since` and `until` hold now, or at the instant asked for? */
export const holds =
  (row: string): Sql =>
  (scope) => {
    const instant = asOfParam(scope);
    return instant === null
      ? `${row}.until = 'infinity'`
      : `${row}.since <= ${instant} and ${row}.until > ${instant}`;
  };
