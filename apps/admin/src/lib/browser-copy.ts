"use client";

import { browserStorage } from "./browser-storage.ts";

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

/** What of, and whose: `claim`, a person, a claim's id and one of its parts; or `form`, a person, a form and a window. */
export type CopyKey = readonly string[];

const prefix = "claimdesk.copy";
/** Begins the keys of copies that the desk never has. */
export const formCopies = "form";
const changed = "claimdesk:copy";

const nameOf = (key: CopyKey): string => [prefix, ...key].join("|");

/** Does what a browser tells of its store concern this copy, as something that was written? */
export const isCopyOf = ({ key: name, newValue }: StorageEvent, key: CopyKey): boolean =>
  name === nameOf(key) && newValue !== null;

export function readCopy(key: CopyKey): BrowserCopy | undefined {
  return copyIn(nameOf(key));
}

/** Answers whether it is kept. */
export function writeCopy(key: CopyKey, copy: BrowserCopy): boolean {
  return browserStorage.write(nameOf(key), JSON.stringify(copy));
}

export function dropCopy(key: CopyKey): void {
  browserStorage.remove(nameOf(key));
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

/**
 * For whoever signs out of a browser that others use too: what the desk has need not stay here, and what was typed
 * into a form that was never sent must not. A claim's words that did not reach the desk yet wait for their author.
 */
export function forgetCopies(): void {
  for (const name of browserStorage.namesUnder(`${prefix}|`))
    if (name.startsWith(`${prefix}|${formCopies}|`) || copyIn(name)?.isAtDesk === true)
      browserStorage.remove(name);
}

/** Is anything kept here that somebody typed? */
export const hasCopies = (): boolean => browserStorage.namesUnder(`${prefix}|`).length > 0;

function copyIn(name: string): BrowserCopy | undefined {
  try {
    return copyFrom(JSON.parse(browserStorage.read(name) ?? "null"));
  } catch {
    // Anybody may write into a browser's store: then there is no copy.
    return undefined;
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
  const found = browserStorage.namesUnder(start).flatMap((name) => {
    const copy = copyIn(name);
    return copy === undefined ? [] : [[name.slice(start.length), copy]];
  });
  return JSON.stringify(found);
}
