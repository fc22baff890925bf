import "reflect-metadata";
import type { Viewer } from "../kernel/actor.ts";
import { systemClock } from "../kernel/clock.ts";
import { authBasePath, createAuth } from "../identity/auth.ts";
import { ViewerService } from "../identity/viewer.service.ts";
import { ViewerStore } from "../identity/viewer.store.ts";
import { createAuthPool, createDataSource, createReadPool } from "../platform/db/data-source.ts";
import type { Env } from "../platform/env.ts";
import type { Context } from "../platform/graphql/answer.ts";
import { Events } from "../platform/events/events.ts";
import { maskErrors } from "../platform/graphql/mask.ts";
import { subscribeWhileEntitled } from "../platform/graphql/subscription.ts";
import type { Call } from "../platform/http/call.ts";
import type { HttpSettings } from "../platform/http/http.settings.ts";
import { Jobs } from "../platform/jobs/jobs.ts";
import { createLog } from "../platform/log.ts";
import { entities } from "./entities.ts";
import { feeds, type Feeds } from "./feeds.room.ts";
import { buildGraph, type Graph } from "./graph.ts";
import type { IdentityServices } from "./identity.room.ts";
import { openRooms } from "./rooms.ts";

/** The desk put together: what the server, the command line and the tests start from. */
export interface Composed extends HttpSettings<Context>, IdentityServices, Omit<Feeds, "routes"> {
  readonly source: ReturnType<typeof createDataSource>;
  readonly jobs: Jobs;
  readonly graph: Graph;
  close(): Promise<void>;
}

export async function compose(env: Env): Promise<Composed> {
  const log = createLog(env.logLevel);
  const source = createDataSource({ databaseUrl: env.databaseUrl, entities });
  const readPool = createReadPool(env.databaseUrl);
  const authPool = createAuthPool(env.databaseUrl);
  const auth = createAuth({ env, pool: authPool, log });
  const { authCookies } = await auth.$context;
  const cookie = { name: authCookies.sessionToken.name, secret: env.authSecret };
  const viewers = new ViewerService(new ViewerStore(readPool), cookie, systemClock);
  const [jobs, events] = [new Jobs(env.databaseUrl, log), new Events(env.databaseUrl, log)];
  const rooms = openRooms({ source, events, jobs });
  const graph = buildGraph(rooms.all, readPool);
  return {
    env,
    log,
    schema: graph.schema,
    executor: graph.executor,
    formatError: maskErrors(log),
    contextFor: async ({ headers }: Call) => {
      const viewerNow = (): Promise<Viewer> => viewers.actorOf(headers);
      return { viewer: await viewerNow(), viewerNow, reads: graph.reads };
    },
    subscribe: subscribeWhileEntitled,
    auth: { basePath: authBasePath, handler: (request) => auth.handler(request) },
    ready: () => readPool.query("select 1"),
    source,
    jobs,
    graph,
    ...rooms.identity,
    ...feeds({ graph, env, pool: readPool, jobs }),
    close: async () => {
      await Promise.all([jobs.stop(), events.stop()]);
      if (source.isInitialized) await source.destroy();
      await Promise.all([readPool.end(), authPool.end()]);
    },
  };
}
