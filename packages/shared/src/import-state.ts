/** Where an import stands. */
export type ImportState = "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
