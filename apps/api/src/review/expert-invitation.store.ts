import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { LockedReview } from "./review.store.ts";

/** An invitation, held until the transaction ends. */
export interface ExpertInvitationRow {
  readonly id: string;
  readonly reviewId: string;
  readonly name: string;
  readonly email: string;
  readonly note: string | null;
  readonly expiresAt: Date;
  readonly isExpired: boolean;
  readonly isRevoked: boolean;
  readonly isUsed: boolean;
  readonly isOpened: boolean;
}

export interface NewInvitation {
  readonly reviewId: string;
  readonly name: string;
  readonly email: string;
  readonly note: string | null;
  readonly days: number;
  readonly invitedBy: string;
  readonly secretHash: Buffer;
}

/** What an e-mail address has to do with the review: who wrote the claim does not judge it by another door. */
export interface Acquaintance {
  readonly isContributor: boolean;
  readonly worksHere: boolean;
}

const locked = (where: string): string => `
select i.id, i.review_id as "reviewId", i.name, i.email, i.note, i.expires_at as "expiresAt",
  i.expires_at <= now() as "isExpired", i.revoked_at is not null as "isRevoked", i.used_at is not null as "isUsed",
  i.opened_at is not null as "isOpened"
from expert_invitation i where ${where} for update of i`;

export class ExpertInvitationStore {
  async insert(tx: EntityManager, invitation: NewInvitation): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into expert_invitation (id, review_id, name, email, note, invited_by, secret_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8::integer))`,
      [
        id,
        invitation.reviewId,
        invitation.name,
        invitation.email,
        invitation.note,
        invitation.invitedBy,
        invitation.secretHash,
        invitation.days,
      ],
    );
    return id;
  }

  async countOf(tx: EntityManager, reviewId: string): Promise<number> {
    const [row] = (await tx.query(
      "select count(*)::integer as count from expert_invitation where review_id = $1",
      [reviewId],
    )) as { count: number }[];
    return row?.count ?? 0;
  }

  async acquaintance(tx: EntityManager, review: LockedReview, email: string): Promise<Acquaintance> {
    const [row] = (await tx.query(
      `select exists (select from claim_revision_party c join person p on p.id = c.person_id
           where c.revision_id = $1 and c.part = 'CONTRIBUTOR' and lower(p.email) = lower($2)) as "isContributor",
         exists (select from person p where lower(p.email) = lower($2) and p.deactivated_at is null) as "worksHere"`,
      [review.revisionId, email],
    )) as Acquaintance[];
    if (row === undefined) throw new Error("A select without a table answers one row");
    return row;
  }

  /** Which review a link leads to: reviews are locked behind their claims, and invitations behind both. */
  async reviewOf(tx: EntityManager, secretHash: Buffer): Promise<string | null> {
    const [row] = (await tx.query(
      `select review_id as "reviewId" from expert_invitation where secret_hash = $1`,
      [secretHash],
    )) as { reviewId: string }[];
    return row?.reviewId ?? null;
  }

  async lockBySecret(tx: EntityManager, secretHash: Buffer): Promise<ExpertInvitationRow | null> {
    const [row] = (await tx.query(locked("i.secret_hash = $1"), [secretHash])) as ExpertInvitationRow[];
    return row ?? null;
  }

  async lock(tx: EntityManager, id: string): Promise<ExpertInvitationRow | null> {
    const [row] = (await tx.query(locked("i.id = $1"), [id])) as ExpertInvitationRow[];
    return row ?? null;
  }

  /** How often the link was used within the last ten minutes, this time included. */
  async countUse(tx: EntityManager, id: string): Promise<number> {
    const [[row]] = (await tx.query(
      `update expert_invitation set
         uses = case when uses_since < now() - interval '10 minutes' then 1 else uses + 1 end,
         uses_since = case when uses_since < now() - interval '10 minutes' then now() else uses_since end,
         opened_at = coalesce(opened_at, now())
       where id = $1 returning uses`,
      [id],
    )) as [{ uses: number }[], number];
    return row?.uses ?? 0;
  }

  async revoke(tx: EntityManager, id: string): Promise<void> {
    await tx.query("update expert_invitation set revoked_at = now() where id = $1", [id]);
  }

  /** The invitation is used up with the decision that was taken with it. */
  async decide(
    tx: EntityManager,
    {
      id,
      review,
      decision,
      reason,
    }: { id: string; review: LockedReview; decision: DecisionKind; reason: string | null },
  ): Promise<void> {
    await tx.query(
      `insert into decision (id, review_id, revision_id, digest, expert_invitation_id, decision, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newUuid(), review.id, review.revisionId, review.digest, id, decision, reason],
    );
    await tx.query("update expert_invitation set used_at = now() where id = $1", [id]);
  }
}
