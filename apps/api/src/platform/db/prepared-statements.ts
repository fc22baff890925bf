import type pg from "pg";

type Method = (...parameters: unknown[]) => unknown;

/** A program has its few statements. More would be made up as they go, and stay with the connection. */
const namesMax = 200;

/**
 * From now on these connections prepare whatever has parameters, so that Postgres reads and plans it once: for a run
 * that says the same few statements a thousand times over. It has to have plans made anew as its tables grow.
 */
export function prepareStatements(pool: pg.Pool): void {
  const names = new Map<string, string>();
  const prepared = new WeakSet<pg.PoolClient>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= namesMax) return known;
    const name = `write_${String(names.size)}`;
    names.set(text, name);
    return name;
  };
  pool.on("acquire", (client) => {
    if (prepared.has(client)) return;
    prepared.add(client);
    const query = Reflect.get(client, "query").bind(client) as Method;
    Reflect.set(client, "query", (...parameters: unknown[]): unknown => {
      const [text, values, ...rest] = parameters;
      if (typeof text !== "string" || !Array.isArray(values) || values.length === 0 || rest.length > 0)
        return query(...parameters);
      return query({ name: nameOf(text), text, values });
    });
  });
}
