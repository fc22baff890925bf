import type { EntityManager } from "typeorm";
import { revisionAt } from "./claim-content.ts";

interface Named {
  /** UUID of the claim, the article or the source. */
  readonly subjectId: string;
  /** UUID of a record of its audit. */
  readonly recordId: string;
}

const moment = { subject: "a.subject_id", record: "a.id", at: "a.at" };

/** Asks which moment of a thing's history a record of its audit means. */
export class RestorationStore {
  /** The number of the revision that the claim had right after; null where the record is not one of its own. */
  async revisionAfter(tx: EntityManager, { subjectId, recordId }: Named): Promise<number | null> {
    const [found] = (await tx.query(
      `select (select number from claim_revision where id = ${revisionAt(moment)}) as number
       from audit_record a where a.id = $1 and a.subject_id = $2 and a.subject_type = 'Claim'`,
      [recordId, subjectId],
    )) as { number: number | null }[];
    return found?.number ?? null;
  }

  /** As Postgres writes it: a date of JavaScript would lose the microseconds. */
  async instantOf(tx: EntityManager, { subjectId, recordId }: Named): Promise<string | null> {
    const [found] = (await tx.query(
      "select at::text as at from audit_record where id = $1 and subject_id = $2",
      [recordId, subjectId],
    )) as { at: string }[];
    return found?.at ?? null;
  }
}
