import type { ImportState } from "@claimdesk/shared/import-state";

/** What can be done with an import. */
export type ImportMove = "CANCEL" | "RETRY" | "READ_AGAIN";

const moves: Readonly<Record<ImportState, readonly ImportMove[]>> = {
  QUEUED: ["CANCEL"],
  RUNNING: ["CANCEL"],
  DONE: ["READ_AGAIN"],
  FAILED: ["RETRY"],
  CANCELLED: ["RETRY"],
};

/** Only addresses are fetched: what was handed in as text is read at once, and is DONE. What was kept can be read again. */
export const movesOf = (state: ImportState): readonly ImportMove[] => moves[state];
