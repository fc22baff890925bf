interface Kept {
  readonly tag: string;
  readonly text: string;
}

/** Public answers by their address, the one asked for longest ago forgotten first. */
export class Remembered {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();

  constructor(most: number) {
    this.#most = most;
  }

  tagOf(address: string): string | null {
    return this.#kept.get(address)?.tag ?? null;
  }

  /** What the desk says is still so. */
  textOf(address: string): string | null {
    const kept = this.#kept.get(address);
    if (kept === undefined) return null;
    this.#put(address, kept);
    return kept.text;
  }

  /** Only what the desk lets everybody keep. */
  keep(address: string, { headers }: Response, text: string): void {
    const tag = headers.get("etag");
    const isPublic = headers.get("cache-control")?.includes("public") === true;
    if (tag !== null && isPublic && this.#most > 0) this.#put(address, { tag, text });
  }

  #put(address: string, kept: Kept): void {
    this.#kept.delete(address);
    this.#kept.set(address, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
