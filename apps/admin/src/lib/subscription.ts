"use client";

const retryMs = 5_000;

type Variables = Record<string, unknown>;

/**
 * Listens to a subscription over server-sent events, one connection for each (the "distinct connections" mode of
 * the graphql-sse protocol), and goes on trying when it breaks. What is told is handed over as it came, as JSON.
 * Answers how to stop.
 */
export function subscribe(
  query: string,
  onNext: (data: string) => void,
  variables: Variables = {},
): () => void {
  const controller = new AbortController();
  void listen(JSON.stringify({ query, variables }), onNext, controller.signal);
  return () => controller.abort();
}

async function listen(body: string, onNext: (data: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream" },
        body,
        signal,
      });
      // A refusal stays one: asking again every five seconds would only load the server.
      if (!response.ok || response.body === null) return;
      await readEvents(response.body, onNext);
    } catch {
      if (signal.aborted) return;
    }
    await pause(retryMs, signal);
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, onNext: (data: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let isNext = false;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("event:")) isNext = /^event: ?next$/.test(line);
      else if (isNext && line.startsWith("data:")) onNext(line.slice("data:".length));
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
