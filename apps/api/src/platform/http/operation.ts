import type { FastifyRequest } from "fastify";
import { getOperationAST, parse } from "graphql";

export interface NamedOperation {
  /** Null where it has none, or cannot be read. */
  readonly name: string | null;
  readonly kind: string | null;
}

/** A stream lasts as long as somebody listens: its duration says nothing. */
export const isStream = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes("text/event-stream") === true;

/** The document's text as it is executed; null for a visit, or a request that asks nothing. */
export function textOf({ method, query, body }: FastifyRequest): string | null {
  const given = (method === "GET" ? query : body) as { query?: unknown } | null | undefined;
  return typeof given?.query === "string" ? given.query : null;
}

/** Reads the document again where it is no registered one: not for every request. */
export function operationOf(request: FastifyRequest): NamedOperation {
  const { document } = request;
  if (document !== null) return { name: document.operation, kind: document.kind };
  try {
    const given = (request.method === "GET" ? request.query : request.body) as { operationName?: unknown };
    const wanted = typeof given.operationName === "string" ? given.operationName : null;
    const operation = getOperationAST(parse(textOf(request) ?? "", { noLocation: true }), wanted);
    return { name: operation?.name?.value ?? null, kind: operation?.operation ?? null };
  } catch {
    return { name: null, kind: null };
  }
}
