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
import { clientAddressOf } from "./client-address.ts";
import { statusOf } from "./error-answer.ts";
import { graphqlPath } from "./graphql.routes.ts";
import type { HttpSettings } from "./http.settings.ts";
import type { Admit } from "./rate-limit.ts";
import { masked, prepare, transportOptions, type Prepared } from "./transport.ts";

const messageBytesMax = 1024 * 1024;

type Params = Readonly<Record<string, unknown>> | undefined;

/** Subscriptions over WebSocket. Answers a function that says goodbye to everybody connected. */
export function openSockets<Context extends BaseContext>(
  app: FastifyInstance,
  settings: HttpSettings<Context>,
  admit: Admit,
): () => Promise<void> {
  const addressOf = clientAddressOf(settings.env.trustedProxies);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageBytesMax });
  const running = useServer(
    {
      ...transportOptions(settings),
      onSubscribe: async ({ extra, connectionParams }, _id, payload) => {
        const headers = headersOf(extra, connectionParams);
        const prepared = await orDenial(async () => {
          const clientAddress = addressOf(extra.request);
          const { denial } = await admit({ headers, clientAddress });
          if (denial !== null) return [denial];
          // Where a document is named, its text is put into the payload.
          const trusted = documentOf(payload as unknown as RequestParameters, settings.documents) !== null;
          const call = { headers, requestId: randomUUID(), clientAddress, trusted };
          // Who asks is found out for each operation, so that a key revoked in the meantime opens nothing more.
          return prepare(settings, payload, await settings.contextFor(call));
        });
        settings.answered?.({ headers, status: statusIn(prepared) });
        return prepared;
      },
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

/** As plain HTTP would have answered: an operation on a socket has no status of its own. */
function statusIn(prepared: Prepared | GraphQLError[]): number {
  const denial = Array.isArray(prepared) ? prepared[0] : undefined;
  return denial === undefined ? 200 : statusOf(denial);
}

function toldOf<Context extends BaseContext>(
  { errors, ...result }: { readonly errors?: readonly GraphQLError[] | undefined },
  settings: HttpSettings<Context>,
): FormattedExecutionResult {
  const told = errors === undefined ? result : { ...result, errors: masked(errors, settings) };
  return told as FormattedExecutionResult;
}

/** A Denial is the operation's answer, and leaves the socket open for others. */
async function orDenial(work: () => Promise<Prepared | GraphQLError[]>): Promise<Prepared | GraphQLError[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
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
