import type { FastifyInstance } from "fastify";
import type { Answered } from "./http.settings.ts";

/** Tells of every request to a route that is registered after this, once it is answered, refused ones included. */
export function tellOfAnswers(
  app: FastifyInstance,
  answered: ((request: Answered) => void) | undefined,
): void {
  if (answered === undefined) return;
  app.addHook("onResponse", ({ headers }, { statusCode: status }, done) => {
    answered({ headers, status });
    done();
  });
}
