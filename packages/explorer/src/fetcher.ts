import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { getOperationAST, parse, type ExecutionResult } from "graphql";
import { createClient } from "graphql-sse";

const url = "/graphql";

/** No form on another page can send this header; the server asks for it wherever a cookie could be misused. */
const headers = { "apollo-require-preflight": "true" };

const ask = createGraphiQLFetcher({ url, headers, enableIncrementalDelivery: false });

/**
 * The session's cookie goes with every request, for the page is the API's own. What is typed under Headers goes too,
 * with subscriptions as well: that is why they are sent as server-sent events, and not over a socket, which has none.
 */
export const fetcher: Fetcher = (asked, options) => {
  const operation = getOperationAST(parse(asked.query), asked.operationName);
  return operation?.operation === "subscription" ? follow(asked, options?.headers) : ask(asked, options);
};

function follow(
  { query, variables, operationName }: Parameters<Fetcher>[0],
  typed: Record<string, unknown> | undefined,
): AsyncIterableIterator<ExecutionResult> {
  const client = createClient({
    url,
    headers: { ...headers, ...textsOf(typed) },
    retryAttempts: 0,
  });
  return client.iterate({
    query,
    ...(variables ? { variables: variables as Record<string, unknown> } : {}),
    ...(operationName ? { operationName } : {}),
  }) as AsyncIterableIterator<ExecutionResult>;
}

const textsOf = (given: Record<string, unknown> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
