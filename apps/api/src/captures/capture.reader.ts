import { column, id, instant, many, value, type Reader } from "../platform/graphql/reader.ts";

/** As many as are followed, and the one that was one too many. */
const redirectsMax = 11;

const redirectReader: Reader = {
  type: "CaptureRedirect",
  from: () => "capture_redirect",
  key: "capture_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: { url: column("url"), status: column("status") },
};

/** How the desk came by its articles is its own matter. */
export const captureReader: Reader = {
  type: "Capture",
  from: () => "capture",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Capture"),
    at: instant("at"),
    sha256: value(({ alias }) => `encode(${alias}.sha256, 'hex')`),
    size: value(({ alias }) => `(select b.size from captured_bytes b where b.sha256 = ${alias}.sha256)`),
    url: column("url"),
    finalUrl: column("final_url"),
    redirects: many({
      reader: () => redirectReader,
      on: (capture, redirect) => `${redirect.alias}.capture_id = ${capture.alias}.id`,
      orderBy: ({ alias }) => `${alias}.position`,
      max: redirectsMax,
    }),
    contentType: column("content_type"),
    charset: column("charset"),
    charsetFrom: column("charset_from"),
    etag: column("etag"),
    lastModified: column("last_modified"),
  },
};
