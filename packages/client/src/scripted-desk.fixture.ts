import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  method: string | undefined;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What is answered to one request. */
export type Answer = (response: ServerResponse, asked: Asked) => void;

export interface ScriptedDesk {
  url: string;
  /** All that was asked, in order. */
  asked: Asked[];
  close: () => Promise<void>;
}

/** Something that answers by HTTP as no desk should: each request by the next answer, and by the last from then on. */
export async function scriptedDesk(...answers: Answer[]): Promise<ScriptedDesk> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const one = { method: request.method, url: request.url ?? "", headers: request.headers, body };
      asked.push(one);
      answers[Math.min(asked.length, answers.length) - 1]?.(response, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A text as it stands, with whatever status and headers. */
export const says =
  (text: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);

export const tells = (data: unknown): Answer => says(JSON.stringify({ data }));

export const denies = (code: string, status = 200, headers: Record<string, string> = {}): Answer =>
  says(
    JSON.stringify({ errors: [{ message: `No: ${code}`, path: ["claim"], extensions: { code } }] }),
    status,
    headers,
  );

/** A stream that is left open, or breaks off after what it told. */
export const streams =
  (messages: readonly string[], then: "open" | "end" | "break"): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(messages.join(""), () => {
      if (then === "end") response.end();
      if (then === "break") response.destroy();
    });
  };

export const next = (data: unknown): string => `event: next\ndata: ${JSON.stringify({ data })}\n\n`;
