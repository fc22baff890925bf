import type { UnitSpan } from "../findings.ts";

/** An attribute or an element's words as the page has them, with their place in its source. */
export interface Placed {
  readonly value: string;
  readonly at: UnitSpan;
}

/** An attribute whose place is looked for when somebody asks: most attributes of a page say nothing. */
export class Attribute implements Placed {
  readonly value: string;
  readonly #html: string;
  readonly #whole: UnitSpan;

  constructor(html: string, whole: UnitSpan, value: string) {
    this.value = value;
    this.#html = html;
    this.#whole = whole;
  }

  /** The value inside the attribute where it stands there as read; with entities in it, the whole attribute. */
  get at(): UnitSpan {
    const { start, end } = this.#whole;
    const found = this.value === "" ? -1 : this.#html.slice(start, end).lastIndexOf(this.value);
    return found === -1 ? this.#whole : { start: start + found, end: start + found + this.value.length };
  }
}
