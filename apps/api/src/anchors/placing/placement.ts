/** What became of an anchored passage in a newer text, the gravest last. */
export const AnchorClass = {
  UNCHANGED: "UNCHANGED",
  TYPOGRAPHY: "TYPOGRAPHY",
  MOVED: "MOVED",
  ALTERED: "ALTERED",
  GONE: "GONE",
} as const;
export type AnchorClass = keyof typeof AnchorClass;

/** What differs in a passage that was altered. */
export const Alteration = {
  NUMBER: "NUMBER",
  NEGATION: "NEGATION",
  NAME: "NAME",
  UNIT: "UNIT",
  QUOTATION: "QUOTATION",
  QUESTION: "QUESTION",
  WORDING: "WORDING",
} as const;
export type Alteration = keyof typeof Alteration;

/** A passage of a text in code points; the end is exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface Placement {
  readonly class: AnchorClass;
  /** Where it stands in the newer text, or what stands there now; null where it is gone. */
  readonly at: Passage | null;
  /** The words of the newer text there. */
  readonly words: string | null;
  /** Empty where it is not altered. */
  readonly alterations: readonly Alteration[];
}
