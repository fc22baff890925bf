import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  path: string;
  key: string | undefined;
  body: { model: string; messages: { content: string }[] };
}

type Answer = (response: ServerResponse, count: number) => void;

/** A language model's server on this machine, which answers as the test says and keeps what it was asked. */
export class ModelServer {
  asked: Asked[] = [];
  answer: Answer = () => undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += String(chunk)));
      request.on("end", () => {
        const [path, key] = [request.url ?? "", request.headers.authorization];
        this.asked.push({ path, key, body: JSON.parse(body) as Asked["body"] });
        this.answer(response, this.asked.length);
      });
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, "localhost", done));
    return this;
  }

  get url(): string {
    return `http://localhost:${String((this.#server.address() as AddressInfo).port)}/v1`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** An answer as models give them, with these claims in it. */
export const says =
  (claims: unknown): Answer =>
  (response) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ claims }) } }] }));
