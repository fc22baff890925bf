import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { Hop } from "../platform/net/followed-get.ts";
import type { CharsetFrom } from "../reading/charset.ts";

/** What came in, byte by byte, and how it came. */
export interface NewCapture {
  readonly bytes: Buffer;
  /** As they are kept, where somebody had the time to pack them before. */
  readonly packed?: Buffer | undefined;
  /** Null where it was handed in by somebody, and not fetched. */
  readonly web: WebCapture | null;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly charsetFrom: CharsetFrom | null;
}

interface WebCapture {
  readonly url: string;
  readonly finalUrl: string;
  readonly redirects: readonly Hop[];
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const [zipped, unzipped] = [promisify(gzip), promisify(gunzip)];

/** A level more saves one byte in thirty, and takes two thirds longer. */
const level = 4;

/** Bytes as they are kept. Takes some milliseconds of a thread that nobody else works in. */
export const packed = (bytes: Uint8Array): Promise<Buffer> => zipped(bytes, { level });

const digestOf = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** A header can be as long as a site likes. */
const headerLengthMax = 1_000;
const shortEnough = (header: string | null): string | null =>
  header === null || header.length > headerLengthMax ? null : header;

export class CaptureStore {
  /** The same bytes are kept once, however often they come. Nothing ever changes them. */
  async insert(tx: EntityManager, { bytes, web, packed: ready, ...capture }: NewCapture): Promise<string> {
    const [id, digest] = [newUuid(), digestOf(bytes)];
    const held = (await tx.query("select 1 from captured_bytes where sha256 = $1", [digest])) as unknown[];
    if (held.length === 0) {
      await tx.query(
        `insert into captured_bytes (sha256, size, packed) values ($1, $2, $3) on conflict do nothing`,
        [digest, bytes.length, ready ?? (await packed(bytes))],
      );
    }
    const { contentType, charset, charsetFrom } = capture;
    await tx.query(
      `insert into capture
         (id, sha256, url, final_url, content_type, charset, charset_from, etag, last_modified)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[
          id,
          digest,
          web?.url ?? null,
          web?.finalUrl ?? null,
          shortEnough(contentType),
          charset,
          charsetFrom,
        ],
        ...[shortEnough(web?.etag ?? null), shortEnough(web?.lastModified ?? null)],
      ],
    );
    await this.#insertRedirects(tx, id, web?.redirects ?? []);
    return id;
  }

  /** As it came. Null where there is no such capture. */
  async bytesOf(tx: EntityManager, id: string): Promise<Buffer | null> {
    const [row] = (await tx.query(
      "select b.packed from capture c join captured_bytes b on b.sha256 = c.sha256 where c.id = $1",
      [id],
    )) as { packed: Buffer }[];
    return row === undefined ? null : unzipped(row.packed);
  }

  async #insertRedirects(tx: EntityManager, id: string, redirects: readonly Hop[]): Promise<void> {
    if (redirects.length === 0) return;
    await tx.query(
      `insert into capture_redirect (capture_id, position, url, status)
       select $1, r.position - 1, r.hop->>'url', (r.hop->>'status')::int
       from jsonb_array_elements($2::jsonb) with ordinality r (hop, position)`,
      [id, JSON.stringify(redirects)],
    );
  }
}
