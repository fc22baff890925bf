import type { FastifyError, FastifyInstance } from "fastify";
import { GraphQLError } from "graphql";
import { unavailable } from "../db/unavailable.ts";

interface Answer {
  readonly code: string;
  readonly message: string;
}

/** What a server says before GraphQL is asked. Shaped as GraphQL errors, so that a client needs one way to read them. */
const answers: Readonly<Record<string, Answer>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: "TOO_LARGE",
    message: "The request is larger than the 16 MB that are accepted.",
  },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: "BAD_REQUEST", message: "The request's body is not valid JSON." },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: "BAD_REQUEST", message: "The request's body is empty." },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "BAD_REQUEST",
    message: "Send JSON, with the header Content-Type: application/json.",
  },
};

/** Every other denial says that the request itself has to be another. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  DOCUMENT_NOT_TRUSTED: 403,
  IDEMPOTENCY_KEY_IN_USE: 409,
  IDEMPOTENT_ANSWER_LOST: 409,
  IDEMPOTENCY_KEY_REUSED: 422,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

export const statusOf = ({ extensions }: GraphQLError): number => statuses[String(extensions["code"])] ?? 400;

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | GraphQLError>((error, request, reply) => {
    // A Denial, for instance of an expired key, before anything was asked.
    if (error instanceof GraphQLError) return reply.code(statusOf(error)).send({ errors: [error.toJSON()] });
    const away = unavailable(error);
    if (away !== null) {
      request.log.warn({ err: error }, "the database did not answer a request");
      return reply.code(statusOf(away)).send({ errors: [away.toJSON()] });
    }
    const status = error.statusCode ?? 500;
    const known = answers[error.code];
    if (status >= 500) request.log.error({ err: error }, "request failed");
    const fallback =
      status >= 500
        ? {
            code: "INTERNAL_SERVER_ERROR",
            message: `Something went wrong here. Quote ${request.id} to report it.`,
          }
        : { code: "BAD_REQUEST", message: error.message };
    const { code, message } = known ?? fallback;
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const message = `There is nothing at ${path.slice(0, 100)}. GraphQL is at /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
}
