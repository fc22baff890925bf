import "server-only";
import type { FormattedExecutionResult } from "graphql";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { TypedDocumentString } from "../gql/graphql.ts";
import { ApiUnreachable } from "./api-failure.ts";
import { readEnv } from "./env.ts";
import type { Answer } from "./graphql-answer.ts";
import { readAnswer, readAnswerInPart, readBody } from "./graphql-answer.ts";
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
  ...[variables]: Given<Variables>
): Promise<Result> {
  return carriedOut({ document, variables, read: readAnswer<Result> });
}

/** For what is done one after the other: where something goes wrong at one of them, its place in the answer is null. */
export async function executeInPart<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> {
  return carriedOut({ document, variables, read: readAnswerInPart<Result> });
}

type Given<Variables> = Variables extends Record<string, never> ? [] : [Variables];

interface Asked<Result> {
  document: { toString: () => string };
  variables: unknown;
  read: (body: FormattedExecutionResult<Result>, requestId?: string) => Answer<Result>;
}

async function carriedOut<Result>({ document, variables, read }: Asked<Result>): Promise<Result> {
  const incoming = await headers();
  const response = await ask("/graphql", incoming, {
    method: "POST",
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  // The document's type is generated from the schema that the API answers by.
  const body = (await readBody(response)) as FormattedExecutionResult<Result>;
  const requestId = response.headers.get(requestIdHeader) ?? undefined;
  const answer = read(body, requestId);
  if (!answer.signedIn) redirect(signInPath(incoming.get(requestHeader.path)));
  return answer.result;
}

/** A document that the API has beside GraphQL, read as the person whose request this is. */
export async function readDocument(path: string): Promise<object> {
  const incoming = await headers();
  const response = await ask(path, incoming, {});
  const body = await readBody(response);
  if (response.ok) return body;
  // What is refused is told in the same shape as by GraphQL.
  readAnswer(body, response.headers.get(requestIdHeader) ?? undefined);
  return redirect(signInPath(incoming.get(requestHeader.path)));
}

async function ask(path: string, incoming: Headers, more: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, readEnv().apiUrl), {
      ...more,
      headers: headersToPassOn(incoming),
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
