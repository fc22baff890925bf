import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onSendHookHandler,
  preHandlerHookHandler,
} from "fastify";
import { getOperationAST, parse } from "graphql";
import { stringify } from "safe-stable-stringify";
import type { Viewer } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import { idempotencyKeyIn } from "../idempotency/idempotency-key.ts";
import type { GivenAnswer, IdempotentRequests, Running } from "../idempotency/idempotent-requests.ts";
import { callOf, type Call } from "./call.ts";
import { isStream } from "./operation.ts";
import { outcomeOf } from "./outcome.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Came with an Idempotency-Key, and is being carried out under it. */
    idempotent: Running | null;
  }
}

const retrySeconds = 1;

interface Needs {
  readonly requests: IdempotentRequests;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
}

interface Hooks {
  readonly preHandler: preHandlerHookHandler;
  readonly onSend: onSendHookHandler;
}

/** Mutations that come with an Idempotency-Key are done once. Whoever sends none pays for a look at the headers. */
export function idempotencyHooks(app: FastifyInstance, needs: Needs): Hooks {
  app.decorateRequest("idempotent", null);
  return {
    preHandler: (request, reply, done) => {
      const header = request.headers["idempotency-key"];
      if (header === undefined || request.method !== "POST" || !isMutation(request.body)) return done();
      begin(request, header, needs).then(
        (begun) => {
          if (begun === null) return done();
          if ("body" in begun) return void answerAgain(reply, begun);
          request.idempotent = begun;
          needs.requests.carryOut(begun, done);
        },
        (error: unknown) => {
          if (error instanceof Denial && error.code === "IDEMPOTENCY_KEY_IN_USE")
            void reply.header("retry-after", retrySeconds);
          done(error as Error);
        },
      );
    },
    onSend: (...[request, reply, payload, done]) => {
      const { idempotent } = request;
      if (idempotent === null) return done();
      request.idempotent = null;
      settle(needs.requests, idempotent, { reply, payload }).then(
        () => done(),
        (error: unknown) => {
          // The answer stands; the key is held until it is given up, or says that the answer is lost.
          request.log.error({ err: error }, "an idempotent request's answer was not kept");
          done();
        },
      );
    },
  };
}

/** Null for nobody: without an actor a key belongs to no one, and the mutation is refused by its own rules. */
async function begin(
  request: FastifyRequest,
  header: string | readonly string[],
  { requests, viewerOf }: Needs,
): Promise<Running | GivenAnswer | null> {
  if (isStream(request)) throw new Denial("BAD_USER_INPUT", "A stream cannot be sent again: ask for JSON.");
  const key = idempotencyKeyIn(header);
  const actor = await viewerOf(callOf(request));
  if (actor === null) return null;
  return requests.begin({ actor, key, body: bodyOf(request.body as Record<string, unknown>) });
}

/** The same text for the same request, in whatever order its variables stand. */
const bodyOf = ({ query, operationName, variables }: Record<string, unknown>): string =>
  stringify({ query, operationName, variables }) ?? "";

function answerAgain(reply: FastifyReply, { status, contentType, body }: GivenAnswer): FastifyReply {
  return reply
    .code(status)
    .headers({ "content-type": contentType, "idempotency-replayed": "true" })
    .send(body);
}

async function settle(
  requests: IdempotentRequests,
  request: Running,
  { reply, payload }: { readonly reply: FastifyReply; readonly payload: unknown },
): Promise<void> {
  const body = typeof payload === "string" ? payload : "";
  const contentType = String(reply.getHeader("content-type"));
  const outcome = payload === body ? outcomeOf(reply.statusCode, body) : "fault";
  await requests.settle(request, { status: reply.statusCode, contentType, body }, outcome);
}

/** Only what has a key is read here; what cannot be read is no mutation, and is refused where it is executed. */
function isMutation(body: unknown): boolean {
  const { query, operationName } = (body ?? {}) as { query?: unknown; operationName?: unknown };
  if (typeof query !== "string" || (operationName != null && typeof operationName !== "string")) return false;
  try {
    return getOperationAST(parse(query, { noLocation: true }), operationName)?.operation === "mutation";
  } catch {
    return false;
  }
}
