const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** What an exponent is told apart from a note's mark by. */
const tailLength = 8;

const whole = /^[-−–+]?\d+[-−–+]?$/u;
/** The other half of a number whose minus is an entity: a parser hands it on by itself. */
const sign = /^[-−–+]$/u;
const signed = /^[-−–+]\d|\d[-−–+]$/u;
/** Unicode has no raised comma and few raised letters. */
const unwritable = /^(?:[-−–+]?\d*\.\d+|[-−–+]\p{L}|\d+\p{Ll})$/u;
const noteMark = /^\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*$/u;

const number = /\d$/u;
const year = /(?<![\d.,])(?:1[5-9]|20)\d\d$/u;
/** "m²", "E = mc²", "x²"; of two letters only units, since words of two letters have notes. */
const unit = /(?<!\p{L})(?:\p{L}|[kcdhmnpµμ]m|ft|yd|mi|mc|kg|ms|mol)$/u;

/**
 * Words of a page in which figures are set high: "10<sup>6</sup>" is a million, and "106" is not. What marks a note
 * is no exponent: a link to it is left out, since "2015" with the note 3 is not "20153", and so is a bare mark after a
 * year; after a word it stays as it is.
 */
export class RaisedWords {
  #height = 0;
  #link: { readonly leadsDown: boolean; hasWords: boolean } | null = null;
  #before = "";

  open(name: string, href?: string): void {
    if (name === "sup") this.#height += 1;
    else if (name === "a") this.#link = { leadsDown: href?.includes("#") === true, hasWords: false };
  }

  close(name: string): void {
    if (name === "sup") this.#height = Math.max(0, this.#height - 1);
    else if (name === "a") this.#link = null;
  }

  /** Hereafter a new line begins. */
  break(): void {
    this.#before = "";
  }

  /** The words as they are to be read. */
  read(text: string): string {
    const words = this.#height > 0 ? this.#raised(text) : text;
    if (this.#link !== null && this.#height === 0 && text.trim() !== "") this.#link.hasWords = true;
    this.#before = `${words.length < tailLength ? this.#before : ""}${words}`.slice(-tailLength);
    return words;
  }

  #raised(text: string): string {
    const words = text.trim();
    const before = this.#before;
    // Of a link with words before it, an exponent is one of the words.
    const mark = this.#link?.hasWords === false ? this.#link : null;
    if (noteMark.test(words) && (mark?.leadsDown === true || year.test(before))) return "";
    if (mark !== null || !hasExponent(before, words)) return text;
    return exponent(words, number.test(before)) ?? text;
  }
}

const hasExponent = (before: string, words: string): boolean =>
  number.test(before) ||
  /[⁻⁺]$/u.test(before) ||
  unit.test(before) ||
  (signed.test(words) && /\p{L}$/u.test(before));

function exponent(words: string, isAfterNumber: boolean): string | null {
  if (whole.test(words) || (isAfterNumber && sign.test(words))) {
    return words
      .replace(/\d/g, (digit) => digits.charAt(Number(digit)))
      .replace(/[-−–]/u, "⁻")
      .replace("+", "⁺");
  }
  if (words === "n") return "ⁿ";
  return unwritable.test(words) ? `^${words}` : null;
}
