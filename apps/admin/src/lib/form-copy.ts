import { copiesUnder, dropCopy, formCopies, isCopyOf, readCopy, writeCopy } from "./browser-copy.ts";
import type { BrowserCopy, CopyKey } from "./browser-copy.ts";
import { newWindowName, windowName } from "./window-name.ts";

/** Forms that nobody came back to in this time are forgotten. */
const keptDays = 30;

export interface OtherCopy {
  content: string;
  at: string;
  drop: () => void;
}

/** The forms of this name, or whose names go on from it behind a dot, that hold words of this window: the latest first. */
export function formsInWindow(person: string, name: string): string[] {
  const found = JSON.parse(copiesUnder([formCopies, person])) as [string, BrowserCopy][];
  const ending = `|${windowName()}`;
  return found
    .filter(([key]) => key.endsWith(ending))
    .map(([key, { at }]) => ({ form: key.slice(0, -ending.length), at }))
    .filter(({ form }) => form === name || form.startsWith(`${name}.`))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ form }) => form);
}

/**
 * What is typed into one form in this window, kept by this browser alone. Each window has a copy of its own: two that
 * have the same form open do not overwrite each other, and what was left in one that is gone is found by the next.
 */
export class FormCopy {
  readonly #under: CopyKey;
  #window = windowName();

  constructor(person: string, form: string) {
    this.#under = [formCopies, person, form];
  }

  read(): BrowserCopy | undefined {
    return readCopy(this.#key());
  }

  /** Answers whether it is kept. */
  keep(content: string): boolean {
    if (this.read()?.content === content) return true;
    const at = new Date().toISOString();
    return writeCopy(this.#key(), { content, basedOnVersion: 0, version: 0, at, isAtDesk: false });
  }

  drop(): void {
    if (this.read() !== undefined) dropCopy(this.#key());
  }

  /** What was typed last into the same form in another window, open or gone. */
  elsewhere(): OtherCopy | undefined {
    const oldest = new Date(Date.now() - keptDays * 24 * 60 * 60 * 1000).toISOString();
    const found = JSON.parse(copiesUnder(this.#under)) as [string, BrowserCopy][];
    for (const [window, { at }] of found) if (at < oldest) dropCopy([...this.#under, window]);
    const [latest] = found
      .filter(([window, { at }]) => window !== this.#window && at >= oldest)
      .sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
    if (latest === undefined) return undefined;
    const [window, { content, at }] = latest;
    return { content, at, drop: () => dropCopy([...this.#under, window]) };
  }

  /** A window that was duplicated has its twin's name: who hears the other write under it takes one of its own. */
  partFrom(written: StorageEvent): boolean {
    if (!isCopyOf(written, this.#key())) return false;
    this.#window = newWindowName();
    return true;
  }

  #key(): CopyKey {
    return [...this.#under, this.#window];
  }
}
