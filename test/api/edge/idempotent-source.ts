import { createHash, randomUUID } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import { post, type Got } from "../../testkit/document.ts";
import type { Sender } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";

export const createSource = mutation(
  "createSource",
  "... on Source { id name } ... on InvalidInput { field }",
);

export interface Sent {
  name: string;
  key?: string;
  as: Sender;
  url?: string;
}

/** A source of this name, asked for with this key. */
export const create = ({ name, key = randomUUID(), as, url }: Sent): Promise<Got> =>
  post(
    { query: createSource, variables: { input: { name, kind: "PERSON" } } },
    { as, headers: { "idempotency-key": key }, ...(url === undefined ? {} : { url }) },
  );

export const code = ({ body }: Got): string | undefined => body.errors?.[0]?.extensions.code;

export const sourcesNamed = (name: string): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query("select count(*)::integer as count from source where name = $1", [
      name,
    ]);
    return rows[0].count;
  });

/** What a test does to the row that is kept of a key, in the place of time and accidents. */
export const amend = (key: string, change: string): Promise<unknown> =>
  withDatabase((client) =>
    client.query(`update idempotent_request set ${change} where key_digest = $1`, [digest(key)]),
  );

export const digest = (key: string): Buffer => createHash("sha256").update(key).digest();

/** Keeps everybody else from writing sources while `work` goes on. */
export const whileSourcesAreLocked = (work: () => Promise<void>): Promise<void> =>
  withDatabase(async (client) => {
    await client.query("begin");
    await client.query("lock table source in share row exclusive mode");
    try {
      await work();
    } finally {
      await client.query("rollback");
    }
  });

export const waitingForSources = (): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query(
      `select count(*)::integer as count from pg_locks l join pg_database d on d.oid = l.database
       where relation = 'source'::regclass and not granted and d.datname = current_database()`,
    );
    return rows[0].count;
  });
