import { opendir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { BadItem, BulkItem } from "./bulk-item.ts";
import { handedFileAt } from "./item-file.ts";

/** Every file below the folder, by name, what is hidden left out. */
export async function* folderItems(folder: string): AsyncGenerator<BulkItem | BadItem> {
  for await (const { path, isLink } of filesIn(folder)) {
    const place = relative(folder, path).split(sep).join("/");
    const handed = isLink ? link : await handedFileAt(path);
    yield "reason" in handed ? { place, ...handed } : { place, handed };
  }
}

/** How many there are, which takes a moment where reading them takes hours. */
export async function countFiles(folder: string): Promise<number> {
  let count = 0;
  const files = filesIn(folder);
  while ((await files.next()).done !== true) count += 1;
  return count;
}

interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/** The names of one folder are held at once, because they come in no order. */
async function* filesIn(folder: string): AsyncGenerator<Found> {
  const entries: { readonly name: string; readonly isFolder: boolean; readonly isLink: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith(".")) continue;
    entries.push({ name: entry.name, isFolder: entry.isDirectory(), isLink: entry.isSymbolicLink() });
  }
  // By code units: the same on every machine, whatever its language.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder, isLink } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* filesIn(path);
    else yield { path, isLink };
  }
}

const link = {
  reason: "It is a link to another place. Links are not followed: put the file itself there.",
};
