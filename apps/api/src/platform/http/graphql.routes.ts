import { ApolloServer, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { documentLimits } from "../graphql/document-limit.ts";
import { requestTooLarge } from "../graphql/request-limit.ts";
import { callOf } from "./call.ts";
import { directAnswer, settling, withResult } from "./direct-answer.ts";
import { documentHook, spellOut } from "./document.hook.ts";
import { statusOf } from "./error-answer.ts";
import { eventStream } from "./event-stream.ts";
import type { HttpSettings } from "./http.settings.ts";
import { idempotencyHooks } from "./idempotency.hook.ts";
import { jsonStatus } from "./json-status.plugin.ts";
import { landingPage } from "./landing-page.ts";
import { operationHooks } from "./operation.hook.ts";
import { resolving } from "./operation-resolution.ts";
import { publicAnswerHooks } from "./public-answer.hook.ts";
import { schemaDisclosure } from "./schema-disclosure.plugin.ts";
import type { StatementCounts } from "./statement-count.hook.ts";
import { traceOperation } from "./tracing.hook.ts";

export const graphqlPath = "/graphql";

export async function graphqlRoutes<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
  counts: StatementCounts,
): Promise<void> {
  const apollo = createApollo(settings);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => withResult(request, await contextOf(settings, request)),
  });
  const stream = eventStream(app, settings);
  const document = documentHook(app, settings.documents);
  const answers = publicAnswerHooks(app, settings.answers, settings.env.publicCache.maxAgeSeconds);
  const once = idempotencyHooks(app, settings);
  const measured = operationHooks(app, {
    metrics: settings.metrics,
    slowMs: settings.env.slowOperationMs,
    counts,
  });
  const tracing = settings.env.tracesEndpoint === null ? [] : [traceOperation];
  app.addHook("onReady", async () => settings.follow());
  app.route({
    method: ["GET", "POST"],
    url: graphqlPath,
    preValidation: refuseTooLarge,
    preHandler: [document, ...tracing, answers.preHandler, spellOut, once.preHandler],
    onSend: [measured.onSend, once.onSend, answers.onSend],
    onResponse: measured.onResponse,
    handler: async (request, reply) => {
      if (accepts(request, "text/event-stream")) return stream(request, reply);
      if (isVisit(request))
        return reply.type("text/html; charset=utf-8").headers(pageHeaders).send(landingPage);
      const direct = await directAnswer(settings, request, () => contextOf(settings, request));
      if (direct !== null) return reply.type(jsonType).send(direct);
      if (isHarmless(request)) request.headers["apollo-require-preflight"] = "true";
      return answer.call(app, request, reply);
    },
  });
  app.route({
    method: ["GET", "POST", "PUT", "DELETE"],
    url: `${graphqlPath}/stream`,
    preValidation: refuseTooLarge,
    preHandler: [document, spellOut],
    handler: stream,
  });
}

function refuseTooLarge(
  { body, query }: FastifyRequest,
  _reply: unknown,
  done: (denial?: GraphQLError) => void,
): void {
  done(requestTooLarge(body) ?? requestTooLarge(query) ?? undefined);
}

/** An executor of our own stands behind Apollo by way of its gateway option: no resolver is wrapped on the way. */
function createApollo<Context extends BaseContext>(settings: HttpSettings<Context>): ApolloServer<Context> {
  const { schema, executor, formatError, env, log, validationRules } = settings;
  return new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor: settling(resolving(executor)) }),
      stop: () => Promise.resolve(),
    },
    formatError,
    logger: log,
    nodeEnv: env.production ? "production" : "development",
    // To whom is asked for each request, by the plugin below.
    introspection: true,
    parseOptions: { maxTokens: documentLimits.tokens },
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Nobody registers documents by sending them: those that are registered are read before Apollo sees a request.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      schemaDisclosure(settings),
      jsonStatus,
    ],
    ...(validationRules === undefined ? {} : { validationRules: [...validationRules] }),
  });
}

/** Apollo answers 500 to whatever fails before an operation; a wrong or expired key is the caller's. */
async function contextOf<Context extends BaseContext>(
  settings: HttpSettings<Context>,
  request: FastifyRequest,
): Promise<Context> {
  try {
    return await settings.contextFor(callOf(request));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      extensions: { ...error.extensions, http: { status: statusOf(error) } },
    });
  }
}

const jsonType = "application/json; charset=utf-8";

const pageHeaders = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "cache-control": "public, max-age=300",
};

function accepts(request: FastifyRequest, type: string): boolean {
  return request.headers.accept?.includes(type) ?? false;
}

/** Somebody typed the address: no query, and the page is what their browser asks for. */
function isVisit(request: FastifyRequest): boolean {
  return request.method === "GET" && !request.url.includes("?") && accepts(request, "text/html");
}

/**
 * A plain GET without a cookie acts in nobody's name, so no page can misuse a visitor's session with it: it may be
 * sent from an address bar or a cache without the header that Apollo asks of the others.
 */
function isHarmless(request: FastifyRequest): boolean {
  return request.method === "GET" && request.headers.cookie === undefined;
}
