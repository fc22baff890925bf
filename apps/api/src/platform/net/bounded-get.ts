import { Transform, Writable, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { request, type Dispatcher } from "undici";
import { failureOf, type RequestFailure } from "./request-failure.ts";

export interface Get {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the whole: the name, the connection, the answer to its last byte. */
  readonly timeoutMs: number;
  /** Of the body as it is after unpacking: a small file can be packed that fills the memory. */
  readonly bytesMax: number;
  /** Whoever waits for it no longer wants it. */
  readonly signal?: AbortSignal;
  /** 0 to 1, where the answer says how long it is. */
  readonly onProgress?: (share: number) => void;
}

export interface GetAnswer {
  readonly status: number;
  /** By names in small letters; where a header came twice, its first value. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. Empty where the status is not 200: nobody reads what an error page says. */
  readonly body: Buffer;
}

export type GetFailure = RequestFailure | "TOO_LARGE" | "PACKING_BROKEN" | "STOPPED";

export type GetOutcome =
  | { readonly answer: GetAnswer; readonly failure: null }
  | { readonly answer: null; readonly failure: GetFailure };

const ok = 200;
/** So much of an error page or a redirect is read as keeps its connection usable. */
const unreadBytesMax = 65_536;

/** Asks once, at that very address: redirects are answers like others. Never rejects. */
export async function boundedGet(dispatcher: Dispatcher, get: Get): Promise<GetOutcome> {
  const timeout = AbortSignal.timeout(get.timeoutMs);
  const signal = get.signal === undefined ? timeout : AbortSignal.any([timeout, get.signal]);
  try {
    const headers = { "accept-encoding": "gzip, br", ...get.headers };
    const { statusCode, body, ...answer } = await request(get.url, {
      method: "GET",
      headers,
      dispatcher,
      signal,
    });
    const told = single(answer.headers);
    if (statusCode !== ok) await body.dump({ limit: unreadBytesMax });
    const read = statusCode === ok ? await bodyOf(body, told, get) : Buffer.alloc(0);
    return { answer: { status: statusCode, headers: told, body: read }, failure: null };
  } catch (error) {
    return { answer: null, failure: get.signal?.aborted === true ? "STOPPED" : whyNot(error) };
  }
}

class TooLarge extends Error {}
class PackingBroken extends Error {}

function whyNot(error: unknown): GetFailure {
  if (error instanceof TooLarge) return "TOO_LARGE";
  const { code } = error as { readonly code?: unknown };
  const isUnpacking = typeof code === "string" && /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/.test(code);
  return error instanceof PackingBroken || isUnpacking ? "PACKING_BROKEN" : failureOf(error);
}

async function bodyOf(
  body: Readable,
  headers: GetAnswer["headers"],
  { bytesMax, onProgress }: Get,
): Promise<Buffer> {
  const length = Number(headers["content-length"] ?? Number.NaN);
  // Told before it is sent; a packed one may well be larger unpacked, never smaller by so much.
  if (length > bytesMax) {
    body.destroy();
    throw new TooLarge();
  }
  const gathered = new Gathered(bytesMax);
  let packed = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      packed += chunk.length;
      if (length > 0) onProgress?.(Math.min(1, packed / length));
      done(null, chunk);
    },
  });
  try {
    await pipeline([body, counting, ...unpacking(headers["content-encoding"] ?? ""), gathered]);
  } catch (error) {
    // What is left unread is given up, which undici tells as an error of its own.
    throw gathered.isFull ? new TooLarge() : error;
  }
  return gathered.whole();
}

/** Takes in so many bytes and no more. */
class Gathered extends Writable {
  readonly #bytesMax: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(bytesMax: number) {
    super();
    this.#bytesMax = bytesMax;
  }

  get isFull(): boolean {
    return this.#size > this.#bytesMax;
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#size += chunk.length;
    if (this.isFull) return done(new TooLarge());
    this.#chunks.push(chunk);
    done();
  }

  whole(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** In the order in which they are undone: the last that was applied first. */
function unpacking(codings: string): Transform[] {
  const named = codings.split(",").map((one) => one.trim().toLowerCase());
  return named
    .filter((one) => one !== "" && one !== "identity")
    .reverse()
    .map((one) => {
      if (one === "gzip" || one === "x-gzip") return createGunzip();
      if (one === "br") return createBrotliDecompress();
      if (one === "deflate") return createInflate();
      throw new PackingBroken(one);
    });
}

const single = (headers: Dispatcher.ResponseData["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
