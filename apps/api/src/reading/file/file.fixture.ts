import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** Files of each kind, made as the programs that write them do. */

export const story = {
  title: "The harbour of Brest loses a third of its trawlers",
  author: "Maëlle Kerouanton",
  paragraphs: [
    "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said on Tuesday in its yearly report on the fleet of Brittany.",
    "“We shall not see those numbers again,” said Yann Le Goff, who has presided over the fishermen's committee for nine years. He asked the ministry for 12 million euros to renew the boats.",
    "The ministry answered that the plan of 2021 had paid for 40 new engines, and that another one would be discussed before the summer with the regions concerned.",
  ],
} as const;

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

const body = story.paragraphs.map((one) => `<p>${one}</p>`).join("\n");

export const page = `<!doctype html><html lang="en"><head><title>${story.title}</title><meta name="author" content="${story.author}">
<meta property="article:published_time" content="2024-05-14T08:30:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${story.title}</h1>${body}</article></body></html>`;

export const email = bytesOf(
  [
    `From: =?UTF-8?Q?Chambre_de_commerce_de_Brest?= <presse@example.org>`,
    `Subject: Fwd: ${story.title}`,
    "Date: Tue, 14 May 2024 10:30:00 +0200",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    'Content-Type: text/plain; charset="utf-8"',
    "",
    story.paragraphs.join("\n\n"),
    "--b",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(`<html><body>${body}</body></html>`).toString("base64"),
    "--b--",
    "",
  ].join("\r\n"),
);

export const mhtml = bytesOf(
  [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://news.example/brest",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="m"',
    "",
    "--m",
    "Content-Type: text/html; charset=utf-8",
    "Content-Location: https://news.example/brest",
    "",
    page,
    "--m",
    "Content-Type: text/css",
    "Content-Location: https://news.example/a.css",
    "",
    "p { color: red }",
    "--m--",
    "",
  ].join("\r\n"),
);

export function word(core = true): Uint8Array {
  const paragraph = (text: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = "http://schemas.openxmlformats.org/package/2006";
  const files: Record<string, string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${core ? "" : paragraph(story.title, "Heading1")}${story.paragraphs.map((one) => paragraph(one)).join("")}</w:body></w:document>`,
  };
  if (core)
    files["docProps/core.xml"] =
      `${xml}<cp:coreProperties xmlns:cp="${types}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${story.title}</dc:title><dc:creator>${story.author}</dc:creator><dcterms:created>2024-05-14T08:30:00Z</dcterms:created></cp:coreProperties>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Two pages, with a running head and a page's number on each. */
export async function pdf(
  write: (doc: PDFKit.PDFDocument) => void = writeStory,
  { furniture = true } = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: "A5", margin: 60, bufferPages: true });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  write(doc);
  for (let at = 0; furniture && at < doc.bufferedPageRange().count; at += 1) {
    doc.switchToPage(at);
    doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    doc.fontSize(8).text("Chambre de commerce", 60, 20, { lineBreak: false });
    doc.text(`Page ${String(at + 1)}`, 60, doc.page.height - 25, { lineBreak: false });
  }
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function writeStory(doc: PDFKit.PDFDocument): void {
  doc.fontSize(20).text(story.title);
  doc.moveDown().fontSize(11).text(`By ${story.author}`).moveDown();
  for (const one of story.paragraphs) doc.text(one).moveDown();
  doc.addPage();
  for (const one of story.paragraphs) doc.text(one.replace("Brest", "Lorient")).moveDown();
}

const record = (type: string, uri: string, content: string): string =>
  [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    "WARC-Date: 2024-05-15T00:00:00Z",
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${String(Buffer.byteLength(content))}`,
    "",
    `${content}\r\n\r\n`,
  ].join("\r\n");

const answer = (status: string, type: string, content: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${content}`;

export const warc = bytesOf(
  record("request", "https://news.example/brest", "GET /brest HTTP/1.1\r\nHost: news.example\r\n\r\n") +
    record("response", "https://news.example/robots.txt", answer("200 OK", "text/plain", "User-agent: *")) +
    record("response", "https://news.example/", answer("404 Not Found", "text/html", "<p>Gone</p>")) +
    record("response", "https://news.example/brest", answer("200 OK", "text/html; charset=utf-8", page)),
);
export const warcGzip = new Uint8Array(gzipSync(warc));

export const ninjs = bytesOf(
  JSON.stringify({
    uri: "urn:newsml:agence.example:20240514:1",
    type: "text",
    headline: story.title,
    byline: `Par ${story.author}`,
    language: "en",
    firstcreated: "2024-05-14T08:30:00Z",
    versioncreated: "2024-05-14T09:00:00Z",
    infosource: [{ name: "Agence Ouest" }],
    subject: [{ name: "Fisheries" }],
    place: [{ name: "Brest" }],
    copyrightnotice: "© 2024 Agence Ouest",
    usageterms: "All rights reserved.",
    body_xhtml: body,
  }),
);

export const newsml = bytesOf(`<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1" version="1" xml:lang="en">
<rightsInfo><copyrightNotice>© 2024 Agence Ouest</copyrightNotice></rightsInfo>
<itemMeta><provider literal="Agence Ouest"/><versionCreated>2024-05-14T09:00:00Z</versionCreated><firstCreated>2024-05-14T08:30:00Z</firstCreated></itemMeta>
<contentMeta><by>${story.author}</by><headline>${story.title}</headline><language tag="en"/><subject type="cpnat:abstract"><name>Fisheries</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>`);
