import type { Entry, Recorder, RecordingTransaction } from "../kernel/recorder.ts";
import { newUuid } from "../kernel/id.ts";

/** Writes the audit log, in the transaction of the change that it tells of. Nothing ever changes a record. */
export class AuditService implements Recorder {
  readonly onlyWrites = true;

  async record(tx: RecordingTransaction, entry: Entry): Promise<void> {
    const { actor, action, subject, before, after, reason } = entry;
    await tx.query(
      `insert into audit_record (id, actor_id, key_id, action, subject_type, subject_id, before, after, reason)
       values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::uuid, $7::jsonb, $8::jsonb, $9::text)`,
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
