import { Buffer } from "node:buffer";
import { gunzipSync } from "node:zlib";
import { decode } from "../reading/charset.ts";

export interface Kept {
  readonly kind: string;
  /** What was taken out of a file, and read. */
  readonly input: string | null;
  /** The bytes that came, with gzip, in Base64; null where what was read is more than their letters. */
  readonly packed: string | null;
  readonly contentType: string | null;
}

/** What was read. Places in findings are places in it. */
export function inputOf({ kind, input, packed, contentType }: Kept): string | null {
  if (packed === null) return input;
  const bytes = gunzipSync(Buffer.from(packed, "base64"));
  // A paste is kept in UTF-8, with every character that it had; a byte order mark is one of them.
  return kind === "TEXT" || kind === "HTML" ? bytes.toString("utf8") : decode(bytes, contentType).text;
}
