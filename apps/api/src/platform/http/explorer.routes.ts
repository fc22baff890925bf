import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BaseContext } from "@apollo/server";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { callOf } from "./call.ts";
import { statusOf } from "./error-answer.ts";
import type { HttpSettings } from "./http.settings.ts";

const explorerPath = "/graphiql";

/** The names of its files hold hashes of what is in them. Kept by the browser alone: caches on the way serve strangers too. */
const keepFiles = "private, max-age=31536000, immutable";

/**
 * Nothing comes from elsewhere and nothing is sent there. Styles may stand in the page, for the editor makes them as it
 * goes (its theme as a style element, each line's place as a style attribute) and takes no nonce for them. Its fonts lie
 * in the style sheet.
 */
const pageHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  // Whether it is shown depends on who is signed in.
  "cache-control": "private, no-store",
};

/** GraphiQL, for whoever is shown the schema; for everybody else there is nothing at its address. */
export function explorerRoutes<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
): void {
  const pageFile = fileURLToPath(import.meta.resolve("@claimdesk/explorer/dist/page.html"));
  const page = readFileSync(pageFile, "utf8");
  app.register((scope, _options, done) => {
    scope.addHook("preHandler", async (request, reply) => {
      if (!(await isShownTo(settings, request))) return nothingHere(reply);
      // Files are sent packed or not; CORS has said Origin already, and would be overwritten.
      void reply.headers({ "x-content-type-options": "nosniff", vary: "Origin, Accept-Encoding" });
      // Fastify takes a reply that is returned for one that is answered already.
      return undefined;
    });
    scope.get(explorerPath, (_request, reply) =>
      reply.type("text/html; charset=utf-8").headers(pageHeaders).send(page),
    );
    scope.register(fastifyStatic, {
      root: join(dirname(pageFile), "assets"),
      prefix: `${explorerPath}/assets/`,
      index: false,
      decorateReply: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response) => void response.setHeader("cache-control", keepFiles),
    });
    done();
  });
}

function nothingHere(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

/** The rule for introspection itself; whoever is denied already for what they send, such as an expired key, is a stranger. */
async function isShownTo<Context extends BaseContext>(
  { contextFor, disclosesSchemaTo }: HttpSettings<Context>,
  request: FastifyRequest,
): Promise<boolean> {
  try {
    return disclosesSchemaTo(await contextFor(callOf(request)));
  } catch (error) {
    if (error instanceof GraphQLError && statusOf(error) < 500) return false;
    throw error;
  }
}
