import type { FastifyInstance } from "fastify";

const readyTimeoutMs = 2_000;

export function healthRoutes(app: FastifyInstance, ready: () => Promise<unknown>): void {
  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async (request, reply) => {
    try {
      await within(readyTimeoutMs, ready());
      return { status: "ok" };
    } catch (error) {
      request.log.warn({ err: error }, "not ready");
      return reply.code(503).send({ status: "unavailable", reason: "The database does not answer." });
    }
  });
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
