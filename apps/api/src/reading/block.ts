import type { UnitSpan } from "./findings.ts";
import type { Link } from "./text/inline.ts";

export type BlockKind = "paragraph" | "heading" | "item" | "quote" | "caption" | "row" | "rule";

/** One paragraph, heading or the like, from pasted text and from HTML alike. */
export interface Block {
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6. Of an item: 1 where its list is numbered. Otherwise 0. */
  readonly level: number;
  readonly text: string;
  /** Its words as safe inline HTML. */
  readonly html: string;
  readonly links: readonly Link[];
  /** All of it is strong or emphasised, as standfirsts often are. */
  readonly isEmphasised: boolean;
  /** In the input, in UTF-16 units; null when it cannot be placed. */
  readonly at: UnitSpan | null;
}

/** The link that the block consists of, and nothing else. */
export function soleLink(block: Block): Link | null {
  const [link, second] = block.links;
  return link !== undefined && second === undefined && link.text.trim() === block.text.trim() ? link : null;
}
