import { stat } from "node:fs/promises";
import { Failure, messageOf } from "../../platform/failure.ts";
import type { BulkItems } from "./bulk-item.ts";
import { countFiles, folderItems } from "./folder-items.ts";

export interface BulkSource {
  readonly items: BulkItems;
  /** Null where only reading it to the end could tell. */
  readonly total: number | null;
}

/** What can be imported at this place. */
export async function bulkSource(from: string): Promise<BulkSource> {
  const found = await stat(from).catch((error: unknown) => {
    throw new Failure(`${from} cannot be opened: ${messageOf(error)}`);
  });
  if (found.isDirectory()) return { items: folderItems(from), total: await countFiles(from) };
  throw new Failure(`${from} is neither a folder nor a file that ends in .csv, .ndjson or .jsonl.`);
}
