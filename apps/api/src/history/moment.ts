/** The SQL of one moment of a thing's history: right after a record of the audit, or now. */
export interface Moment {
  /** UUID of the thing. */
  readonly subject: string;
  /** UUID of the record; null in SQL for now. */
  readonly record: string;
  /** Its instant; `infinity` for now. */
  readonly at: string;
}

/** What a source is called; and where it was merged into another, that one as well. */
export const sourceName = (uuid: string): string =>
  `(select concat_ws(' → ', s.name, nullif(k.name, s.name)) from source s
    join source k on k.id = source_at(s.id, clock_timestamp()) where s.id = ${uuid})`;

/** One value a line; null where there is none. */
export const lines = (array: string): string => `nullif(array_to_string(${array}, E'\\n'), '')`;
