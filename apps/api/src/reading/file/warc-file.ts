import { Buffer } from "node:buffer";
import { Readable } from "node:stream";
import { decode } from "../charset.ts";

/** Of one archived page, unpacked. */
const pageBytesMax = 16 * 1024 * 1024;

export interface ArchivedPage {
  readonly html: string;
  readonly url: string | null;
  /** When it was fetched, ISO 8601. */
  readonly fetchedAt: string | null;
}

/** The first page of a web archive (ISO 28500): what was answered with HTML, as it was answered. */
export async function archivedPage(bytes: Uint8Array): Promise<ArchivedPage | null> {
  // Not before there is an archive: most threads never see one.
  const { WARCParser } = await import("warcio");
  for await (const record of new WARCParser(Readable.toWeb(Readable.from([bytes])) as never)) {
    const type = record.httpHeaders?.headers.get("content-type") ?? "";
    const isPage = record.warcType === "response" && /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type);
    if (!isPage || (record.httpHeaders?.statusCode ?? 0) !== 200) continue;
    const content = await record.readFully(true);
    if (content.byteLength > pageBytesMax) continue;
    return {
      html: decode(Buffer.from(content), type).text,
      url: record.warcTargetURI ?? null,
      fetchedAt: record.warcDate ?? null,
    };
  }
  return null;
}
