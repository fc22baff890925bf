import { order } from "./publication-order.ts";

/** As much of a connection as taking a lock needs. */
interface Connection {
  query(sql: string): Promise<unknown>;
}

/** The order of publications, which whoever publishes holds until they are done. */
export class PublicationOrderService {
  /**
   * Runs while nobody is publishing: what has an earlier moment is committed, what is published afterwards gets a
   * later one. Short work only, since publications wait for it. Its moments are in milliseconds, hence the pause.
   */
  async whileStill<Result>(connection: Connection, work: () => Promise<Result>): Promise<Result> {
    await connection.query(`select pg_advisory_lock(${order}), pg_sleep(0.002)`);
    const result = await work();
    await connection.query(`select pg_advisory_unlock(${order})`);
    return result;
  }
}
