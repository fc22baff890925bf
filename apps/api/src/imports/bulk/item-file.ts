import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { importFileBytesMax } from "@claimdesk/shared/limits";
import { messageOf } from "../../platform/failure.ts";
import type { HandedFile } from "../import.check.ts";

const nameLengthMax = 255;

/** The bytes of a file that somebody has the whole desk's word for, or why they are not read. */
export async function handedFileAt(path: string): Promise<HandedFile | { readonly reason: string }> {
  if (belongsToPages.has(extname(path).toLowerCase())) return { reason: partOfPage };
  try {
    const found = await stat(path);
    if (!found.isFile()) return { reason: "It is no file." };
    if (found.size > importFileBytesMax) return { reason: tooLarge };
    const name = Array.from(basename(path).toWellFormed()).slice(-nameLengthMax).join("");
    const file = { name, bytes: await readFile(path) };
    return { kind: "FILE", file, sourceUrl: null, publisherId: null, language: null };
  } catch (error) {
    return { reason: `It cannot be opened: ${messageOf(error)}` };
  }
}

/** What browsers save beside a page: it would pass for text. */
const belongsToPages = new Set([".css", ".js", ".mjs", ".svg", ".map", ".json5", ".woff", ".woff2", ".ttf"]);
const partOfPage = "Files of this kind belong to pages and hold no article. It was left out.";
const tooLarge = `A file has ${String(importFileBytesMax / 1024 / 1024)} MB at the most. Import the text of the article by itself.`;
