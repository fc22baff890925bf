import type { Reader } from "./declaration.ts";
import { asOfParam, type Scope, type Sql } from "./statement.ts";

/**
 * A table whose rows keep their past, and who sees its rows: the desk all of them as they are, the public each once it
 * was published, at an instant as it stood then. The two belong together: without the other, each would be wrong.
 *
 * The periods are tested outside of the union. Postgres looks each row up by its id only in a union whose halves have
 * no tests of their own; with them it reads both tables whole for every row that it joins.
 */
export function keptRecord(table: string, columns: readonly string[]): Pick<Reader, "from" | "visible"> {
  const names = columns.join(", ");
  // When the public first met a row is told by the row of today: its past was written before that.
  const firstMet = `(select n.public_from from ${table} n where n.id = p.id)`;
  const periods = `(select ${names}, public_from, valid_from, 'infinity'::timestamptz as valid_to from ${table}
    union all select ${names}, ${firstMet}, valid_from, valid_to from ${table}_past p)`;
  return {
    from: (scope) => (asOfParam(scope) === null ? table : periods),
    visible: (scope) => (scope.view.kind === "desk" ? "true" : seenByPublic(scope)),
  };
}

function seenByPublic(scope: Scope): string {
  const [{ alias }, instant] = [scope, asOfParam(scope)];
  if (instant === null) return `${alias}.public_from is not null`;
  return `${alias}.public_from <= ${instant} and ${alias}.valid_from <= ${instant} and ${alias}.valid_to > ${instant}`;
}

/** Does a row with `since` and `until` hold now, or at the instant asked for? */
export const holds =
  (row: string): Sql =>
  (scope) => {
    const instant = asOfParam(scope);
    return instant === null
      ? `${row}.until = 'infinity'`
      : `${row}.since <= ${instant} and ${row}.until > ${instant}`;
  };
