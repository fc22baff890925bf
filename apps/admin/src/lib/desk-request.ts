"use client";

import { readAnswer, readBody } from "./graphql-answer.ts";

const patienceMs = 15_000;

/** The session is over: only signing in again mends it. */
export class SignedOut extends Error {
  override readonly name = "SignedOut";
}

interface DeskRequest {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Asks the API from the browser, for what must not wait in the row of server actions: they go one after the other,
 * and what is typed is kept while one of them is still on its way. It outlives the page that asks.
 */
export async function askDesk<Result>({ query, variables }: DeskRequest): Promise<Result> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
    // Browsers let 64 kB outlive a page.
    keepalive: body.length < 30_000,
    signal: AbortSignal.timeout(patienceMs),
  });
  const answer = readAnswer(await readBody(response));
  if (!answer.signedIn) throw new SignedOut();
  return answer.result as Result;
}
