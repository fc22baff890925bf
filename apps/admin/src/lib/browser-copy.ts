"use client";

/** What somebody typed, as this browser keeps it: it outlives the page, a crash and the session. */
export interface BrowserCopy {
  content: string;
  /** Version of the thing when typing began. */
  basedOnVersion: number;
  /** The desk's copy that this one goes on from; 0 where the desk has none. */
  version: number;
  /** When it was typed. */
  at: string;
  /** Has the desk got it, too? */
  isAtDesk: boolean;
}

/** Whose copy, and of what: `claim`, a claim's id and one of its parts. */
export type CopyKey = readonly string[];

const prefix = "claimdesk.copy";
const changed = "claimdesk:copy";

const nameOf = (key: CopyKey): string => [prefix, ...key].join("|");

export function readCopy(key: CopyKey): BrowserCopy | undefined {
  try {
    const found = localStorage.getItem(nameOf(key));
    return found === null ? undefined : copyFrom(JSON.parse(found));
  } catch {
    // A browser may forbid storage, and anybody may write into it: then there is no copy.
    return undefined;
  }
}

/** Answers whether it is kept: a browser may forbid storage, or have no room left. */
export function writeCopy(key: CopyKey, copy: BrowserCopy): boolean {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: CopyKey): void {
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    return;
  }
  tellCopies();
}

/** Tells what shows copies on this page; other windows hear of it from the browser. */
export const tellCopies = (): void => void window.dispatchEvent(new Event(changed));

export function onCopies(told: () => void): () => void {
  window.addEventListener("storage", told);
  window.addEventListener(changed, told);
  return () => {
    window.removeEventListener("storage", told);
    window.removeEventListener(changed, told);
  };
}

/** For whoever signs out of a browser that others use too: what the desk has need not stay here. */
export function forgetCopiesAtDesk(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(`${prefix}|`) && readCopy(name.split("|").slice(1))?.isAtDesk === true)
        localStorage.removeItem(name);
    }
  } catch {
    return;
  }
}

function copyFrom(found: unknown): BrowserCopy | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const { content, basedOnVersion, version, at, isAtDesk } = found as Partial<
    Record<keyof BrowserCopy, unknown>
  >;
  if (typeof content !== "string" || typeof at !== "string") return undefined;
  if (typeof basedOnVersion !== "number" || typeof version !== "number") return undefined;
  return { content, basedOnVersion, version, at, isAtDesk: isAtDesk === true };
}

/** All copies whose key begins so, by what is left of the key: as one text, which is the same while they are. */
export function copiesUnder(key: CopyKey): string {
  const start = `${nameOf(key)}|`;
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(start));
    const found = names.sort().flatMap((name) => {
      const copy = readCopy(name.split("|").slice(1));
      return copy === undefined ? [] : [[name.slice(start.length), copy]];
    });
    return JSON.stringify(found);
  } catch {
    return "[]";
  }
}
