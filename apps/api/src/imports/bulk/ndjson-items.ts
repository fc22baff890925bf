import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { basename, dirname } from "node:path";
import { importBytesMax } from "@claimdesk/shared/limits";
import { z } from "zod";
import type { BadItem, BulkItem } from "./bulk-item.ts";
import { itemOfRow, rowFields, unknownNote, type Row } from "./bulk-row.ts";

/** A text of nothing but escaped characters has six letters for each. */
const lineBytesMax = 6 * importBytesMax;

/** One JSON object a line, in UTF-8, with the names of a table's columns. Empty lines are none. */
export async function* ndjsonItems(file: string, notes: string[]): AsyncGenerator<BulkItem | BadItem> {
  const unknown = new Set<string>();
  for await (const { number, bytes } of linesOf(createReadStream(file), lineBytesMax)) {
    const place = `${basename(file)}, line ${String(number)}`;
    if (bytes === null)
      yield { place, reason: `It is longer than ${String(lineBytesMax / 1024 / 1024)} MB.` };
    else if (/[^\s\uFEFF]/.test(bytes.toString("utf8", 0, lookedAtBytes)) || bytes.length > lookedAtBytes) {
      const values = valuesOf(bytes, unknown);
      yield typeof values === "string"
        ? { place, reason: values }
        : itemOfRow({ place, values, bytes }, dirname(file));
    }
  }
  if (unknown.size > 0) notes.push(unknownNote([...unknown]));
}

const lookedAtBytes = 200;
const unknownMax = 20;

const value = z.union([z.string(), z.array(z.string())]);

/** A sentence where it is no row. */
function valuesOf(bytes: Buffer, unknown: Set<string>): Row["values"] | string {
  const object = parsed(bytes);
  if (typeof object !== "object" || object === null || Array.isArray(object))
    return 'It is no JSON object such as {"url": "https://…", "text": "…"}.';
  const values = new Map<string, string | string[]>();
  for (const [name, given] of Object.entries(object)) {
    if (given === null || given === "") continue;
    if (!rowFields.includes(name)) {
      if (unknown.size < unknownMax) unknown.add(name);
      continue;
    }
    const { success, data } = value.safeParse(given);
    if (!success) return `${name}: It must be a string, or a list of strings.`;
    if (data.length > 0) values.set(name, data);
  }
  return values;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    // No JSON is no object, which is what is told.
    return null;
  }
}

interface Line {
  readonly number: number;
  /** Null where it is too long to be held. */
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/** Holds one line at a time, and of one that is too long nothing. */
async function* linesOf(chunks: AsyncIterable<Buffer>, max: number): AsyncGenerator<Line> {
  let [held, length, number]: [Buffer[], number, number] = [[], 0, 1];
  const line = (): Line => ({ number, bytes: length > max ? null : Buffer.concat(held) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      length += to - from;
      held.push(chunk.subarray(from, to));
      yield line();
      [held, length, from, number] = [[], 0, to + 1, number + 1];
    }
    length += chunk.length - from;
    held = length > max ? [] : [...held, chunk.subarray(from)];
  }
  if (length > 0) yield line();
}
