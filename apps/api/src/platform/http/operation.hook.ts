import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onResponseHookHandler,
  onSendHookHandler,
} from "fastify";
import { hashOf } from "../documents/document-file.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { isStream, operationOf, textOf } from "./operation.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import type { StatementCounts } from "./statement-count.hook.ts";

declare module "fastify" {
  interface FastifyRequest {
    outcome: Outcome;
  }
}

interface Hooks {
  readonly onSend: onSendHookHandler;
  readonly onResponse: onResponseHookHandler;
}

interface Needs {
  readonly metrics: Metrics;
  readonly slowMs: number;
  readonly counts: StatementCounts;
}

/** Measures every operation over HTTP, and tells of slow ones. */
export function operationHooks(app: FastifyInstance, { metrics, slowMs, counts }: Needs): Hooks {
  app.decorateRequest("outcome", "ok");
  return {
    onSend: (...[request, reply, payload, done]) => {
      if (typeof payload === "string") request.outcome = outcomeOf(reply.statusCode, payload);
      done();
    },
    onResponse: (request, reply, done) => {
      if (textOf(request) !== null && !isStream(request)) {
        const { document, outcome } = request;
        metrics.operation({ operation: document?.operation ?? "other", outcome }, reply.elapsedTime / 1_000);
        if (reply.elapsedTime >= slowMs) tell(request, reply, counts);
      }
      done();
    },
  };
}

/** What it was, never what it was asked with: variables hold people's words, names and passwords. */
function tell(request: FastifyRequest, reply: FastifyReply, counts: StatementCounts): void {
  const { name, kind } = operationOf(request);
  const told = {
    requestId: request.id,
    operation: name,
    kind,
    document: request.document?.hash ?? hashOf(textOf(request) ?? ""),
    outcome: request.outcome,
    ms: Math.round(reply.elapsedTime),
    statements: counts.of(request),
  };
  counts.watch();
  request.log.warn(told, "slow operation");
}
