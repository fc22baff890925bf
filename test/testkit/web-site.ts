import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { withDatabase } from "./database.ts";

export interface Asked {
  at: number;
  path: string;
  headers: IncomingMessage["headers"];
}

type Page = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Ports come again: what the desk was told by an earlier site of the same address is not this one's. */
const forgetSite = (origin: string) =>
  withDatabase(async (client) => {
    await client.query(`delete from robots_file where origin = $1`, [origin]);
    await client.query(`delete from web_host where host = $1`, [new URL(origin).host]);
  });

/** Somebody else's site, on a port of this machine, that keeps who asked for what. */
export class WebSite {
  readonly asked: Asked[] = [];
  readonly #pages = new Map<string, Page>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? "";
      this.asked.push({ at: Date.now(), path, headers: request.headers });
      const page = this.#pages.get(path);
      if (page === undefined) response.writeHead(404).end("nothing here");
      else page(request, response, this.askedFor(path).length);
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, "localhost", done));
    await forgetSite(this.at(""));
    return this;
  }

  at(path: string, host = "localhost"): string {
    return `http://${host}:${String((this.#server.address() as AddressInfo).port)}${path}`;
  }

  /** A page's source, or how to answer. */
  has(path: string, page: Page | string, headers: Record<string, string> = {}): this {
    const given = (_: IncomingMessage, response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(page);
    this.#pages.set(path, typeof page === "string" ? given : page);
    return this;
  }

  askedFor(path: string): Asked[] {
    return this.asked.filter((one) => one.path === path);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** An article's page. */
export const pageOf = (headline: string, { words = "", head = "" } = {}): string => {
  const paragraph = `The council voted on the treaty after a long night of talks in the capital. ${words} `;
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><article>
    <h1>${headline}</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(3)}</article></body></html>`;
};
