import type { Unreadable } from "../reading/reading.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import { readHanded, type HandedReading } from "./read-handed.ts";

/** Runs in a thread of its own, because reading keeps a processor busy. */
export function read(handed: Handed | HandedFile): Promise<HandedReading | Unreadable> {
  return readHanded(handed);
}
