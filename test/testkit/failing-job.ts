import { withDatabase } from "./database.ts";
import { databaseUrl } from "./server.ts";

interface PutJob {
  queue: string;
  data: object;
  /** Long from now, it waits for as long as a test lasts. */
  inHours?: number;
}

/** Puts a job there that is tried once, as the desk itself would. Answers its global id. */
export async function putJob({ queue, data, inHours = 0 }: PutJob): Promise<string> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into pgboss.job (name, data, retry_limit, start_after)
       values ($1, $2, 0, now() + make_interval(hours => $3)) returning id`,
      [queue, JSON.stringify(data), inHours],
    );
    return `job_${rows[0]?.id ?? ""}`;
  }, databaseUrl());
}

/** Nothing can be published that has no such name: it fails whenever it is tried. */
export const putFailingJob = (): Promise<string> =>
  putJob({ queue: "publish-claim", data: { publicationId: "no id of anything" } });
