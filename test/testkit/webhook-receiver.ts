import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

export interface Received {
  at: number;
  headers: IncomingHttpHeaders;
  text: string;
  // What it holds is the test's to know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

type Answer = (response: ServerResponse, count: number) => void;

/** Somebody else's program, on a port of this machine, that keeps what it is told. */
export class Receiver {
  readonly received: Received[] = [];
  readonly #server: Server;
  #answer: Answer = (response) => response.end();

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        this.received.push({ at: Date.now(), headers: request.headers, text, body: JSON.parse(text) });
        this.#answer(response, this.received.length);
      });
    });
  }

  async open(port = 0): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(port, "localhost", done));
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://localhost:${this.port}/hook`;
  }

  answersWith(answer: Answer | number): this {
    this.#answer =
      typeof answer === "number" ? (response) => response.writeHead(answer).end("no, thanks") : answer;
    return this;
  }

  /** Waits for that many requests, and answers all there are. */
  async gets(count: number, withinMs = 30_000): Promise<Received[]> {
    await until(() => this.received.length >= count, withinMs);
    return this.received;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** As a receiver does it: throws where the signature is not by this secret. */
export const verified = ({ text, headers }: Received, secret: string): unknown =>
  new Webhook(secret).verify(text, headers as Record<string, string>);

export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so after ${withinMs} ms: ${isSo.toString()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export const aWhile = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
