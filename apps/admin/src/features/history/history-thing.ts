import type { HistoryKind } from "../../lib/action-words.ts";

/** What a history is the history of. */
export interface HistoryThing {
  kind: HistoryKind;
  id: string;
  name: string;
  /** Null where its words are in no language in particular. */
  language: string | null;
  mayRestore: boolean;
  /** Of a source that was merged away. */
  mergedInto: { id: string; name: string } | null;
}

/** What its timeline has to know of it. */
export type TimelineThing = Pick<HistoryThing, "kind" | "id" | "language" | "mayRestore">;
