import { setTimeout } from "node:timers/promises";
import { withDatabase } from "../../testkit/database.ts";
import { putJob } from "../../testkit/failing-job.ts";
import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";
import { personIdOf, uuidIn } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";

/** What people do with exports of lists, as tests do it. */

export interface Exported {
  id: string;
  list: string;
  state: string;
  rowsTotal: number | null;
  rowsWritten: number;
  rowsMax: number;
  bytes: number | null;
  fileName: string;
  path: string | null;
  failure: string | null;
  allowedMoves: string[];
}

const fields =
  "id list format filter search orderBy state rowsTotal rowsWritten rowsMax bytes fileName path failure askedAt endedAt expiresAt allowedMoves";
export const shown = `... on ListExport { ${fields} }`;

export const verbs = {
  claims: "exportClaims",
  articles: "exportArticles",
  sources: "exportSources",
} as const;

export const order = (
  as: Sender,
  list: keyof typeof verbs,
  input: Record<string, unknown> = {},
): Promise<Exported> => done(verbs[list], shown, { as, input });

export const answered = async (as: Sender, verb: string, input: Record<string, unknown>) =>
  (await sendOk(mutation(verb, `${shown} ... on ExportUnderWay { exportId }`), { input }, { as }))[verb];

export const move = async (as: Sender, verb: string, exportId: string) =>
  (await sendOk(mutation(verb, shown), { input: { exportId } }, { as }))[verb];

export const read = async (as: Sender, id: string): Promise<Exported | null> =>
  (await sendOk(`query ($id: ID!) { listExport(id: $id) { ${fields} } }`, { id }, { as })).listExport;

const patienceMs = 60_000;

/** A job has its own time. */
export async function reached(as: Sender, id: string, states: readonly string[]): Promise<Exported> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await setTimeout(200)) {
    const found = await read(as, id);
    if (found !== null && states.includes(found.state)) return found;
  }
  throw new Error(`The export did not come to ${states.join(" or ")}: ${JSON.stringify(await read(as, id))}`);
}

const ended = ["DONE", "FAILED", "CANCELLED", "EXPIRED"];

/** Asks for a list and waits until its file is there, or is not to come. */
export async function exported(
  as: Sender,
  list: keyof typeof verbs,
  input: Record<string, unknown> = {},
): Promise<Exported> {
  const { id } = await order(as, list, input);
  return reached(as, id, ended);
}

export const fetchFile = (as: Sender | null, path: string): Promise<Response> =>
  fetch(apiUrl(path), { headers: as?.headers ?? {} });

export async function fileOf(as: Sender, { path }: Exported): Promise<string> {
  const response = await fetchFile(as, path ?? "nowhere");
  if (!response.ok) throw new Error(`The file was not given: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer()).toString("utf8");
}

export const actionsOf = (id: string): Promise<string[]> =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "select action from audit_record where subject_id = $1 order by at, id",
      [uuidIn(id)],
    );
    return rows.map(({ action }) => action);
  });

/** What was asked for before something came between; its job is put there by the test. */
export async function asked(
  as: Person,
  more: {
    list?: string;
    filter?: object;
    search?: string;
    rowsMax?: number;
    state?: string;
    attempts?: number;
  } = {},
): Promise<string> {
  const {
    list = "SOURCES",
    filter = null,
    search = null,
    rowsMax = 1_000,
    state = "QUEUED",
    attempts = 0,
  } = more;
  const personId = uuidIn(await personIdOf(as));
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into list_export (id, person_id, list, format, filter, search, permissions, rows_max, state, attempts,
         running_until)
       values (uuidv7(), $1, $2, 'CSV', $3, $4, '{SEE_DESK}', $5, $6, $7,
         case when $6 = 'RUNNING' then now() - interval '1 second' end) returning id`,
      [personId, list, filter, search, rowsMax, state, attempts],
    );
    return `exp_${rows[0]?.id ?? ""}`;
  });
}

export const begin = (id: string): Promise<string> =>
  putJob({ queue: "write-list-export", data: { exportId: uuidIn(id), turn: 0 } });

/** What the clock does every minute. */
export const tend = (): Promise<string> => putJob({ queue: "tend-list-exports", data: {} });

export const piecesOf = (id: string): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::integer as n from list_export_piece where export_id = $1",
      [uuidIn(id)],
    );
    return rows[0]?.n ?? 0;
  });
