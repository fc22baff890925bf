import type { BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult } from "graphql";
import { createHandler } from "graphql-sse/lib/use/fastify";
import { callOf } from "./call.ts";
import type { HttpSettings } from "./http.settings.ts";
import { masked, prepare, transportOptions } from "./transport.ts";

/** The stream of an operation that is not carried out. */
async function* only(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield await Promise.resolve(result);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Subscriptions as server-sent events, for whom a socket is too much. */
export function eventStream<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
): Handler {
  const open = new Set<FastifyReply>();
  const handler = createHandler<Record<PropertyKey, unknown>>({
    ...transportOptions(settings),
    onSubscribe: async (request, params) => {
      const prepared = prepare(settings, params, await settings.contextFor(callOf(request.raw)));
      return Array.isArray(prepared) ? only({ errors: prepared }) : prepared;
    },
    onNext: (_context, _request, result) =>
      result.errors === undefined ? result : { ...result, errors: masked(result.errors, settings) },
  });
  // Streams have no end of their own: without this a stopping server would wait for its readers to leave.
  app.addHook("preClose", (done) => {
    for (const reply of open) reply.raw.end();
    done();
  });
  return async (request, reply) => {
    // The stream is written past Fastify, which would otherwise have added these.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    open.add(reply);
    reply.raw.once("close", () => open.delete(reply));
    try {
      await handler(request, reply);
    } catch (error) {
      // A reader who left while the stream was being made has nothing more to be told.
      if (!reply.raw.destroyed) throw error;
    }
  };
}
