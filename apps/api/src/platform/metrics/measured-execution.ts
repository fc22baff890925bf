import { execute, getOperationAST, GraphQLError, type ExecutionArgs, type ExecutionResult } from "graphql";
import { hashOf } from "../documents/document-file.ts";
import type { TrustedDocuments } from "../documents/trusted-documents.ts";
import type { Logger } from "../log.ts";
import type { Metrics } from "./metrics.ts";

interface Needs {
  readonly documents: TrustedDocuments;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly slowMs: number;
}

/**
 * Carries out what comes by a socket or a stream and is no subscription, measured and told of as what comes by plain
 * HTTP is; an operation there has no request of its own, hence no id.
 */
export function measuredExecution({ documents, metrics, log, slowMs }: Needs): typeof execute {
  return async (args) => {
    const start = performance.now();
    const result = await execute(args);
    const ms = performance.now() - start;
    const text = args.document.loc?.source.body ?? "";
    const document = documents.byText(text);
    const outcome = outcomeOf(result);
    metrics.operation({ operation: document?.operation ?? "other", outcome }, ms / 1_000);
    if (ms >= slowMs) {
      const hash = document?.hash ?? hashOf(text);
      log.warn({ ...named(args), document: hash, outcome, ms: Math.round(ms) }, "slow operation");
    }
    return result;
  };
}

function named({ document, operationName }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  return { operation: operation?.name?.value ?? null, kind: operation?.operation ?? null };
}

/** A Denial is a GraphQL error itself; what else a resolver throws is a fault. */
function outcomeOf({ errors = [] }: ExecutionResult): string {
  if (errors.length === 0) return "ok";
  const isFault = errors.some(
    ({ originalError }) => originalError != null && !(originalError instanceof GraphQLError),
  );
  return isFault ? "fault" : "no";
}
