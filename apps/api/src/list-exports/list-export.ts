/** What people choose of an export, and how far it is. */
export type ListName = "CLAIMS" | "ARTICLES" | "SOURCES";
export type FileFormat = "CSV" | "EXCEL_COMMA" | "EXCEL_SEMICOLON";
export type ExportState = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "EXPIRED";
export type ExportFailure = "FAULT" | "LEFT_BEHIND" | "NOT_PERMITTED" | "TOO_COSTLY";

type ExportMove = "CANCEL" | "RETRY";

const moves: Readonly<Record<ExportState, readonly ExportMove[]>> = {
  QUEUED: ["CANCEL"],
  RUNNING: ["CANCEL"],
  DONE: [],
  FAILED: ["RETRY"],
  CANCELLED: ["RETRY"],
  EXPIRED: ["RETRY"],
};

/** What whoever asked for it can do with it. */
export const exportMoves = (state: ExportState): readonly ExportMove[] => moves[state];

/** Which rows of which list, in which order: as the list itself takes it. */
export interface WantedList {
  readonly list: ListName;
  readonly filter: object | null;
  readonly search: string | null;
  readonly orderBy: readonly object[] | null;
}

/** Of an export for what a job is about: what an earlier job of it wrote counts no more. */
export interface ExportTurn {
  readonly exportId: string;
  readonly turn: number;
}

const uptoMinutes = 16;

/** By list and minute, in UTC: two of one list lie beside each other in somebody's folder. */
export const fileNameOf = (list: ListName, askedAt: string | Date): string =>
  `${list.toLowerCase()}-${new Date(askedAt).toISOString().slice(0, uptoMinutes).replace(":", "")}.csv`;
