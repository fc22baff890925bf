import { answerIn, circumstancesOf } from "./answer.ts";
import { idOf, isMutation, textOf, type Document } from "./document.ts";
import { failureOf, Unreachable } from "./failure.ts";
import type { Remembered } from "./remembered.ts";

/** Where a desk is, and as whom it is asked. */
export interface Connection {
  /** Of `/graphql`. */
  readonly endpoint: URL;
  /** `cdk_…`; null: as anybody. */
  readonly key: string | null;
  /** Documents are asked by their hash, and must be registered at the desk. */
  readonly trusted: boolean;
  readonly remembered: Remembered;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly silenceMsMax: number;
  readonly fetch: typeof fetch;
}

export interface Asked {
  readonly document: Document<unknown, never>;
  readonly variables: unknown;
  readonly idempotencyKey: string | null;
  readonly signal: AbortSignal | null;
}

export const headersOf = ({ key, headers }: Connection): Record<string, string> => ({
  ...headers,
  ...(key === null ? {} : { authorization: `Bearer ${key}` }),
});

/** One exchange: the data, whole, or an error that says which kind of no it is. */
export async function exchange(connection: Connection, asked: Asked): Promise<unknown> {
  const { document } = asked;
  // What everybody sees is asked by an address alone, which browsers and caches on the way may answer.
  const isPublic = connection.trusted && connection.key === null && !isMutation(document);
  const response = isPublic ? await byAddress(connection, asked) : await byPost(connection, asked);
  const { data, errors } = response.told;
  if (errors.length > 0 || data == null) throw failureOf(errors, circumstancesOf(response.from));
  return data;
}

async function byAddress(connection: Connection, asked: Asked) {
  const { remembered, endpoint } = connection;
  const address = new URL(endpoint);
  const { variables } = asked;
  // In this order and without spaces, as GraphQL over HTTP asks: another order would be another entry of a cache.
  address.search = new URLSearchParams({
    documentId: await idOf(asked.document),
    ...(variables == null ? {} : { variables: JSON.stringify(variables) }),
  }).toString();
  const tag = remembered.tagOf(address.href);
  const headers = { ...accepting(connection), ...(tag === null ? {} : { "if-none-match": tag }) };
  const { response, text } = await reach(connection, asked, [address, { method: "GET", headers }]);
  const known = response.status === 304 ? remembered.textOf(address.href) : null;
  const told = answerIn(response, known ?? text);
  if (known === null && told.errors.length === 0) remembered.keep(address.href, response, text);
  return { from: response, told };
}

async function byPost(connection: Connection, asked: Asked) {
  const { document, variables, idempotencyKey } = asked;
  const what = connection.trusted ? { documentId: await idOf(document) } : { query: textOf(document) };
  const headers = {
    ...accepting(connection),
    "content-type": "application/json",
    ...(idempotencyKey === null ? {} : { "idempotency-key": idempotencyKey }),
  };
  const init = { method: "POST", headers, body: JSON.stringify({ ...what, variables }) };
  const { response, text } = await reach(connection, asked, [connection.endpoint, init]);
  return { from: response, told: answerIn(response, text) };
}

const accepting = (connection: Connection) => ({ accept: "application/json", ...headersOf(connection) });

async function reach(
  { fetch, timeoutMs }: Connection,
  { signal }: Asked,
  [address, init]: [URL, RequestInit],
): Promise<{ response: Response; text: string }> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const within = signal === null ? late : AbortSignal.any([signal, late]);
    const response = await fetch(address, { ...init, signal: within });
    return { response, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    const why = late.aborted ? `did not answer within ${String(timeoutMs)} ms` : "cannot be reached";
    throw new Unreachable(`The desk ${why}.`, { cause: error });
  }
}
