import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onSendHookHandler,
  preHandlerHookHandler,
} from "fastify";
import { publicAnswer, type Place, type PublicAnswer, type PublicAnswers } from "../public/public-answers.ts";
import type { TrustedDocument } from "../documents/trusted-documents.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Everybody would get the same answer to this. */
    isPublic: boolean;
    /** Where that answer is to be kept, if at all. */
    place: Place | null;
  }
}

/** While they ask for a newer answer, caches may give the one they have. */
const staleSeconds = 60;
/** All that an answer depends on beside its address; Origin is CORS's. */
const vary = "Accept, Authorization, Cookie, Origin";
/** The longest of a browser has 150. */
const acceptLengthMax = 300;

interface Hooks {
  readonly preHandler: preHandlerHookHandler;
  readonly onSend: onSendHookHandler;
}

/** Lets caches keep what everybody may see, answers their questions whether it still holds, and keeps it here too. */
export function publicAnswerHooks(
  app: FastifyInstance,
  answers: PublicAnswers,
  maxAgeSeconds: number,
): Hooks {
  app.decorateRequest("isPublic", false);
  app.decorateRequest("place", null);
  const freshness = `max-age=${maxAgeSeconds}, stale-while-revalidate=${staleSeconds}`;
  const cacheControl = `public, ${maxAgeSeconds === 0 ? "no-cache" : freshness}`;
  const give = (request: FastifyRequest, reply: FastifyReply, answer: PublicAnswer): Buffer | null => {
    void reply.headers({ "cache-control": cacheControl, etag: answer.etag, vary });
    if (!isKnown(request.headers["if-none-match"], answer.etag)) return answer.body;
    void reply.code(304).removeHeader("content-type").removeHeader("content-length");
    return null;
  };
  return {
    preHandler: (request, reply, done) => {
      const { document } = request;
      if (document === null || !isForEverybody(request, document)) return done();
      request.isPublic = true;
      request.place = placeIn(answers, request, document);
      const kept = request.place === null ? null : answers.at(request.place);
      if (kept === null) return done();
      request.isPublic = false;
      const body = give(request, reply, kept);
      if (body !== null) void reply.type(kept.contentType);
      void reply.send(body);
    },
    onSend: (...[request, reply, payload, done]) => {
      if (!request.isPublic || !isWhole(reply, payload)) {
        if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
        return done();
      }
      const answer = publicAnswer(payload, String(reply.getHeader("content-type")));
      if (request.place !== null) answers.keep(request.place, answer);
      done(null, give(request, reply, answer));
    },
  };
}

/** Who shows anything that could tell who they are gets an answer of their own. */
function isForEverybody({ method, headers }: FastifyRequest, { kind }: TrustedDocument): boolean {
  return (
    method === "GET" &&
    kind === "query" &&
    headers.authorization === undefined &&
    headers.cookie === undefined &&
    headers.accept?.includes("text/event-stream") !== true
  );
}

function placeIn(answers: PublicAnswers, request: FastifyRequest, document: TrustedDocument): Place | null {
  const { variables = "{}", operationName } = request.query as {
    variables?: unknown;
    operationName?: unknown;
  };
  // The name of an operation that the document does not have is an error, which is nothing to keep.
  if (operationName !== undefined && operationName !== "" && operationName !== document.operation)
    return null;
  const read = readVariables(variables);
  const { accept = "" } = request.headers;
  if (read === null || accept.length > acceptLengthMax) return null;
  return answers.placeFor({ document, variables: read, accept });
}

function readVariables(given: unknown): Record<string, unknown> | null {
  if (typeof given !== "string") return null;
  try {
    const read: unknown = given === "" ? {} : JSON.parse(given);
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * An answer without errors. In a text of JSON these characters can be nothing but a member's name: within a string the
 * quotation marks would be escaped. An alias of that name costs no more than the keeping.
 */
const isWhole = (reply: FastifyReply, payload: unknown): payload is string =>
  reply.statusCode === 200 && typeof payload === "string" && !payload.includes('"errors":[');

/** RFC 9110, 13.1.2: any of the tags, compared weakly. */
function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
