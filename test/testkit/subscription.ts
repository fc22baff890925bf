import { createClient } from "graphql-ws";
import WebSocket from "ws";
import type { Sender } from "./graphql.ts";
import { done } from "./newsroom.ts";
import { apiUrl } from "./server.ts";

// The shape of an answer is the test's to know: it is written in its document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Unspecified = any;

export interface Followed {
  /** The next thing told, or null when nothing is told within this time. */
  next(withinMs?: number): Promise<Unspecified>;
  /** Resolves when the desk has ended it, after everything it told. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

interface Where {
  as?: Sender | undefined;
  /** Another API than this worker's. */
  at?: string | undefined;
}

interface Following {
  as?: Sender;
  variables?: Record<string, unknown>;
  /** Another API than this worker's. */
  at?: string;
}

/** What is asked, as it is sent: a test of how documents are named says it itself. */
export interface Sent {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  documentId?: string;
}

const patienceMs = 15_000;

class Inbox {
  readonly #told: unknown[] = [];
  #waiting: ((told: unknown) => void) | null = null;

  push(told: unknown): void {
    if (this.#waiting === null) this.#told.push(told);
    else this.#waiting(told);
    this.#waiting = null;
  }

  next(withinMs = patienceMs): Promise<unknown> {
    if (this.#told.length > 0) return Promise.resolve(this.#told.shift());
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.push(null), withinMs);
      this.#waiting = (told) => {
        clearTimeout(timer);
        resolve(told);
      };
    });
  }
}

/** Follows by server-sent events. Once it answers, the desk is listening. */
export const followByEvents = (
  query: string,
  { as, variables = {}, at }: Following = {},
): Promise<Followed> => byEvents({ query, variables }, { as, at });

async function byEvents(sent: Sent, { as, at = apiUrl() }: Where = {}): Promise<Followed> {
  const [inbox, leaving] = [new Inbox(), new AbortController()];
  const response = await fetch(`${at}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...as?.headers },
    body: JSON.stringify(sent),
    signal: leaving.signal,
  });
  if (!response.ok || response.body === null)
    throw new Error(`No stream: ${response.status} ${await response.text()}`);
  // Leaving in the middle of a message ends the reading with an error that tells nothing.
  const ended = read(response.body, inbox).catch(() => undefined);
  return {
    next: (withinMs) => inbox.next(withinMs),
    ended,
    stop: () => Promise.resolve(leaving.abort()),
  };
}

async function read(body: ReadableStream<Uint8Array>, inbox: Inbox): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const data = /^event: next\ndata: (.*)$/m.exec(message)?.[1];
      if (data !== undefined) inbox.push(JSON.parse(data));
    }
  }
}

/** As a browser opens it: with the cookies that it has, and without a key. What a proxy adds comes with it. */
const socketWith = ({ authorization, ...headers }: Record<string, string> = {}) =>
  class extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  };

/** Follows by WebSocket, where a browser shows a key with its first message. */
export const followBySocket = (
  query: string,
  { as, variables = {}, at }: Following = {},
): Promise<Followed> => bySocket({ query, variables }, { as, at });

async function bySocket(sent: Sent, { as, at = apiUrl() }: Where = {}): Promise<Followed> {
  const inbox = new Inbox();
  const client = createClient({
    url: `${at}/graphql`.replace("http", "ws"),
    webSocketImpl: socketWith(as?.headers),
    lazy: false,
    connectionParams: { authorization: as?.headers["authorization"] },
  });
  await new Promise((resolve) => client.on("connected", resolve));
  let stop = (): void => undefined;
  const ended = new Promise<void>((complete) => {
    const error = (errors: unknown): void => {
      inbox.push({ errors });
      complete();
    };
    stop = client.subscribe(sent, { next: (told) => inbox.push(told), error, complete });
  });
  // The protocol has no word for "I am listening now".
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    next: (withinMs) => inbox.next(withinMs),
    ended,
    stop: async () => {
      stop();
      await client.dispose();
    },
  };
}

/** Both ways, for what must be the same either way. */
export const follow = { socket: bySocket, events: byEvents };

/** A program of this person's, with a key. */
export async function programOf(person: Sender, scopes: string[]): Promise<Sender> {
  const wanted = "... on CreatedApiKey { secret }";
  const input = { name: "A program", scopes, days: 1 };
  const { secret } = await done<{ secret: string }>("createApiKey", wanted, { as: person, input });
  return { headers: { authorization: `Bearer ${secret}` } };
}
