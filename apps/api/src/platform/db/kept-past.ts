/** The SQL of an instant: `infinity` for now. */
export type InstantSql = string;

/** Did a row with `since` and `until` hold then? */
export const heldAt = (row: string, at: InstantSql): string =>
  `${row}.since <= ${at} and (${row}.until > ${at} or ${row}.until = 'infinity')`;

/** The row of a table that keeps its past, as it stood then; none before the row was made. */
export function rowAt(
  table: string,
  columns: readonly string[],
  { id, at }: { readonly id: string; readonly at: InstantSql },
): string {
  const names = columns.join(", ");
  return `(select ${names}, valid_from from ${table} where id = ${id} and valid_from <= ${at}
    union all select ${names}, valid_from from ${table}_past where id = ${id} and valid_from <= ${at} and valid_to > ${at}
    order by valid_from desc limit 1)`;
}
