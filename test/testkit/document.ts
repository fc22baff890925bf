import { createHash } from "node:crypto";
import { parse, print } from "graphql";
import type { Sender } from "./graphql.ts";
import { apiUrl } from "./server.ts";

/** A document as clients that name it compute it. */
export interface Named {
  text: string;
  hash: string;
  id: string;
}

export function named(text: string): Named {
  const printed = print(parse(text));
  const hash = createHash("sha256").update(printed).digest("hex");
  return { text: printed, hash, id: `sha256:${hash}` };
}

export interface Got {
  status: number;
  headers: Headers;
  text: string;
  // The shape of an answer is the test's to know: it is written in its document.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  statements: number;
}

async function got(response: Response): Promise<Got> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith("{") ? JSON.parse(text) : null,
    statements: Number(response.headers.get("x-sql-statements")),
  };
}

interface Getting {
  as?: Sender;
  url?: string;
  headers?: Record<string, string>;
}

/** By an address alone, as a browser's or a cache's GET. */
export async function get(
  parameters: Record<string, unknown>,
  { as, url = apiUrl("/graphql"), headers = {} }: Getting = {},
): Promise<Got> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return got(await fetch(`${url}?${search}`, { headers: { ...as?.headers, ...headers } }));
}

export async function post(
  body: Record<string, unknown>,
  { as, url = apiUrl("/graphql"), headers = {} }: Getting = {},
): Promise<Got> {
  return got(
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...as?.headers, ...headers },
      body: JSON.stringify(body),
    }),
  );
}
