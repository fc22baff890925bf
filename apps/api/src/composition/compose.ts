import "reflect-metadata";
import type { Viewer } from "../kernel/actor.ts";
import { systemClock } from "../kernel/clock.ts";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { authBasePath, type AuthSettings } from "../identity/auth.ts";
import { AuthDoor } from "../identity/auth-door.ts";
import { restingBetween } from "../identity/auth-storage.ts";
import { KeyUseCounter } from "../identity/key-use.counter.ts";
import { KeyUseStore } from "../identity/key-use.store.ts";
import { ViewerService } from "../identity/viewer.service.ts";
import { ViewerStore } from "../identity/viewer.store.ts";
import {
  createAuthPool,
  createDataSource,
  createListPool,
  createReadPool,
} from "../platform/db/data-source.ts";
import { assertTrusted } from "../platform/documents/document-request.ts";
import { loadTrustedDocuments } from "../platform/documents/trusted-documents.ts";
import { assertMigrated } from "../platform/db/migrate.ts";
import { unavailable } from "../platform/db/unavailable.ts";
import type { Env } from "../platform/env.ts";
import type { Context } from "../platform/graphql/answer.ts";
import { Events } from "../platform/events/events.ts";
import { documentLimitRule } from "../platform/graphql/document-limit.rule.ts";
import { maskErrors } from "../platform/graphql/mask.ts";
import { subscribeWhileEntitled } from "../platform/graphql/subscription.ts";
import type { Call } from "../platform/http/call.ts";
import type { HttpSettings } from "../platform/http/http.settings.ts";
import { Jobs } from "../platform/jobs/jobs.ts";
import { createLog, type Logger } from "../platform/log.ts";
import { measuredExecution } from "../platform/metrics/measured-execution.ts";
import { countingOpen } from "../platform/metrics/open-subscriptions.ts";
import { PublicAnswers } from "../platform/public/public-answers.ts";
import { PublicState } from "../platform/public/public-state.ts";
import { deskMetrics } from "./desk-metrics.ts";
import { entities } from "./entities.ts";
import { feeds, type Feeds } from "./feeds.room.ts";
import { buildGraph, type Graph } from "./graph.ts";
import { idempotentRequests } from "./idempotent-requests.ts";
import type { IdentityServices } from "./identity.room.ts";
import type { Room } from "./room.ts";
import { openRooms, type DeskWork } from "./rooms.ts";

/** The desk put together: what the server, the command line and the tests start from. */
export interface Composed extends HttpSettings<Context>, IdentityServices, DeskWork, Omit<Feeds, "routes"> {
  readonly source: ReturnType<typeof createDataSource>;
  readonly jobs: Jobs;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** Who asks cannot be found out without the database. */
function sayUnavailable(error: unknown): never {
  throw unavailable(error) ?? error;
}

function authDoor(settings: AuthSettings, { callers }: IdentityServices): AuthDoor {
  const { singleSignOn } = settings.env;
  const door = singleSignOn && { env: settings.env, settings: singleSignOn, service: callers };
  return new AuthDoor(settings, door);
}

function viewersOf(env: Env, pool: Pool, cookieName: string): ViewerService {
  const cookie = { name: cookieName, secret: env.authSecret };
  const { secondFactorRoles } = env;
  return new ViewerService(new ViewerStore(pool), cookie, { secondFactorRoles, clock: systemClock });
}

const keyUseCounter = (source: DataSource, log: Logger): KeyUseCounter =>
  new KeyUseCounter(new KeyUseStore(source), {
    clock: systemClock,
    onFailure: (error) => log.warn({ err: error }, "how keys are used could not be written yet"),
  });

/** The addresses of the feeds, and those of the rooms. */
const withRoutes = (all: Feeds, others: readonly Room["routes"][]): Feeds => ({
  ...all,
  routes: (app) => {
    all.routes(app);
    for (const routes of others) routes?.(app);
  },
});

/** Ways to the database, each for its own kind of work, so that none waits behind another. */
function waysToDatabase({ databaseUrl }: Env) {
  const source = createDataSource({ databaseUrl, entities });
  const readPool = createReadPool(databaseUrl);
  const [authPool, listPool] = [createAuthPool(databaseUrl), createListPool(databaseUrl)];
  const end = async (): Promise<void> => {
    if (source.isInitialized) await source.destroy();
    await Promise.all([readPool.end(), authPool.end(), listPool.end()]);
  };
  return { source, readPool, authPool, listPool, end };
}

export async function compose(env: Env): Promise<Composed> {
  const log = createLog(env.logLevel);
  const { source, readPool, authPool, listPool, ...database } = waysToDatabase(env);
  const events = new Events(env.databaseUrl, log);
  const jobs = new Jobs(env.databaseUrl, log, events);
  const requests = idempotentRequests(readPool, env, jobs);
  const rooms = openRooms({ source, events, jobs, env, requests });
  const auth = authDoor({ env, pool: authPool, log }, rooms.identity);
  const viewers = viewersOf(env, readPool, await auth.cookieName());
  const keyUse = keyUseCounter(source, log);
  const graph = buildGraph(rooms.all, readPool);
  const documents = loadTrustedDocuments(env.trustedDocuments.path);
  documents.warnOfInvalid(graph.schema, log);
  const viewerOf = ({ headers }: Call) => viewers.actorOf(headers).catch(sayUnavailable);
  const publicState = new PublicState();
  const answers = new PublicAnswers(publicState, env.publicCache);
  const exportRoutes = rooms.openExports({ graph, pool: listPool, viewerOf });
  const metrics = deskMetrics({ jobs, pools: { read: readPool, sign_in: authPool }, source });
  return {
    env,
    log,
    schema: graph.schema,
    executor: graph.executor,
    direct: graph.direct,
    formatError: maskErrors(log),
    validationRules: [documentLimitRule],
    disclosesSchemaTo: ({ viewer }) => env.publicIntrospection || viewer !== null,
    contextFor: async ({ headers, trusted }: Call) => {
      const viewerNow = (): Promise<Viewer> => viewers.actorOf(headers).catch(sayUnavailable);
      const viewer = await viewerNow();
      if (env.trustedDocuments.only) assertTrusted(viewer, trusted);
      return { viewer, viewerNow, reads: graph.reads };
    },
    documents,
    requests,
    viewerOf,
    answered: (request) => keyUse.count(request),
    answers,
    follow: () => events.watch(publicState),
    execute: measuredExecution({ documents, metrics, log, slowMs: env.slowOperationMs }),
    subscribe: countingOpen(subscribeWhileEntitled, metrics),
    metrics,
    auth: { basePath: authBasePath, handler: restingBetween((request) => auth.handle(request)) },
    ready: () => assertMigrated(readPool),
    source,
    jobs,
    graph,
    ...rooms.work,
    ...rooms.identity,
    ...withRoutes(feeds({ graph, env, pool: readPool, jobs, answers, viewerOf }), [
      ...rooms.all.map(({ routes }) => routes),
      exportRoutes,
    ]),
    close: async () => {
      await Promise.all([jobs.stop(), events.stop(), keyUse.stop()]);
      await rooms.readingPool.close();
      await database.end();
    },
  };
}
