import type { BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { HttpSettings } from "./http.settings.ts";

/** A name, an address and a password, with room to spare. */
const authBodyBytesMax = 32 * 1024;

/** Set here and nowhere else: what a visitor sends under this name is dropped. */
export const clientAddressHeader = "x-claimdesk-client-address";

const connectionHeaders = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "transfer-encoding",
  clientAddressHeader,
]);

/** Hands requests to a handler that speaks the web's Request and Response, and its answers back to Fastify. */
export function authRoutes<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
): void {
  const { auth, env } = settings;
  app.register((scope, _options, done) => {
    // The handler parses bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: authBodyBytesMax },
      (_request, body, parsed) => parsed(null, body),
    );
    scope.route({
      method: ["GET", "POST"],
      url: `${auth.basePath}/*`,
      handler: async (request, reply) => send(reply, await auth.handler(webRequest(request, env.publicUrl))),
    });
    done();
  });
}

function webRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || connectionHeaders.has(name)) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  headers.set(clientAddressHeader, request.ip);
  if (!isBrowser(headers)) headers.set("origin", publicUrl);
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
  return new Request(new URL(request.url, publicUrl), { method: request.method, headers, body });
}

/**
 * Every browser says where a page's POST comes from, by one of these. A program says nothing, and no page can misuse a
 * program's cookies: it is let through as if it came from here, where Better Auth would take it for a forged request.
 */
function isBrowser(headers: Headers): boolean {
  return ["origin", "referer", "sec-fetch-site"].some((name) => headers.has(name));
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") reply.header(name, value);
  }
  // Several cookies are several headers: joined by commas, as other headers are, no browser understands them.
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
  const retryAfter = response.headers.get("x-retry-after");
  if (retryAfter !== null) reply.header("retry-after", retryAfter);
  reply.header("cache-control", "no-store");
  return reply.send(response.body === null ? null : Buffer.from(await response.arrayBuffer()));
}
