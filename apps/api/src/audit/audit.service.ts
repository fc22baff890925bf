import type { Entry, Recorder, RecordingTransaction } from "../kernel/recorder.ts";
import { newUuid } from "../kernel/id.ts";

/** Writes the audit log, in the transaction of the change that it tells of. Nothing ever changes a record. */
export class AuditService implements Recorder {
  async record(tx: RecordingTransaction, entry: Entry): Promise<void> {
    const { actor, action, subject, before, after, reason } = entry;
    await tx.query(
      `insert into audit_record (id, actor_id, key_id, action, subject_type, subject_id, before, after, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newUuid(),
        actor?.personId ?? null,
        actor?.keyId ?? null,
        action,
        subject.type,
        subject.id,
        asJson(before),
        asJson(after),
        reason ?? null,
      ],
    );
  }
}

const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
