import type { Pool } from "pg";
import type { WithSnapshot } from "../feeds/export.service.ts";
import { PublicationOrderService } from "../publication/publication-order.service.ts";
import type { Graph } from "./graph.ts";
import { publicQuery } from "./public-query.ts";

const begin = "begin isolation level repeatable read read only";
/** Before anything that is published from here on, and after all that was. Takes the snapshot, being the first read. */
const instant = "select date_trunc('milliseconds', clock_timestamp() - interval '1 millisecond') as at";

/** Reads on a connection of its own, in one transaction, which sees the database as it is at its beginning. */
export const snapshots =
  ({ schema, readsOn }: Graph, pool: Pool): WithSnapshot =>
  async (work) => {
    const client = await pool.connect();
    try {
      const asOf = await new PublicationOrderService().whileStill(client, async () => {
        await client.query(begin);
        const { rows } = await client.query<{ at: Date }>(instant);
        if (rows[0] === undefined) throw new Error("A select without a table answers one row");
        return rows[0].at.toISOString();
      });
      // Of a pool, reads want nothing but `query`.
      const reads = readsOn(client as unknown as Pool);
      return await work({ asOf, ask: publicQuery(schema, reads) });
    } finally {
      // Closed rather than given back: with it go its transaction and, had it failed early, its lock.
      client.release(true);
    }
  };
