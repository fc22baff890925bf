import type { Viewer } from "./actor.ts";
import type { IdType } from "./id.ts";

/** As much of an open transaction as writing a record needs. */
export interface RecordingTransaction {
  query(sql: string, parameters?: readonly unknown[]): Promise<unknown>;
}

export interface Entry {
  readonly actor: Viewer;
  readonly action: string;
  readonly subject: { readonly type: IdType; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
}

/** Who writes down what was done. The record is part of the change: both hold, or neither. */
export interface Recorder<Transaction extends RecordingTransaction = RecordingTransaction> {
  /** May records be written without a look at what came before them, so that several writes can go as one? */
  readonly onlyWrites: boolean;
  record(tx: Transaction, entry: Entry): Promise<void>;
}
