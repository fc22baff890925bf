import type { ExportState } from "./list-export.ts";

export type ExportMove = "CANCEL" | "RETRY";

const moves: Readonly<Record<ExportState, readonly ExportMove[]>> = {
  QUEUED: ["CANCEL"],
  RUNNING: ["CANCEL"],
  DONE: [],
  FAILED: ["RETRY"],
  CANCELLED: ["RETRY"],
  EXPIRED: ["RETRY"],
};

export const exportMoves = (state: ExportState): readonly ExportMove[] => moves[state];
