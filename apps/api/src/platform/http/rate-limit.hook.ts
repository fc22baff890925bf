import type { FastifyInstance, FastifyReply } from "fastify";
import { callOf } from "./call.ts";
import type { Admission, Admit } from "./rate-limit.ts";

/** A supervisor that asks whether the desk is well must be answered, however busy the desk is. */
const exemptPath = "/health/";

/** Every route that is registered after this is counted. */
export function countRequests(app: FastifyInstance, admit: Admit): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url.startsWith(exemptPath)) return done();
    const settle = (admission: Admission): void => {
      tellStanding(reply, admission);
      done(admission.denial ?? undefined);
    };
    const admission = admit(callOf(request));
    // Who is not counted does not wait either: most requests of a desk come from its own admin.
    if (admission instanceof Promise) admission.then(settle, done);
    else settle(admission);
  });
}

function tellStanding(reply: FastifyReply, { standing, denial }: Admission): void {
  if (standing === null) return;
  void reply.headers({
    "ratelimit-limit": standing.max,
    "ratelimit-remaining": standing.remaining,
    "ratelimit-reset": standing.resetSeconds,
    ...(denial === null ? {} : { "retry-after": standing.resetSeconds }),
  });
}
