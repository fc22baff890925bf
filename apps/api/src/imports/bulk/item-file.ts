import { readFile, realpath, stat } from "node:fs/promises";
import { basename, extname, isAbsolute, join, sep } from "node:path";
import { importFileBytesMax } from "@claimdesk/shared/limits";
import { messageOf } from "../../platform/failure.ts";
import type { HandedFile } from "../import.check.ts";

const nameLengthMax = 255;

type Opened = HandedFile | { readonly reason: string };

/** The file with its bytes, or why they are not read. */
export async function handedFileAt(path: string): Promise<Opened> {
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

/** The file that a table names. Whoever wrote the table may read what lies beside it, and nothing else. */
export async function handedFileIn(folder: string, named: string): Promise<Opened> {
  if (isAbsolute(named) || named.includes("\0")) return { reason: outside };
  try {
    // Where it is after every link: a name alone does not tell.
    const [root, path] = [await realpath(folder), await realpath(join(folder, named))];
    return path.startsWith(root.endsWith(sep) ? root : root + sep)
      ? await handedFileAt(path)
      : { reason: outside };
  } catch (error) {
    // Nobody learns by this what there is elsewhere.
    const isInside = !named.split(/[\\/]/).includes("..");
    return { reason: isInside ? `file: It cannot be opened: ${messageOf(error)}` : outside };
  }
}

const outside =
  "file: Its path must lead to a file in the folder of the table, or below it. Put the file there.";

/** What browsers save beside a page: it would pass for text. */
const belongsToPages = new Set([".css", ".js", ".mjs", ".svg", ".map", ".woff", ".woff2", ".ttf"]);
const partOfPage = "Files of this kind belong to pages and hold no article. It was left out.";
const tooLarge = `A file has ${String(importFileBytesMax / 1024 / 1024)} MB at the most. Import the text of the article by itself.`;
