import type { FastifyInstance, FastifyRequest } from "fastify";
import { counting, countStatements, stopCounting } from "../db/statement-count.ts";

/** Long enough to learn what slow operations do; a desk that is not slow does not pay for the counting. */
const watchMs = 60_000;

export interface StatementCounts {
  /** Null when they were not counted. */
  of(request: FastifyRequest): number | null;
  /** Something is slow: counts for a minute from now. */
  watch(): void;
}

/**
 * Counts the statements behind answers: always where a header is to tell of them, else only once something has been
 * slow. On Node 20 following a request through its promises costs a quarter of a small request and more.
 */
export function countPerRequest(
  app: FastifyInstance,
  { header }: { readonly header: boolean },
): StatementCounts {
  const counts = new WeakMap<FastifyRequest, { statements: number }>();
  let until = 0;
  const watch = (forMs: number): void => {
    countStatements();
    until = Date.now() + forMs;
  };
  if (header) watch(Infinity);
  // Reading the body leaves the context of the request, hence after it and not before.
  app.addHook("preValidation", (request, _reply, done) => {
    if (until === 0) return done();
    if (Date.now() > until) {
      until = 0;
      stopCounting();
      return done();
    }
    const count = { statements: 0 };
    counts.set(request, count);
    counting(count, done);
  });
  const of = (request: FastifyRequest): number | null =>
    until === 0 ? null : (counts.get(request)?.statements ?? null);
  if (header) tellInHeader(app, of);
  return {
    of,
    watch: () => {
      if (!header) watch(watchMs);
    },
  };
}

function tellInHeader(app: FastifyInstance, of: StatementCounts["of"]): void {
  app.addHook("onSend", async (request, reply, payload) => {
    void reply.header("x-sql-statements", of(request) ?? 0);
    return payload;
  });
}
