import type { IncomingHttpHeaders } from "node:http";
import type { FastifyRequest } from "fastify";

/** What the rest of the API may know of a request, however it came: HTTP, server-sent events or a socket. */
export interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly clientAddress: string;
}

export function callOf(request: FastifyRequest): Call {
  return { headers: request.headers, requestId: request.id, clientAddress: request.ip };
}
