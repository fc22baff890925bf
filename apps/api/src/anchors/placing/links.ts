import { gapBefore, type Token, type TokenText } from "./token.ts";

const none = -1;

/** Which token of the old text is which of the new one: each belongs to one at the most. */
export class Links {
  readonly #toNew: Int32Array;
  readonly #toOld: Int32Array;
  readonly #oldKeys: Int32Array;
  readonly #newKeys: Int32Array;

  readonly #oldStarts: ReadonlySet<number>;
  readonly #newStarts: ReadonlySet<number>;

  constructor(old: TokenText, now: TokenText) {
    const numbers = new Map<string, number>();
    this.#oldKeys = numbered(old.tokens, numbers);
    this.#newKeys = numbered(now.tokens, numbers);
    this.#oldStarts = sentenceStarts(old);
    this.#newStarts = sentenceStarts(now);
    this.#toNew = new Int32Array(old.tokens.length).fill(none);
    this.#toOld = new Int32Array(now.tokens.length).fill(none);
  }

  get oldKeys(): Int32Array {
    return this.#oldKeys;
  }

  get newKeys(): Int32Array {
    return this.#newKeys;
  }

  /** The tokens that sentences of the old text begin with. */
  get oldStarts(): ReadonlySet<number> {
    return this.#oldStarts;
  }

  get newStarts(): ReadonlySet<number> {
    return this.#newStarts;
  }

  /** Minus one where a token has none. */
  newOf(old: number): number {
    return this.#toNew[old] ?? none;
  }

  oldOf(now: number): number {
    return this.#toOld[now] ?? none;
  }

  link(old: number, now: number): void {
    this.#toNew[old] = now;
    this.#toOld[now] = old;
  }

  /** So many tokens from here on, unless one of them belongs to another already. */
  linkRun(old: number, now: number, length: number): void {
    for (let step = 0; step < length; step += 1) {
      const to = this.newOf(old + step);
      if (to !== now + step && (to !== none || this.oldOf(now + step) !== none)) return;
    }
    for (let step = 0; step < length; step += 1) this.link(old + step, now + step);
  }

  /**
   * What stands beside linked tokens in their sentence, and is the same on both sides, belongs together too. Beyond the
   * sentence it does when it is so many tokens, or leads to the next link: what follows a passage that was moved may
   * begin like what followed it before.
   */
  extend(lengthMin: number): void {
    for (let old = 0; old < this.#toNew.length; old += 1) this.#extendBeside(old, 1, lengthMin);
    for (let old = this.#toNew.length - 1; old >= 0; old -= 1) this.#extendBeside(old, -1, lengthMin);
  }

  #extendBeside(old: number, way: 1 | -1, lengthMin: number): void {
    const now = this.newOf(old);
    if (now === none) return;
    let [length, within] = [0, Infinity];
    while (this.#areTheSame(old + way * (length + 1), now + way * (length + 1))) {
      if (within === Infinity && this.#isParted(old + way * length, now + way * length, way)) within = length;
      length += 1;
    }
    const end = way * (length + 1);
    const meets = this.newOf(old + end) !== none && this.newOf(old + end) === now + end;
    const linked = length >= lengthMin || meets ? length : Math.min(length, within);
    for (let step = 1; step <= linked; step += 1) this.link(old + way * step, now + way * step);
  }

  /** Does another sentence begin between these tokens and the next ones? */
  #isParted(old: number, now: number, way: 1 | -1): boolean {
    const shift = way === 1 ? 1 : 0;
    return this.#oldStarts.has(old + shift) || this.#newStarts.has(now + shift);
  }

  #areTheSame(old: number, now: number): boolean {
    const [one, other] = [this.#oldKeys[old], this.#newKeys[now]];
    return one !== undefined && one === other && this.newOf(old) === none && this.oldOf(now) === none;
  }
}

function numbered(tokens: readonly Token[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, ({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}

function sentenceStarts(within: TokenText): ReadonlySet<number> {
  const starts = new Set<number>();
  for (let place = 0; place < within.tokens.length; place += 1) {
    const isAfterMark = within.tokens[place - 1]?.key === "?";
    if (isAfterMark || /[.!…]|\n\s*\n/.test(gapBefore(within, place))) starts.add(place);
  }
  return starts;
}
