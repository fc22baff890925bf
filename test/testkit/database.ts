import pg from "pg";
import { databaseUrl } from "./server.ts";

/** For what must be impossible even by SQL, and for nothing that a person could do at the desk. */
export async function withDatabase<T>(
  work: (client: pg.Client) => Promise<T>,
  url = databaseUrl(),
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The database's no, as the name of the constraint or the rule that said it. */
export async function refusedBy(
  client: pg.Client,
  statement: string,
  values: unknown[] = [],
): Promise<string> {
  await client.query("BEGIN");
  try {
    await client.query(statement, values);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return "nothing";
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.constraint ?? error.message;
  } finally {
    await client.query("ROLLBACK");
  }
}
