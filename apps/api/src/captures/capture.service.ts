import type { EntityManager } from "typeorm";
import type { GetAnswer } from "../platform/net/bounded-get.ts";
import type { Arrival } from "../platform/net/followed-get.ts";
import { packed, type CaptureStore, type NewCapture } from "./capture.store.ts";
import { decode } from "../reading/charset.ts";
import { pageKindOf, type PageKind } from "./page-kind.ts";

/** A page that was fetched, as it can be read and kept. */
export interface CapturedPage extends PageText {
  readonly capture: NewCapture;
}

/** Bytes in letters. */
export interface PageText {
  readonly text: string;
  /** Null: neither a page nor plain text. */
  readonly kind: PageKind | null;
}

/** Keeps what came in, as it came. */
export class CaptureService {
  readonly #store: CaptureStore;

  constructor(store: CaptureStore) {
    this.#store = store;
  }

  /** What an address answered, in letters. Nothing is kept yet. */
  read(url: string, { answer, redirects, finalUrl }: Arrival & { readonly answer: GetAnswer }): CapturedPage {
    const { body, headers } = answer;
    const contentType = headers["content-type"] ?? null;
    const { text, charset, from } = decode(body, contentType);
    const validators = { etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null };
    const web = { url, finalUrl, redirects, ...validators };
    const capture = { bytes: body, web, contentType, charset, charsetFrom: from };
    return { capture, text, kind: pageKindOf(contentType, text) };
  }

  /** What was kept, in letters once more. */
  pageOf(bytes: Buffer, contentType: string | null): PageText {
    const { text } = decode(bytes, contentType);
    return { text, kind: pageKindOf(contentType, text) };
  }

  /** Answers with its UUID. */
  keep(tx: EntityManager, capture: NewCapture): Promise<string> {
    return this.#store.insert(tx, capture);
  }

  /** What somebody handed in as a text or a page. */
  keepHanded(tx: EntityManager, kind: PageKind, input: string): Promise<string> {
    const contentType = kind === "HTML" ? "text/html" : "text/plain";
    return this.keep(tx, {
      ...{ bytes: Buffer.from(input, "utf8"), web: null, contentType: `${contentType}; charset=utf-8` },
      ...{ charset: "utf-8", charsetFrom: "HEADER" },
    });
  }

  /** For `keepFile`, before there is a transaction that others wait for. */
  pack(bytes: Uint8Array): Promise<Buffer> {
    return packed(bytes);
  }

  /** A file that somebody handed in, as it is. */
  keepFile(tx: EntityManager, bytes: Uint8Array, ready?: Buffer): Promise<string> {
    const unread = { web: null, contentType: null, charset: null, charsetFrom: null };
    const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return this.keep(tx, { ...unread, bytes: own, packed: ready });
  }

  /** Byte by byte; null where there is no such capture. */
  bytesOf(tx: EntityManager, id: string): Promise<Buffer | null> {
    return this.#store.bytesOf(tx, id);
  }
}
