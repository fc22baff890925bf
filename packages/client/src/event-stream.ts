import { createParser, type EventSourceMessage } from "eventsource-parser";
import { toldBy } from "./answer.ts";
import { Faulted, failureOf, Unreachable } from "./failure.ts";
import type { Silence } from "./silence.ts";

/** A stream has begun with 200, whatever is told in it. */
const begun = { status: 200, requestId: null, retryAfterSeconds: null };

/** The data of each message, by the protocol of graphql-sse, until the desk says that there are no more. */
export async function* dataOf(body: ReadableStream<Uint8Array>, silence: Silence): AsyncGenerator<unknown> {
  for await (const { event, data } of eventsOf(body.getReader(), silence)) {
    if (event === "complete") return;
    if (event !== "next")
      throw new Faulted([{ message: `Not GraphQL's: an event ${event ?? "without a name"}.` }], begun);
    yield dataIn(data);
  }
  // A stream that is over says so: this one broke off.
  throw new Unreachable("The connection to the desk is lost.");
}

async function* eventsOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silence: Silence,
): AsyncGenerator<EventSourceMessage> {
  const read: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => read.push(event) });
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await silence.until(reader.read()).catch((error: unknown) => {
      throw new Unreachable("The connection to the desk is lost.", { cause: error });
    });
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
    yield* read.splice(0);
  }
}

function dataIn(text: string): unknown {
  const { data, errors } = toldBy(text) ?? { data: null, errors: [] };
  if (errors.length > 0 || data == null) throw failureOf(errors, begun);
  return data;
}
