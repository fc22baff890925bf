import { Buffer } from "node:buffer";
import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { DomUtils, parseDocument } from "htmlparser2";
import { pageOfFile } from "./file-page.ts";

/** Unpacked, without its pictures: a small ZIP can hold what would fill the memory. */
const unpackedMax = 40 * 1024 * 1024;

/** A Word document (Office Open XML). Null where it has no text, or unpacks to more than an article can be. */
export async function wordPage(bytes: Uint8Array): Promise<string | null> {
  const parts = unpacked(bytes);
  if (parts === null) return null;
  // Not before there is a document: most threads never see one.
  const { default: mammoth } = await import("mammoth");
  const { value: body } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
  );
  if (body.trim() === "") return null;
  const said = propertiesOf(parts["docProps/core.xml"]);
  return pageOfFile(
    {
      title: hasOwnTitle(body) ? null : said("dc:title"),
      authors: [said("dc:creator")].filter((name) => name !== null),
      publishedAt: said("dcterms:created"),
      updatedAt: said("dcterms:modified"),
      language: said("dc:language"),
      topics: said("cp:keywords")?.split(/[;,]/) ?? [],
    },
    body,
  );
}

/** By the sizes that it declares: a part that is longer than it says is refused by the library. */
function unpacked(bytes: Uint8Array): Unzipped | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.startsWith("word/media/")) return false;
      size += originalSize;
      return size <= unpackedMax;
    },
  });
  return size > unpackedMax ? null : parts;
}

/** What a template left in "title" is worth less than the heading that the text begins with. */
const hasOwnTitle = (body: string): boolean => /^\s*<h1[\s>]/.test(body);

function propertiesOf(core: Uint8Array | undefined): (name: string) => string | null {
  const xml = parseDocument(core === undefined ? "" : strFromU8(core), { xmlMode: true });
  return (name) => {
    const [element] = DomUtils.getElementsByTagName(name, xml, true, 1);
    const text = element === undefined ? "" : DomUtils.textContent(element).trim();
    return text === "" ? null : text;
  };
}
