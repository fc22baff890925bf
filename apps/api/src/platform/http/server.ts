import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { BaseContext } from "@apollo/server";
import cors from "@fastify/cors";
import Fastify, { LogController, type FastifyInstance } from "fastify";
import { isAdmin } from "./admin-origin.ts";
import { authRoutes } from "./auth.routes.ts";
import { answerErrors } from "./error-answer.ts";
import { explorerRoutes } from "./explorer.routes.ts";
import { graphqlRoutes } from "./graphql.routes.ts";
import { healthRoutes } from "./health.routes.ts";
import type { HttpSettings, RunningHttp } from "./http.settings.ts";
import { metricsRoutes } from "./metrics.routes.ts";
import { tellOfAnswers } from "./answered.hook.ts";
import { countRequests } from "./rate-limit.hook.ts";
import { rateLimits } from "./rate-limit.ts";
import { openSockets } from "./socket.ts";
import { countPerRequest } from "./statement-count.hook.ts";
import { traceRequests } from "./tracing.hook.ts";

/** An import may have 5 MB. Twice that with its JSON escapes still gets the refusal that says so, not a cut connection. */
const bodyBytesMax = 16 * 1024 * 1024;

/** Requests that take longer than this to finish are cut off when the server stops. */
const drainMs = 8_000;
const keepAliveMs = 72_000;

/** For a whole request to arrive: 16 MB over 2 Mbit/s. Whoever sends a byte a minute would hold a connection for ever. */
const requestMs = 70_000;

/** Of all headers together. Node says the same unless told otherwise on its command line. */
const headerBytesMax = 16 * 1024;
const requestIdPattern = /^[\w-]{8,64}$/;

export async function startHttp<Context extends BaseContext>(
  settings: HttpSettings<Context>,
): Promise<RunningHttp> {
  const { env, log } = settings;
  const app = createApp(settings);
  answerErrors(app);
  const counts = countPerRequest(app, { header: env.sqlCountHeader });
  const tracing = env.tracesEndpoint === null ? null : (await import("../tracing/tracing.ts")).startTracing();
  if (tracing !== null) traceRequests(app);
  metricsRoutes(app, settings.metrics, env.metricsToken);
  await allowPages(app, env);
  // Before every route that answers from memory: what is kept is counted too.
  const admit = await rateLimits(app, env);
  countRequests(app, admit);
  tellOfAnswers(app, settings.answered);
  const health = healthRoutes(app, settings.ready);
  authRoutes(app, settings);
  await graphqlRoutes(app, settings, counts);
  explorerRoutes(app, settings);
  settings.routes?.(app);
  const closeSockets = openSockets(app, settings, admit);
  const address = await app.listen({ host: env.host, port: env.port });
  return {
    address,
    stop: async () => {
      const cutOff = setTimeout(() => app.server.closeAllConnections(), drainMs);
      log.debug("draining");
      health.stop();
      await closeSockets();
      await app.close();
      clearTimeout(cutOff);
      await tracing?.stop();
    },
  };
}

function createApp({ env, log }: Pick<HttpSettings<BaseContext>, "env" | "log">): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyBytesMax,
    keepAliveTimeout: keepAliveMs,
    requestTimeout: requestMs,
    http: { maxHeaderSize: headerBytesMax },
    forceCloseConnections: "idle",
    trustProxy: env.trustedProxies.length > 0 ? [...env.trustedProxies] : false,
    genReqId: requestId,
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  // A form on any page can send it, and a program that means JSON does not.
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    const { method, url } = request;
    const told = {
      method,
      path: url.split("?", 1)[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    request.log.debug(told, "answered");
    done();
  });
  return app;
}

/** A caller's own id is kept, so that its logs and ours can be laid side by side. */
function requestId(request: Pick<IncomingMessage, "headers">): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && requestIdPattern.test(given) ? given : randomUUID();
}

/**
 * What is published is for everybody, so any page may read it, but a browser will not let it use a visitor's session.
 * Only the admin's pages are named, and answered with credentials.
 */
async function allowPages(app: FastifyInstance, env: HttpSettings<BaseContext>["env"]): Promise<void> {
  app.addHook("onRequest", (_request, reply, done) => {
    void reply.header("vary", "Origin");
    done();
  });
  await app.register(cors, {
    origin: "*",
    methods: "GET, HEAD, POST",
    exposedHeaders:
      "x-request-id, retry-after, etag, idempotency-replayed, ratelimit-limit, ratelimit-remaining, ratelimit-reset",
    maxAge: 600,
  });
  app.addHook("onSend", (...[{ headers }, reply, , done]) => {
    const { origin } = headers;
    if (origin !== undefined && isAdmin(env, origin))
      void reply.headers({
        "access-control-allow-origin": origin,
        "access-control-allow-credentials": "true",
      });
    done();
  });
}
