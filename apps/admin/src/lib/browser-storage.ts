/**
 * What a browser keeps for us. It may forbid that altogether, or have no room left: then nothing is known, nothing is
 * kept, and nothing breaks. The only place that touches its stores.
 */
class GuardedStorage {
  readonly #open: () => Storage;

  /** Opened at each use: a browser may throw for the mere mention of its store, and a server has none. */
  constructor(open: () => Storage) {
    this.#open = open;
  }

  read(name: string): string | null {
    return this.#attempt((storage) => storage.getItem(name)) ?? null;
  }

  /** Answers whether it is kept. */
  write(name: string, value: string): boolean {
    return this.#attempt((storage) => (storage.setItem(name, value), true)) ?? false;
  }

  remove(name: string): void {
    this.#attempt((storage) => storage.removeItem(name));
  }

  namesUnder(prefix: string): readonly string[] {
    const names = this.#attempt((storage) => Object.keys(storage)) ?? [];
    return names.filter((name) => name.startsWith(prefix)).sort();
  }

  #attempt<Value>(act: (storage: Storage) => Value): Value | undefined {
    try {
      return act(this.#open());
    } catch {
      return undefined;
    }
  }
}

/** Shared by all windows of this browser, and kept until it is taken away. */
export const browserStorage = new GuardedStorage(() => localStorage);

/** Of one window: it outlives a page that is loaded again, and goes with the window. */
export const windowStorage = new GuardedStorage(() => sessionStorage);
