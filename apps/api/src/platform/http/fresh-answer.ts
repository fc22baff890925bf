import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import fresh from "fresh";

/** A document that everybody gets the same, so that caches may keep it. */
export interface Document {
  readonly type: string;
  readonly body: string | Buffer;
  readonly status?: number;
  /** Where it is known already; made of the body otherwise. */
  readonly etag?: string;
  /** Only where nothing but a later instant can change it; what is renamed in it changes the ETag alone. */
  readonly lastModified?: string | null;
  /** RFC 8288, as it stands in the header. */
  readonly links?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Corrections and retractions must not wait for a cache; a minute still spares the desk a crowd. */
const cacheControl = "public, max-age=60";

/** Answers with the document, or with 304 where the caller has it already (RFC 9110, 13). */
export function answerFresh(request: FastifyRequest, reply: FastifyReply, document: Document): FastifyReply {
  const { type, body, status = 200, lastModified = null, links = [] } = document;
  const etag = document.etag ?? `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    ...document.headers,
    etag,
    "cache-control": cacheControl,
    ...(lastModified === null ? {} : { "last-modified": new Date(lastModified).toUTCString() }),
    ...(links.length === 0 ? {} : { link: links.join(", ") }),
  };
  void reply.headers(headers);
  if (status === 200 && isKnown(request, headers)) return reply.code(304).send();
  return reply.code(status).type(type).send(body);
}

/**
 * `no-cache` is a word to the caches on the way, which are to ask here. Node's own fetch sends it with every condition,
 * and would never be spared anything if it counted.
 */
const isKnown = ({ headers }: FastifyRequest, answered: object): boolean =>
  fresh({ ...headers, "cache-control": undefined }, answered as Record<string, string>);

/** Shaped as every error of the server is. */
export function answerNotFound(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
}
