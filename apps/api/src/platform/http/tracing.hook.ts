import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from "@opentelemetry/api";
import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from "fastify";
import { operationOf, textOf } from "./operation.ts";

const tracer = trace.getTracer("claimdesk");

interface Traced {
  readonly request: Span;
  readonly context: Context;
  operation: Span | null;
}

const traced = new WeakMap<FastifyRequest, Traced>();

/**
 * A span for each request, in the trace of whoever sent it, and within it one for the GraphQL operation, named as
 * OpenTelemetry's conventions have it. Neither holds an address's query or a variable: those hold people's words.
 */
export function traceRequests(app: FastifyInstance): void {
  app.addHook("onRequest", (request, _reply, done) => {
    const route = request.routeOptions.url ?? "none";
    if (!route.startsWith("/health") && route !== "/metrics") begin(request, route);
    done();
  });
  // Reading the body leaves the context of the request, hence after it and not before.
  app.addHook("preValidation", (request, _reply, done) => {
    const of = traced.get(request);
    if (of === undefined) done();
    else context.with(of.context, done);
  });
  app.addHook("onResponse", (request, reply, done) => {
    const of = traced.get(request);
    for (const span of of === undefined ? [] : [of.operation, of.request]) {
      if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.setAttribute("http.response.status_code", reply.statusCode).end();
    }
    done();
  });
}

function begin(request: FastifyRequest, route: string): void {
  const parent = propagation.extract(ROOT_CONTEXT, request.headers);
  const attributes = {
    "http.request.method": request.method,
    "http.route": route,
    "url.path": request.url.split("?", 1)[0] ?? "",
    "claimdesk.request_id": request.id,
  };
  const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  traced.set(request, { request: span, context: trace.setSpan(parent, span), operation: null });
}

/** After it is known which document is asked. */
export const traceOperation: preHandlerHookHandler = (request, _reply, done) => {
  const of = traced.get(request);
  if (of === undefined || textOf(request) === null) return done();
  const { name, kind } = operationOf(request);
  const attributes = {
    ...(kind === null ? {} : { "graphql.operation.type": kind }),
    ...(name === null ? {} : { "graphql.operation.name": name }),
    ...(request.document === null ? {} : { "graphql.document.hash": request.document.hash }),
  };
  const label = [kind ?? "GraphQL operation", name].filter((word) => word !== null).join(" ");
  of.operation = tracer.startSpan(label, { attributes }, of.context);
  context.with(trace.setSpan(of.context, of.operation), done);
};
