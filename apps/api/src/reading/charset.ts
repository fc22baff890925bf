import { isUtf8 } from "node:buffer";
import { getBOMEncoding, legacyHookDecode, normalizeEncoding } from "@exodus/bytes/encoding.js";
import { getEncoding } from "encoding-sniffer";

/** By what a page's letters were told from its bytes. */
export type CharsetFrom = "BYTE_ORDER_MARK" | "HEADER" | "DOCUMENT" | "BYTES" | "ASSUMED";

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it, in small letters. */
  readonly charset: string;
  readonly from: CharsetFrom;
}

/** What the sniffer answers where a document says nothing; no page can ask for it, since HTML forbids it. */
const unsaid = "x-user-defined";

/**
 * As browsers do it: a byte order mark, then the header, then what the document says of itself in its first 1,024
 * bytes. Where nothing is said, bytes that are UTF-8 throughout are UTF-8; the rest is what the old web was written in.
 */
export function decode(bytes: Buffer, contentType: string | null): Decoded {
  const { charset, from } = charsetOf(bytes, contentType);
  // Node 20's own TextDecoder reads windows-1252 as Latin-1, and loses its quotation marks and euros.
  return { text: legacyHookDecode(bytes, charset), charset, from };
}

function charsetOf(bytes: Buffer, contentType: string | null): Omit<Decoded, "text"> {
  const marked = getBOMEncoding(bytes);
  if (marked !== null) return { charset: marked, from: "BYTE_ORDER_MARK" };
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1];
  const told = label === undefined ? null : normalizeEncoding(label);
  if (told !== null) return { charset: told, from: "HEADER" };
  const said = getEncoding(bytes, { defaultEncoding: unsaid }).toLowerCase();
  if (said !== unsaid) return { charset: said, from: "DOCUMENT" };
  return isUtf8(bytes) ? { charset: "utf-8", from: "BYTES" } : { charset: "windows-1252", from: "ASSUMED" };
}
