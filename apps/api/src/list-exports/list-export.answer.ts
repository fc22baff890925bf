import { NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ExportEnded, ExportNotStopped, ExportUnderWay } from "./list-export.refusal.ts";
import { ListExportType } from "./list-export.type.ts";

export const ExportListAnswer = answerOf(
  "ExportListAnswer",
  "The export, waiting for its turn, or why not.",
  [ListExportType, ExportUnderWay],
);

export const CancelListExportAnswer = answerOf(
  "CancelListExportAnswer",
  "The export, called off, or why not.",
  [ListExportType, ExportEnded, NotFound],
);

export const RetryListExportAnswer = answerOf(
  "RetryListExportAnswer",
  "The export, waiting again, or why not.",
  [ListExportType, ExportNotStopped, ExportUnderWay, NotFound],
);
