import type { FastifyInstance, FastifyRequest } from "fastify";
import { counting, countStatements } from "../db/statement-count.ts";

const counts = new WeakMap<FastifyRequest, { statements: number }>();

/** Counts the statements behind each answer, for the log; and where asked to, says it in `x-sql-statements`. */
export function countPerRequest(app: FastifyInstance, { header }: { readonly header: boolean }): void {
  countStatements();
  // Reading the body leaves the context of the request, hence after it and not before.
  app.addHook("preValidation", (request, _reply, done) => {
    const count = { statements: 0 };
    counts.set(request, count);
    counting(count, done);
  });
  if (!header) return;
  app.addHook("onSend", async (request, reply, payload) => {
    void reply.header("x-sql-statements", statementsOf(request));
    return payload;
  });
}

export const statementsOf = (request: FastifyRequest): number => counts.get(request)?.statements ?? 0;
