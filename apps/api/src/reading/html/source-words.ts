import { matchesOf } from "../text/matches.ts";
import type { UnitSpan } from "../findings.ts";

const white = /\s/;
const word = /\S+/g;

/** One printed line of the page that says something about the article. */
export interface PrintedLine extends UnitSpan {
  readonly text: string;
}

const notice =
  /(?:©|\(c\)|copyright)[^]*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b[^]*©|all rights reserved|tous droits réservés/i;
const opening =
  /\b(?:19|20)\d{2}\b|\b\d+ \p{L}+ (?:ago|fa)\b|\b(?:il y a|vor|hace|há) \d+ \p{L}+|^(?:publi\p{L}+ |posted )?(?:yesterday|today|hier|aujourd|gestern|heute|ayer|hoy|ieri|oggi)|^(?:par|by|de|von|publi|écrit|written)\b/iu;
const openingLengthMax = 120;
const openingsMax = 60;
const noticeLengthMax = 250;
/** Terms are sentences. A foot has some links and lines. */
const footLengthMax = 1_000;
const feetMax = 200;
/** So many searches may fail before words are taken for not placeable: a search of a whole page costs its length. */
const missesMax = 100;

/**
 * The visible words of a page without any white space, so that words can be found whatever tags, entities and line
 * ends stand between them, each with its place in the source.
 */
export class SourceWords {
  readonly notices: PrintedLine[] = [];
  /** Lines that may hold a byline or a date, in reading order. */
  readonly openings: PrintedLine[] = [];
  /** Lines at the foot of the page. */
  readonly feet: PrintedLine[] = [];
  /** What is added now stands at the foot of the page. */
  isFoot = false;
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #flatAt: number[] = [];
  readonly #sourceAt: number[] = [];
  readonly #sourceEnd: number[] = [];
  #length = 0;
  #flat: string | null = null;
  #cursor = 0;
  #misses = 0;
  #line = "";
  #lineAt = { start: 0, end: 0 };

  constructor(source: string) {
    this.#source = source;
  }

  add(text: string, start: number, end: number): void {
    if (text === "") return;
    if (this.#line === "") this.#lineAt = { start, end };
    if (this.#line.length <= (this.isFoot ? footLengthMax : noticeLengthMax)) this.#line += text;
    this.#lineAt.end = end;
    // An entity is one or two characters for many of the source: it is placed as a whole.
    const isVerbatim = text.length === end - start && this.#source.startsWith(text, start);
    if (!isVerbatim) {
      if (!white.test(text)) this.#push(text, start, end);
      return;
    }
    for (const { 0: found, index } of matchesOf(word, text))
      this.#push(found, start + index, start + index + found.length);
  }

  breakLine(): void {
    if (this.#line === "") return;
    const text = this.#line.replace(/\s+/g, " ").trim();
    if (text.length > 0 && text.length <= noticeLengthMax && notice.test(text))
      this.notices.push({ text, ...this.#lineAt });
    if (this.openings.length < openingsMax && text.length <= openingLengthMax && opening.test(text)) {
      this.openings.push({ text, ...this.#lineAt });
    }
    if (this.isFoot && text !== "" && text.length <= footLengthMax && this.feet.length < feetMax)
      this.feet.push({ text, ...this.#lineAt });
    this.#line = "";
  }

  /** Where the words stand in the source; null where they do not stand there as such. */
  find(words: string, within?: UnitSpan): UnitSpan | null {
    const wanted = words.replace(/\s+/g, "");
    if (wanted === "" || this.#misses >= missesMax) return null;
    const flat = (this.#flat ??= this.#parts.join(""));
    const from = within === undefined ? this.#cursor : this.#flatOf(within.start);
    let found = flat.indexOf(wanted, from);
    if (found === -1 && from > 0) found = flat.indexOf(wanted);
    if (found === -1) {
      this.#misses += 1;
      return null;
    }
    // Blocks are looked for in reading order, so the next one begins hereafter.
    if (within === undefined) this.#cursor = found;
    return { start: this.#toSource(found).start, end: this.#toSource(found + wanted.length - 1).end };
  }

  #push(word: string, start: number, end: number): void {
    this.#parts.push(word);
    this.#flatAt.push(this.#length);
    this.#sourceAt.push(start);
    this.#sourceEnd.push(end);
    this.#length += word.length;
  }

  #toSource(flat: number): UnitSpan {
    const i = lastNotAbove(this.#flatAt, flat);
    const [at, start, end] = [this.#flatAt[i] ?? 0, this.#sourceAt[i] ?? 0, this.#sourceEnd[i] ?? 0];
    const length = (this.#flatAt[i + 1] ?? this.#length) - at;
    // Only a part that is as long as its source can be placed character by character.
    return end - start === length ? { start: start + flat - at, end: start + flat - at + 1 } : { start, end };
  }

  #flatOf(source: number): number {
    return this.#flatAt[lastNotAbove(this.#sourceAt, source)] ?? 0;
  }
}

function lastNotAbove(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
