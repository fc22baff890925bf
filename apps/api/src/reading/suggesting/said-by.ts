import type { Mention } from "./mention.ts";

/** Who says it, by which verb; places in UTF-16 units of the paragraph. */
export interface Attribution {
  readonly verb: string;
  readonly speaker: Mention;
  /** Who passes it on: "cité par", "as … reported". */
  readonly reporter?: Attribution;
}

/** What stands around a quotation in its sentence, other quotations taken out, and where it begins in the paragraph. */
export interface Surroundings {
  readonly before: string;
  readonly beforeStart: number;
  /** The quoted words themselves: French puts who says it between them. */
  readonly inside: string;
  readonly insideStart: number;
  readonly after: string;
  readonly afterStart: number;
}
