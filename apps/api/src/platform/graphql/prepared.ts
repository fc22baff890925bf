import type { Pool } from "pg";
import type { Run } from "./given.ts";
import type { ReadPlan } from "./read.plan.ts";

/**
 * Postgres keeps every named statement as long as its connection lasts, a deep one with 0.2 MB: more than this many go
 * unnamed. Connections are made anew now and then, which frees what is no longer in use (`data-source.ts`).
 */
const namesMax = 500;

/** Runs planned statements: prepared under their names from the second time on, since most documents come again. */
export class PreparedReads {
  readonly #pool: Pool;
  /** Names in the order of their last use. */
  readonly #names = new Set<string>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async rows<Row extends object>({ sql, name, valuesFor }: ReadPlan, run: Run): Promise<Row[]> {
    const values = valuesFor(run);
    const query = name !== null && this.#isKnown(name) ? { name, text: sql, values } : { text: sql, values };
    const { rows } = await this.#pool.query<Row>(query);
    return rows;
  }

  #isKnown(name: string): boolean {
    const known = this.#names.delete(name);
    this.#names.add(name);
    if (this.#names.size > namesMax) {
      const [oldest = ""] = this.#names;
      this.#names.delete(oldest);
    }
    return known;
  }
}
