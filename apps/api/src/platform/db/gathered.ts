import type { Pool } from "pg";

type Row = Record<string, unknown>;

/**
 * Writes that do not look at each other's results, sent as one statement. Postgres carries out all of a statement or
 * nothing, so it needs no transaction around it, and takes one journey instead of one for each write, one to begin and
 * one to end.
 *
 * Stands in for a transaction wherever somebody only writes: the audit record, the word to followers.
 */
export class Gathered {
  readonly #parts: string[] = [];
  readonly #values: unknown[] = [];

  /** Its parameters are its own: $1 is the first of `values`. Answers nothing, since nothing has happened yet. */
  async query(sql: string, values: readonly unknown[] = []): Promise<[]> {
    const before = this.#values.length;
    this.#values.push(...values);
    this.#parts.push(
      sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${String(Number(number) + before)}`),
    );
    return [];
  }

  /** Carries all of it out. `name` prepares it: the same parts in the same order each time. */
  async run(pool: Pool, name: string): Promise<Row[]> {
    const parts = this.#parts.map((sql, place) => `w${String(place)} as (${sql})`);
    // A part that only reads, such as a notification, runs only where its rows are asked for.
    const reads = this.#parts.flatMap((sql, place) => (/^\s*select/i.test(sql) ? [`w${String(place)}`] : []));
    const asked = reads.map((part) => `(select count(*) from ${part})`).join(", ");
    const { rows } = await pool.query<Row>({
      name,
      text: `with ${parts.join(", ")} select ${asked}`,
      values: this.#values,
    });
    return rows;
  }
}
