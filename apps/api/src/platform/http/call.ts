import type { IncomingHttpHeaders } from "node:http";
import type { FastifyRequest } from "fastify";

/** What the rest of the API may know of a request, however it came: HTTP, server-sent events or a socket. */
export interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly clientAddress: string;
  /** What is asked is a registered document. */
  readonly trusted: boolean;
}

export function callOf(request: FastifyRequest): Call {
  const { headers, id: requestId, ip: clientAddress, document } = request;
  return { headers, requestId, clientAddress, trusted: document !== null };
}
