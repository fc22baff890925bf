import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { BaseContext } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type FormattedExecutionResult } from "graphql";
import { useServer, type Extra } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { documentOf, type RequestParameters } from "../documents/document-request.ts";
import { isAdmin } from "./admin-origin.ts";
import { graphqlPath } from "./graphql.routes.ts";
import type { HttpSettings } from "./http.settings.ts";
import { masked, transportOptions } from "./transport.ts";

const messageBytesMax = 1024 * 1024;

type Params = Readonly<Record<string, unknown>> | undefined;

/** Subscriptions over WebSocket. Answers a function that says goodbye to everybody connected. */
export function openSockets<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageBytesMax });
  const contexts = new ContextsByOperation(settings);
  const running = useServer(
    {
      ...transportOptions(settings),
      onSubscribe: ({ extra, connectionParams }, id, payload) =>
        contexts.open(extra, {
          id,
          payload: payload as unknown as RequestParameters,
          given: connectionParams,
        }),
      context: ({ extra }, id) => contexts.take(extra, id),
      onNext: (...[, , , , result]) => toldOf(result, settings),
      isProd: settings.env.production,
    },
    sockets,
  );
  app.server.on("upgrade", (request, socket, head) => {
    const refusal = refusalOf(request, settings);
    if (refusal !== null) return refuse(socket, refusal);
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request));
  });
  return async () => {
    await running.dispose();
    sockets.close();
  };
}

function toldOf<Context extends BaseContext>(
  { errors, ...result }: { readonly errors?: readonly GraphQLError[] | undefined },
  settings: HttpSettings<Context>,
): FormattedExecutionResult {
  const told = errors === undefined ? result : { ...result, errors: masked(errors, settings) };
  return told as FormattedExecutionResult;
}

interface Opening {
  readonly id: string;
  /** Its `query` becomes the registered document's text, where one is named. */
  readonly payload: RequestParameters;
  readonly given: Params;
}

/** Asked for each operation, so that a key revoked in the meantime opens nothing more. */
class ContextsByOperation<Context extends BaseContext> {
  readonly #settings: HttpSettings<Context>;
  readonly #waiting = new WeakMap<Extra, Map<string, Context>>();

  constructor(settings: HttpSettings<Context>) {
    this.#settings = settings;
  }

  /** Before the operation. A Denial is its answer, and leaves the socket open for others. */
  async open(extra: Extra, { id, payload, given }: Opening): Promise<GraphQLError[] | undefined> {
    const clientAddress = extra.request.socket.remoteAddress ?? "";
    try {
      const trusted = documentOf(payload, this.#settings.documents) !== null;
      const call = { headers: headersOf(extra, given), requestId: randomUUID(), clientAddress, trusted };
      const context = await this.#settings.contextFor(call);
      this.#waiting.set(extra, (this.#waiting.get(extra) ?? new Map<string, Context>()).set(id, context));
      return undefined;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  take(extra: Extra, id: string): Record<string, unknown> {
    const contexts = this.#waiting.get(extra);
    const context = contexts?.get(id);
    contexts?.delete(id);
    return { ...context };
  }
}

/** Browsers send cookies with sockets and know no CORS for them: a page from elsewhere must not act as its visitor. */
function refusalOf<Context extends BaseContext>(
  request: IncomingMessage,
  { env }: HttpSettings<Context>,
): string | null {
  if (request.url?.split("?", 1)[0] !== graphqlPath) return "404 Not Found";
  const { cookie, origin } = request.headers;
  return cookie !== undefined && origin !== undefined && !isAdmin(env, origin) ? "403 Forbidden" : null;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A browser cannot set headers on a socket: a key may come with its first message. */
function headersOf(extra: Extra, given: Params): IncomingHttpHeaders {
  const authorization = given?.["authorization"] ?? given?.["Authorization"];
  const { headers } = extra.request;
  return typeof authorization === "string" ? { ...headers, authorization } : headers;
}
