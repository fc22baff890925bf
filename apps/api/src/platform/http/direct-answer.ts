import type { BaseContext } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { ExecutionResult } from "graphql";
import type { Executor, HttpSettings, Sent } from "./http.settings.ts";

/** Of a request that goes on to Apollo: what came of it already. */
const settled = Symbol("settled");
const results = new WeakMap<FastifyRequest, ExecutionResult>();

/**
 * The way past Apollo for what comes again and again: a plain POST of a document that Apollo has passed before. Whatever
 * is not plain goes through Apollo, and so does every answer with an error in it, which Apollo knows how to say: as it
 * is, since nothing is carried out twice.
 */
export async function directAnswer<Context extends BaseContext>(
  { direct }: Pick<HttpSettings<Context>, "direct">,
  request: FastifyRequest,
  contextOf: () => Promise<Context>,
): Promise<string | null> {
  const sent = plainRequest(request);
  const run = sent && direct(sent);
  if (!run) return null;
  let context: Context;
  try {
    context = await contextOf();
  } catch {
    // Nothing has been done yet: Apollo asks again who it is, and says what is wrong with that.
    return null;
  }
  const result = await run(context);
  // Apollo ends its answers with a line feed: a cache must not see two bodies of one answer.
  if (result.errors === undefined) return `${JSON.stringify(result)}\n`;
  results.set(request, result);
  return null;
}

/** The context of a request, with what came of it already. Apollo copies contexts, symbols included. */
export function withResult<Context extends BaseContext>(request: FastifyRequest, context: Context): Context {
  const result = results.get(request);
  return result === undefined ? context : { ...context, [settled]: result };
}

/** Answers with what came of a request already. */
export const settling =
  (executor: Executor): Executor =>
  (given) => {
    const result = (given.context as { readonly [settled]?: ExecutionResult })[settled];
    return result === undefined ? executor(given) : Promise.resolve(result as Awaited<ReturnType<Executor>>);
  };

/** What is asked, where nothing about the request needs Apollo's opinion. */
function plainRequest({ method, headers, body }: FastifyRequest): Sent | null {
  const { "content-type": type, accept } = headers;
  if (method !== "POST" || type?.startsWith("application/json") !== true) return null;
  if (accept !== undefined && accept !== "*/*" && accept !== "application/json") return null;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const { query, operationName = null, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== "string" || extensions != null) return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables == null) return { query, operationName, variables: {} };
  if (typeof variables !== "object" || Array.isArray(variables)) return null;
  return { query, operationName, variables: variables as Record<string, unknown> };
}
