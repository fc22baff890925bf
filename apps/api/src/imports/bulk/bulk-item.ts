import type { HandedFile } from "../import.check.ts";

/** Something of a bulk import that can be read. */
export interface BulkItem {
  /** Where it stands, for people: the path below the folder, or the row of the table. */
  readonly place: string;
  readonly handed: HandedFile;
}

/** Something that cannot, and why. */
export interface BadItem {
  readonly place: string;
  readonly reason: string;
}

export const isBad = (item: BulkItem | BadItem): item is BadItem => "reason" in item;

/** In one order whenever it is walked, so that whoever follows the report can tell how far it is. */
export type BulkItems = AsyncIterable<BulkItem | BadItem>;
