import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** What a manifest says of a file. */
export interface ExportedFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Rows as compressed NDJSON. Nothing is read faster than it is written. */
export async function writeRows(path: string, rows: AsyncIterable<object>): Promise<ExportedFile> {
  const digest = createHash("sha256");
  const count = { rows: 0, bytes: 0 };
  await pipeline(
    Readable.from(linesOf(rows, count)),
    createGzip(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        digest.update(chunk);
        count.bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { flush: true }),
  );
  return { ...count, sha256: digest.digest("hex") };
}

async function* linesOf(rows: AsyncIterable<object>, count: { rows: number }): AsyncGenerator<string> {
  for await (const row of rows) {
    count.rows += 1;
    yield `${JSON.stringify(row)}\n`;
  }
}
