import { windowStorage } from "./browser-storage.ts";

/** Where a reader stood in a list when they left it: by which row, and how far down. */
export interface LeftAt {
  href: string;
  index: number;
  scrollY: number;
}

interface Memory {
  /** The address that each list had last, by its path. */
  lists: Record<string, string>;
  /** By the address of the list. */
  rows: Record<string, LeftAt>;
}

const name = "claimdesk.lists";
/** More lists than anybody goes back through. */
const rowsMax = 60;

/** In this tab alone: two tabs may stand in one list at different places. */
export function listAddress(path: string): string | undefined {
  return read().lists[path];
}

export function rememberList(path: string, address: string): void {
  const memory = read();
  if (memory.lists[path] === address) return;
  write({ ...memory, lists: { ...memory.lists, [path]: address } });
}

export function leftAt(address: string): LeftAt | undefined {
  return read().rows[address];
}

export function rememberRow(address: string, left: LeftAt): void {
  const memory = read();
  const { [address]: _before, ...others } = memory.rows;
  const kept = Object.entries(others).slice(1 - rowsMax);
  write({ ...memory, rows: { ...Object.fromEntries(kept), [address]: left } });
}

// What stands there may be of an earlier version: then nothing is known.
function read(): Memory {
  try {
    const { lists, rows } = JSON.parse(windowStorage.read(name) ?? "{}") as Partial<Memory>;
    return { lists: lists ?? {}, rows: rows ?? {} };
  } catch {
    return { lists: {}, rows: {} };
  }
}

function write(memory: Memory): void {
  windowStorage.write(name, JSON.stringify(memory));
}
