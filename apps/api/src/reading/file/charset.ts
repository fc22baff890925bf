import { Buffer } from "node:buffer";

/** A byte order mark says it; else what is declared; else UTF-8 where the bytes are that; else Windows-1252, as browsers do. */
export function decoded(bytes: Uint8Array, declared: string | null = null): string {
  const named = byMark(bytes) ?? declared ?? declaredIn(bytes);
  const decoder = named === null ? null : decoderFor(named);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** In a page's head, or in the first line of XML. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    null
  );
}

function decoderFor(label: string): { decode: (bytes: Uint8Array) => string } | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    // A name that no encoding has tells nothing.
    return null;
  }
}
