import type { PublicationKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { holdOrder } from "./publication-order.ts";

/** A publication, held until the transaction ends. */
export interface LockedPublication {
  readonly id: string;
  readonly claimId: string;
  readonly revisionId: string;
  readonly kind: PublicationKind;
  readonly state: "SCHEDULED" | "DONE" | "CANCELLED";
  readonly at: Date;
  readonly reason: string | null;
  readonly publishedBy: string | null;
}

export interface NewPublication {
  readonly claimId: string;
  readonly revisionId: string;
  readonly kind: PublicationKind;
  readonly at: string;
  readonly reason: string | null;
  readonly publishedBy: string | null;
}

const lockedPublication = `
select id, claim_id as "claimId", revision_id as "revisionId", kind, state, at, reason, published_by as "publishedBy"
from publication`;

/** Every write and lock of publications. */
export class PublicationStore {
  /** Is exactly this revision what a review has approved? */
  async isApproved(
    tx: EntityManager,
    revision: { readonly id: string; readonly digest: string },
  ): Promise<boolean> {
    const found = (await tx.query(
      `select id from review where revision_id = $1 and digest = $2 and state = 'APPROVED' and occasion = 'SUBMISSION'
       limit 1`,
      [revision.id, revision.digest],
    )) as unknown[];
    return found.length > 0;
  }

  async wasPublished(tx: EntityManager, claimId: string): Promise<boolean> {
    const found = (await tx.query(
      "select id from claim_revision where claim_id = $1 and live_from is not null limit 1",
      [claimId],
    )) as unknown[];
    return found.length > 0;
  }

  /**
   * The moment of a publication, which nobody else's comes before once it is given: whoever publishes holds the order
   * until they are done. In milliseconds, as answers tell it, so that a read as of that moment finds it.
   */
  async moment(tx: EntityManager, claimId: string): Promise<string> {
    await tx.query(holdOrder);
    const [row] = (await tx.query(
      `select greatest(date_trunc('milliseconds', clock_timestamp()),
         (select max(coalesce(corrected_at, live_from)) + interval '1 millisecond' from claim_revision where claim_id = $1))::text as at`,
      [claimId],
    )) as { at: string }[];
    if (row === undefined) throw new Error("A select without a table answers one row");
    return row.at;
  }

  async insertDone(tx: EntityManager, publication: NewPublication): Promise<string> {
    const id = newUuid();
    const { claimId, revisionId, kind, at, reason, publishedBy } = publication;
    await tx.query(
      `insert into publication (id, seq, claim_id, revision_id, kind, state, at, reason, published_by)
       values ($1, nextval('publication_seq'), $2, $3, $4, 'DONE', $5, $6, $7)`,
      [id, claimId, revisionId, kind, at, reason, publishedBy],
    );
    return id;
  }

  async insertScheduled(tx: EntityManager, publication: NewPublication): Promise<string> {
    const id = newUuid();
    const { claimId, revisionId, kind, at, reason, publishedBy } = publication;
    await tx.query(
      `insert into publication (id, claim_id, revision_id, kind, state, at, reason, published_by)
       values ($1, $2, $3, $4, 'SCHEDULED', $5, $6, $7)`,
      [id, claimId, revisionId, kind, at, reason, publishedBy],
    );
    return id;
  }

  async completeScheduled(tx: EntityManager, id: string, at: string): Promise<void> {
    await tx.query(
      "update publication set state = 'DONE', seq = nextval('publication_seq'), at = $2 where id = $1",
      [id, at],
    );
  }

  async cancel(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update publication set state = 'CANCELLED' where id = $1", [id]);
  }

  async claimOf(tx: EntityManager, id: string): Promise<string | null> {
    const [row] = (await tx.query(`select claim_id as "claimId" from publication where id = $1`, [id])) as {
      claimId: string;
    }[];
    return row?.claimId ?? null;
  }

  async lock(tx: EntityManager, id: string): Promise<LockedPublication | null> {
    const [row] = (await tx.query(`${lockedPublication} where id = $1 for update`, [
      id,
    ])) as LockedPublication[];
    return row ?? null;
  }

  async lockScheduled(tx: EntityManager, claimId: string): Promise<LockedPublication | null> {
    const [row] = (await tx.query(
      `${lockedPublication} where claim_id = $1 and state = 'SCHEDULED' for update`,
      [claimId],
    )) as LockedPublication[];
    return row ?? null;
  }
}
