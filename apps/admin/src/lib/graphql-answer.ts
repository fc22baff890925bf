import type { FormattedExecutionResult } from "graphql";
import { ApiUnreachable, GraphqlFailed } from "./api-failure.ts";

export type Answer<Result> = { signedIn: true; result: Result } | { signedIn: false };

/** Tells an answer from a request to sign in, and throws for everything that is neither. Pure: no I/O. */
export function readAnswer<Result>(
  body: FormattedExecutionResult<Result>,
  requestId?: string,
): Answer<Result> {
  const errors = body.errors ?? [];
  const codes = errors.map((error) => codeOf(error.extensions));
  if (codes.includes("UNAUTHENTICATED")) return { signedIn: false };
  const messages = errors.map((error) => error.message);
  if (messages.length > 0) throw new GraphqlFailed(messages, codes, requestId);
  if (body.data === undefined || body.data === null) {
    throw new GraphqlFailed(["The answer holds neither data nor errors"], ["EMPTY_ANSWER"], requestId);
  }
  return { signedIn: true, result: body.data };
}

/** The same where what was done before something went wrong must not be hidden by it: the answer is told as far as it goes. */
export function readAnswerInPart<Result>(
  body: FormattedExecutionResult<Result>,
  requestId?: string,
): Answer<Result> {
  const { data } = body;
  const hasPart =
    typeof data === "object" && data !== null && Object.values(data).some((part) => part !== null);
  return hasPart ? { signedIn: true, result: data } : readAnswer(body, requestId);
}

/** A proxy or a crashed process answers with a page of HTML; only JSON comes from the API itself. */
export async function readBody(response: Response): Promise<FormattedExecutionResult<unknown>> {
  const contentType = response.headers.get("content-type") ?? "";
  if (!contentType.includes("json")) throw new ApiUnreachable(`status ${response.status} without JSON`);
  const body: unknown = await response.json();
  if (typeof body !== "object" || body === null) throw new ApiUnreachable("the answer is not a GraphQL one");
  return body;
}

function codeOf(extensions: Record<string, unknown> | undefined): string {
  const code = extensions?.["code"];
  return typeof code === "string" ? code : "UNKNOWN";
}
