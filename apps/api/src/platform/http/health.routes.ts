import type { FastifyInstance } from "fastify";
import { Failure } from "../failure.ts";

const readyTimeoutMs = 2_000;

interface Health {
  /** From now on the desk is not ready for anybody new. */
  stop(): void;
}

export function healthRoutes(app: FastifyInstance, ready: () => Promise<unknown>): Health {
  let stopping = false;
  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async (request, reply) => {
    try {
      if (stopping) throw new Failure("The desk is being stopped.");
      await within(readyTimeoutMs, ready());
      return { status: "ok" };
    } catch (error) {
      request.log.warn({ err: error }, "not ready");
      const reason = error instanceof Failure ? error.message : "The database does not answer.";
      return reply.code(503).send({ status: "unavailable", reason });
    }
  });
  return {
    stop: () => {
      stopping = true;
    },
  };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
