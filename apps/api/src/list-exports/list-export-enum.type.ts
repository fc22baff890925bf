import { registerEnumType } from "type-graphql";

export const ExportedList = { CLAIMS: "CLAIMS", ARTICLES: "ARTICLES", SOURCES: "SOURCES" } as const;
registerEnumType(ExportedList, {
  name: "ExportedList",
  description: "Which list is exported.",
  valuesConfig: {
    CLAIMS: { description: "`claims`, by `exportClaims`." },
    ARTICLES: { description: "`articles`, by `exportArticles`." },
    SOURCES: { description: "`sources`, by `exportSources`." },
  },
});

export const ListExportFormat = {
  CSV: "CSV",
  EXCEL_COMMA: "EXCEL_COMMA",
  EXCEL_SEMICOLON: "EXCEL_SEMICOLON",
} as const;
registerEnumType(ListExportFormat, {
  name: "ListExportFormat",
  description: "How the file is written. Always UTF-8, with headings, and lines that end as RFC 4180 says.",
  valuesConfig: {
    CSV: { description: "Commas between the cells and no byte order mark: for programs." },
    EXCEL_COMMA: { description: "Commas and a byte order mark: for spreadsheets in English." },
    EXCEL_SEMICOLON: {
      description:
        "Semicolons and a byte order mark: for spreadsheets in French, and wherever the comma is decimal.",
    },
  },
});

export const ListExportState = {
  QUEUED: "QUEUED",
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
  EXPIRED: "EXPIRED",
} as const;
registerEnumType(ListExportState, {
  name: "ListExportState",
  description: "How far a list export is.",
  valuesConfig: {
    QUEUED: { description: "It waits for its turn." },
    RUNNING: { description: "It is being written." },
    DONE: { description: "The file is there to be fetched, until `expiresAt`." },
    FAILED: { description: "It could not be written. It can be tried again." },
    CANCELLED: { description: "It was called off. It can be tried again." },
    EXPIRED: { description: "The file was kept for its time and is gone. It can be written anew." },
  },
});

export const ListExportFailure = {
  FAULT: "FAULT",
  LEFT_BEHIND: "LEFT_BEHIND",
  NOT_PERMITTED: "NOT_PERMITTED",
  TOO_COSTLY: "TOO_COSTLY",
} as const;
registerEnumType(ListExportFailure, {
  name: "ListExportFailure",
  description: "Why a list export failed.",
  valuesConfig: {
    FAULT: { description: "Something went wrong here; it is in the desk's log." },
    LEFT_BEHIND: { description: "The program that wrote it ended in the middle of it, three times." },
    NOT_PERMITTED: { description: "Whoever asked for it may not see the list any more." },
    TOO_COSTLY: { description: "The filter takes longer than the desk waits. Ask for less of it." },
  },
});

export const ListExportMove = { CANCEL: "CANCEL", RETRY: "RETRY" } as const;
registerEnumType(ListExportMove, {
  name: "ListExportMove",
  description: "What can be done with a list export.",
  valuesConfig: {
    CANCEL: { description: "It can be called off, by `cancelListExport`." },
    RETRY: { description: "It can be written from the beginning, by `retryListExport`." },
  },
});
