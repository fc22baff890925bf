import type { IncomingHttpHeaders } from "node:http";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type {
  execute,
  ExecutionResult,
  GraphQLFormattedError,
  GraphQLSchema,
  subscribe,
  ValidationRule,
} from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import type { TrustedDocuments } from "../documents/trusted-documents.ts";
import type { Env } from "../env.ts";
import type { IdempotentRequests } from "../idempotency/idempotent-requests.ts";
import type { Logger } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { PublicAnswers } from "../public/public-answers.ts";
import type { Call } from "./call.ts";

export type Executor = NonNullable<
  Awaited<ReturnType<ApolloServerOptionsWithGateway<BaseContext>["gateway"]["load"]>>["executor"]
>;

/** An operation as it was sent. */
export interface Sent {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** A request that is over, by what it showed and how it went. */
export interface Answered {
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

/** Everything that the server needs from those who know the desk. */
export interface HttpSettings<Context extends BaseContext> {
  readonly env: Env;
  readonly log: Logger;
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  /** How what is sent is carried out, where its document came before; else null. */
  readonly direct: (sent: Sent) => ((context: Context) => Promise<ExecutionResult>) | null;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** May throw a Denial, for instance for an expired key. */
  readonly contextFor: (call: Call) => Promise<Context>;
  /** May the caller read the schema itself, and be helped with its names? */
  readonly disclosesSchemaTo: (context: Context) => boolean;
  readonly validationRules?: readonly ValidationRule[];
  /** How subscriptions, and queries sent over their transports, are carried out: graphql-js' own unless told. */
  readonly execute?: typeof execute;
  readonly subscribe?: typeof subscribe;
  readonly documents: TrustedDocuments;
  /** What everybody is answered alike, kept as long as it holds. `follow` begins to hear of changes. */
  readonly answers: PublicAnswers;
  readonly follow: () => void;
  /** What is done once, however often it is sent, and whose it is. */
  readonly requests: IdempotentRequests;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
  /** Told of every request when it is over. */
  readonly answered?: (request: Answered) => void;
  readonly metrics: Metrics;
  /** Sign-in and sign-out: a handler of web requests below its own path. */
  readonly auth: { readonly basePath: string; handler(request: Request): Promise<Response> };
  /** Throws or rejects while the desk cannot answer. */
  readonly ready: () => Promise<unknown>;
  /** Further routes, such as feeds. */
  readonly routes?: (app: FastifyInstance) => void;
}

export interface RunningHttp {
  /** Where it listens, with the port that was given where 0 was asked for. */
  readonly address: string;
  stop(): Promise<void>;
}
