import { answerIn, circumstancesOf } from "./answer.ts";
import { idOf, textOf, type Document } from "./document.ts";
import { dataOf } from "./event-stream.ts";
import { failureOf, Unreachable } from "./failure.ts";
import { pause, waitAfter } from "./patience.ts";
import { headersOf, type Connection } from "./request.ts";
import { Silence } from "./silence.ts";

export interface Following {
  readonly document: Document<unknown, never>;
  /** Read anew for each connection: where to go on is in them. */
  readonly variables: () => Record<string, unknown>;
  readonly signal: AbortSignal | null;
}

const waitMsMax = 30_000;
const endedWaitMs = 1_000;

/**
 * What a subscription tells, for as long as somebody listens. A connection that is lost is made again, with what the
 * variables then are; only what asking again cannot help is thrown.
 */
export async function* follow(connection: Connection, following: Following): AsyncGenerator<unknown> {
  const isOver = (): boolean => following.signal?.aborted === true;
  for (let attempt = 1; !isOver(); attempt += 1) {
    try {
      for await (const told of once(connection, following)) {
        attempt = 0;
        yield told;
        // More may have come with it, of which nobody wants to hear any more.
        if (isOver()) return;
      }
    } catch (error) {
      if (isOver()) return;
      const waitMs = waitAfter(error, Math.max(attempt, 1));
      if (waitMs === null) throw error;
      await pause(Math.min(waitMs, waitMsMax), following.signal);
      continue;
    }
    // The desk ended it in good order, for one when a key is revoked: asked again, it says why.
    await pause(endedWaitMs, following.signal);
  }
}

/** One connection. */
async function* once(connection: Connection, following: Following): AsyncGenerator<unknown> {
  const silence = new Silence(connection.silenceMsMax);
  const leave = (): void => silence.leave();
  following.signal?.addEventListener("abort", leave, { once: true });
  try {
    const response = await silence.until(open(connection, following, silence.signal));
    yield* dataOf(await streamOf(response), silence);
  } finally {
    following.signal?.removeEventListener("abort", leave);
    leave();
  }
}

async function open(connection: Connection, following: Following, signal: AbortSignal): Promise<Response> {
  const { document, variables } = following;
  const what = connection.trusted ? { documentId: await idOf(document) } : { query: textOf(document) };
  const headers = {
    ...headersOf(connection),
    "content-type": "application/json",
    accept: "text/event-stream",
  };
  const body = JSON.stringify({ ...what, variables: variables() });
  try {
    return await connection.fetch(connection.endpoint, { method: "POST", headers, body, signal });
  } catch (error) {
    throw new Unreachable("The desk cannot be reached.", { cause: error });
  }
}

/** A desk that opens no stream says why as it does anywhere. */
async function streamOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
  if (response.ok && isStream && response.body !== null) return response.body;
  const text = await response.text().catch((error: unknown) => {
    throw new Unreachable("The desk's answer broke off.", { cause: error });
  });
  throw failureOf(answerIn(response, text).errors, circumstancesOf(response));
}
