import { Buffer } from "node:buffer";

/** Of which kind a file is. `markdown` and `text` are read alike. */
export type FileKind =
  "html" | "text" | "markdown" | "email" | "mhtml" | "pdf" | "word" | "warc" | "ninjs" | "newsml";

const byEnding: Readonly<Record<string, FileKind>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  eml: "email",
  mht: "mhtml",
  mhtml: "mhtml",
  pdf: "pdf",
  docx: "word",
  warc: "warc",
};

/**
 * By what is in it, then by its name: names lie more often than bytes. Null for what nobody here can read, such as a
 * picture or an old Word file.
 */
export function kindOf(bytes: Uint8Array, name: string): FileKind | null {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("latin1").replace(/^ï»¿/, "").trimStart();
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return ending === "docx" || isWord(bytes) ? "word" : null;
  if (head.startsWith("WARC/")) return "warc";
  if (head.startsWith("\u001f\u008b")) return ending === "warc" || /\.warc\.gz$/i.test(name) ? "warc" : null;
  if (/^\{/.test(head) && /"(?:headline|body_xhtml|body_text|bodies|representationtype)"/.test(head))
    return "ninjs";
  if (/<(?:\w+:)?(?:newsItem|newsMessage|nitf)[\s>]/.test(head)) return "newsml";
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/im.test(head)) return "mhtml";
  return byEnding[ending] ?? byLook(head);
}

function byLook(head: string): FileKind | null {
  if (/^<(?:!doctype\s+html|html|head|body|article)[\s>]/i.test(head)) return "html";
  if (/^(?:received|return-path|message-id|from|date|subject|mime-version):\s/im.test(head.slice(0, 200)))
    return "email";
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001a]/.test(head) || head === "" ? null : "text";
}

/** The names of a ZIP's files stand in it as they are. */
const isWord = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("word/document.xml");
