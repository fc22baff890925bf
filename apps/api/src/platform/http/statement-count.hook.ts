import type { FastifyInstance, FastifyRequest } from "fastify";
import { counting, countStatements } from "../db/statement-count.ts";

/** Answers say in `x-sql-statements` how many statements they took. */
export function countPerRequest(app: FastifyInstance): void {
  countStatements();
  const counts = new WeakMap<FastifyRequest, { statements: number }>();
  // Reading the body leaves the context of the request, hence after it and not before.
  app.addHook("preValidation", (request, _reply, done) => {
    const count = { statements: 0 };
    counts.set(request, count);
    counting(count, done);
  });
  app.addHook("onSend", async (request, reply, payload) => {
    void reply.header("x-sql-statements", counts.get(request)?.statements ?? 0);
    return payload;
  });
}
