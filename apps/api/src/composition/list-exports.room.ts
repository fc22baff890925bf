import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { exportedLists } from "../list-exports/exported-lists.ts";
import { ListExportFileStore } from "../list-exports/list-export-file.store.ts";
import {
  ListExportQueueService,
  tendListsJob,
  writeListJob,
} from "../list-exports/list-export-queue.service.ts";
import { ListExportRunService, type WithOneMoment } from "../list-exports/list-export-run.service.ts";
import { ListExportUpkeepStore } from "../list-exports/list-export-upkeep.store.ts";
import { listExportList, listExportReader } from "../list-exports/list-export.reader.ts";
import { ListExportResolver } from "../list-exports/list-export.resolver.ts";
import { listExportRoutes } from "../list-exports/list-export.routes.ts";
import { ListExportService } from "../list-exports/list-export.service.ts";
import { ListExportStore } from "../list-exports/list-export.store.ts";
import type { ExportTurn } from "../list-exports/list-export.ts";
import type { ExportNoticeService } from "../notices/export-notice.service.ts";
import type { Env } from "../platform/env.ts";
import { queryAs } from "../platform/graphql/graph-query.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Call } from "../platform/http/call.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { FastifyInstance } from "fastify";
import type { Graph } from "./graph.ts";
import { assertValid } from "./public-query.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Not yet open: what is written gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly actors: PersonActorService;
  readonly notices: ExportNoticeService;
  readonly env: Pick<Env, "listExports">;
}

interface GraphParts {
  readonly graph: Graph;
  readonly pool: Pool;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
}

export interface ListExports {
  readonly room: Room;
  /** Once the graph is put together: rows are asked of it. Answers the addresses of the files. */
  readonly openWith: (parts: GraphParts) => (app: FastifyInstance) => void;
}

/** A million rows take minutes; what runs for longer is a mistake, and the row's own lease is over much earlier. */
const expireSeconds = 6 * 60 * 60;
const everyMinute = "* * * * *";

export function listExports({ source, recorder, jobs, actors, notices, env }: Parts): ListExports {
  const [store, files] = [new ListExportStore(), new ListExportFileStore(source)];
  const upkeep = new ListExportUpkeepStore();
  const queue = new ListExportQueueService(source, { store, upkeep, recorder, notices, jobs });
  const { rowsMax, keptDays } = env.listExports;
  const exports = new ListExportService(source, { store, queue, recorder, notices, rowsMax });
  return {
    room: {
      resolvers: [new ListExportResolver(exports)],
      roots: {
        listExport: {
          kind: "thing",
          reader: listExportReader,
          where: whereId("ListExport"),
          access: "SEE_DESK",
        },
        listExports: { kind: "connection", list: listExportList, access: "SEE_DESK" },
      },
      readers: [listExportReader],
    },
    openWith: ({ graph, pool, viewerOf }) => {
      assertValid(
        graph.schema,
        Object.values(exportedLists).flatMap(({ first, count, page }) => [first, count, page]),
      );
      const withOneMoment = oneMoment(graph, pool);
      const runs = new ListExportRunService(source, {
        ...{ store, files, queue, actors, notices, withOneMoment, keptDays },
      });
      jobs.define<ExportTurn>(writeListJob, (turn) => runs.run(turn), {
        keyed: true,
        pollSeconds: 1,
        expireSeconds,
      });
      jobs.define(tendListsJob, () => queue.tend(), { cron: everyMinute });
      return (app) => listExportRoutes(app, { exports, files, viewerOf });
    },
  };
}

/** Rows that change while a list is read would come twice, or not at all. */
const oneMoment =
  ({ schema, readsOn }: Graph, pool: Pool): WithOneMoment =>
  async (actor, work) => {
    const client = await pool.connect();
    try {
      await client.query("begin isolation level repeatable read read only");
      // Of a pool, reads want nothing but `query`.
      return await work(queryAs(schema, readsOn(client as unknown as Pool), actor));
    } finally {
      // Closed rather than given back: with it go its transaction and what was prepared on it.
      client.release(true);
    }
  };
