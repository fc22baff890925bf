import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { Failure, messageOf } from "../../platform/failure.ts";
import type { BulkItems } from "./bulk-item.ts";
import { csvItems } from "./csv-items.ts";
import { countFiles, folderItems } from "./folder-items.ts";
import { ndjsonItems } from "./ndjson-items.ts";

export interface BulkSource {
  readonly items: BulkItems;
  /** Null where only reading it to the end could tell. */
  readonly total: number | null;
  /** What whoever imports it should know, complete once all items were taken. */
  readonly notes: readonly string[];
}

/** What can be imported at this place. */
export async function bulkSource(from: string): Promise<BulkSource> {
  const found = await stat(from).catch((error: unknown) => {
    throw new Failure(`${from} cannot be opened: ${messageOf(error)}`);
  });
  if (found.isDirectory()) return { items: folderItems(from), total: await countFiles(from), notes: [] };
  const notes: string[] = [];
  switch (extname(from).toLowerCase()) {
    case ".csv":
    case ".tsv":
      return { items: await csvItems(from, notes), total: null, notes };
    case ".ndjson":
    case ".jsonl":
      return { items: ndjsonItems(from, notes), total: null, notes };
    default:
      throw new Failure(`${from} is neither a folder nor a file that ends in .csv, .ndjson or .jsonl.`);
  }
}
