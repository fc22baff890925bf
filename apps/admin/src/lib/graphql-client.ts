import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { ApiUnreachable } from "./api-failure.ts";
import { readEnv } from "./env.ts";
import { readAnswer, readBody } from "./graphql-answer.ts";
import { requestHeader } from "./request-header.ts";
import { signInPath } from "./next-path.ts";

const patienceMs = 30_000;
const requestIdHeader = "x-request-id";

/**
 * Asks the API as the person whose request this is. Never cached: what a desk shows must be what stands.
 * Somebody who is not signed in is sent to the sign-in page and comes back here afterwards.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const incoming = await headers();
  const response = await post({ query: document.toString(), variables }, incoming);
  const body = await readBody(response);
  const requestId = response.headers.get(requestIdHeader) ?? undefined;
  const answer = readAnswer(body, requestId);
  if (!answer.signedIn) redirect(signInPath(incoming.get(requestHeader.path)));
  // The document's type is generated from the schema that the API answers by.
  return answer.result as Result;
}

async function post(body: object, incoming: Headers): Promise<Response> {
  try {
    return await fetch(new URL("/graphql", readEnv().apiUrl), {
      method: "POST",
      headers: headersToPassOn(incoming),
      body: JSON.stringify(body),
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw new ApiUnreachable(error instanceof Error ? error.message : "unknown reason", error);
  }
}

/** The address is passed on because limits are counted per reader, not per admin server. */
function headersToPassOn(incoming: Headers): Headers {
  const outgoing = new Headers({ "content-type": "application/json", accept: "application/json" });
  for (const name of ["cookie", "x-forwarded-for", "accept-language", requestIdHeader]) {
    const value = incoming.get(name);
    if (value !== null) outgoing.set(name, value);
  }
  return outgoing;
}
