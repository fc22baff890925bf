import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metrics } from "../metrics/metrics.ts";
import { isStream } from "./operation.ts";

const loopback = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** For whoever shows the token; without a token, for this machine alone. */
export function metricsRoutes(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.addHook("onResponse", (request, reply, done) => {
    if (!isStream(request)) {
      const route = request.routeOptions.url ?? "none";
      metrics.request({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    }
    done();
  });
  app.get("/metrics", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    if (mayRead(request, token)) return reply.type(metrics.contentType).send(await metrics.text());
    const message =
      token === null
        ? "Without METRICS_TOKEN the numbers are shown on the desk's own machine only."
        : "Send the desk's METRICS_TOKEN as: Authorization: Bearer …";
    return reply.code(403).send({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  });
}

/** What a proxy on this machine passes on comes from elsewhere. */
function mayRead({ headers, socket }: FastifyRequest, token: string | null): boolean {
  if (token === null) {
    const passedOn = headers["x-forwarded-for"] ?? headers["forwarded"] ?? headers["x-real-ip"];
    return passedOn === undefined && loopback.has(socket.remoteAddress ?? "");
  }
  return timingSafeEqual(hash(headers.authorization ?? ""), hash(`Bearer ${token}`));
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
