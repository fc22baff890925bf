import type { ClaimKind, ReviewOccasion, ReviewState, Role } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";

export interface PolicyRow {
  readonly approvalsNeeded: number;
  readonly deciderRoles: readonly Role[];
  readonly publishesAutomatically: boolean;
  readonly countsExperts: boolean;
  readonly dueWithinHours: number | null;
}

/** A review, held until the transaction ends. */
export interface LockedReview {
  readonly id: string;
  readonly claimId: string;
  readonly revisionId: string;
  readonly digest: string;
  readonly state: ReviewState;
  readonly occasion: ReviewOccasion;
  readonly approvalsNeeded: number;
  readonly deciderRoles: readonly Role[];
  readonly publishesAutomatically: boolean;
  readonly countsExperts: boolean;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly dueAt: Date | null;
  readonly note: string | null;
}

export interface NewReview {
  readonly deskId: string;
  readonly claimId: string;
  readonly revisionId: string;
  readonly digest: string;
  readonly policy: PolicyRow;
  readonly note: string | null;
  readonly submittedBy: string;
}

/** What holds on a desk, or for a kind of claim, that nobody has made a policy for. */
const defaultPolicy: PolicyRow = {
  approvalsNeeded: 1,
  deciderRoles: ["REVIEWER"],
  publishesAutomatically: false,
  countsExperts: false,
  dueWithinHours: null,
};

const reviewNow = `
select v.id, v.claim_id as "claimId", v.revision_id as "revisionId", v.digest, v.state, v.occasion,
  v.approvals_needed as "approvalsNeeded", v.decider_roles as "deciderRoles",
  v.publishes_automatically as "publishesAutomatically", v.counts_experts as "countsExperts", v.assignee_id as "assigneeId",
  (select name from person where id = v.assignee_id) as "assigneeName", v.due_at as "dueAt", v.note
from review v`;

export const dueIn = (hours: string): string => `now() + make_interval(hours => ${hours}::integer)`;

/** Every write and lock of reviews and their comments. */
export class ReviewStore {
  async policyFor(
    tx: EntityManager,
    { deskId, kind }: { readonly deskId: string; readonly kind: ClaimKind },
  ): Promise<PolicyRow> {
    const [policy] = (await tx.query(
      `select approvals_needed as "approvalsNeeded", decider_roles as "deciderRoles",
         publishes_automatically as "publishesAutomatically", counts_experts as "countsExperts", due_within_hours as "dueWithinHours"
       from policy where desk_id = $1 and (claim_kind = $2 or claim_kind is null)
       order by claim_kind nulls last limit 1`,
      [deskId, kind],
    )) as PolicyRow[];
    return policy ?? defaultPolicy;
  }

  async evidenceCount(tx: EntityManager, claimId: string, number: number): Promise<number> {
    const [row] = (await tx.query(
      `select count(*)::integer as count from evidence
       where claim_id = $1 and since_number <= $2 and (until_number is null or until_number > $2)`,
      [claimId, number],
    )) as { count: number }[];
    return row?.count ?? 0;
  }

  /** Of the newest revision of each claim that has any. */
  async evidenceCounts(tx: EntityManager, claimIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = (await tx.query(
      `select c.id, count(*)::integer as count
       from claim c join claim_revision r on r.id = c.newest_revision_id
       join evidence e on e.claim_id = c.id and e.since_number <= r.number
         and (e.until_number is null or e.until_number > r.number)
       where c.id = any($1::uuid[]) group by c.id`,
      [claimIds],
    )) as { id: string; count: number }[];
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  async open(tx: EntityManager, { policy, ...review }: NewReview): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into review (id, desk_id, claim_id, revision_id, digest, state, approvals_needed, decider_roles,
         publishes_automatically, due_at, note, submitted_by, counts_experts)
       values ($1, $2, $3, $4, $5, 'OPEN', $6, $7, $8, ${dueIn("$9")}, $10, $11, $12)`,
      [
        id,
        review.deskId,
        review.claimId,
        review.revisionId,
        review.digest,
        policy.approvalsNeeded,
        policy.deciderRoles,
        policy.publishesAutomatically,
        policy.dueWithinHours,
        review.note,
        review.submittedBy,
        policy.countsExperts,
      ],
    );
    return id;
  }

  async claimOf(tx: EntityManager, reviewId: string): Promise<string | null> {
    const [review] = (await tx.query(`select claim_id as "claimId" from review where id = $1`, [
      reviewId,
    ])) as {
      claimId: string;
    }[];
    return review?.claimId ?? null;
  }

  async lock(tx: EntityManager, reviewId: string): Promise<LockedReview | null> {
    const [review] = (await tx.query(`${reviewNow} where v.id = $1 for update of v`, [
      reviewId,
    ])) as LockedReview[];
    return review ?? null;
  }

  look(tx: EntityManager, reviewIds: readonly string[]): Promise<LockedReview[]> {
    return tx.query(`${reviewNow} where v.id = any($1::uuid[])`, [reviewIds]);
  }

  /** The newest words of the claims that the reviews are of, by the reviews' ids. */
  async titles(tx: EntityManager, reviewIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await tx.query(
      `select v.id, r.text from review v join claim c on c.id = v.claim_id
       join claim_revision r on r.id = c.newest_revision_id where v.id = any($1::uuid[])`,
      [reviewIds],
    )) as { id: string; text: string }[];
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  async close(tx: EntityManager, reviewId: string, state: Exclude<ReviewState, "OPEN">): Promise<void> {
    await tx.query("update review set state = $2, closed_at = now() where id = $1", [reviewId, state]);
  }

  /** The open review of the claim ends without a decision; answers which it was. */
  async withdrawOpen(tx: EntityManager, claimId: string): Promise<string | null> {
    return this.#changed(
      tx,
      "update review set state = 'WITHDRAWN', closed_at = now() where claim_id = $1 and state = 'OPEN' and occasion = 'SUBMISSION'",
      [claimId],
    );
  }

  /** The open review goes on with a new revision; answers which it is. */
  async moveOn(
    tx: EntityManager,
    claimId: string,
    to: { readonly revisionId: string; readonly digest: string },
  ): Promise<string | null> {
    return this.#changed(
      tx,
      "update review set revision_id = $2, digest = $3 where claim_id = $1 and state = 'OPEN' and occasion = 'SUBMISSION'",
      [claimId, to.revisionId, to.digest],
    );
  }

  /** The review that approved the claim is open again, for a new revision and as long as a new one would have. */
  async reopen(
    tx: EntityManager,
    claimId: string,
    to: { readonly revisionId: string; readonly digest: string; readonly dueWithinHours: number | null },
  ): Promise<string | null> {
    return this.#changed(
      tx,
      `update review set state = 'OPEN', closed_at = null, revision_id = $2, digest = $3, due_at = ${dueIn("$4")}
       where id = (select id from review where claim_id = $1 and state = 'APPROVED' and occasion = 'SUBMISSION'
         order by submitted_at desc, id desc limit 1)`,
      [claimId, to.revisionId, to.digest, to.dueWithinHours],
    );
  }

  async #changed(tx: EntityManager, update: string, values: unknown[]): Promise<string | null> {
    const [review] = (await tx.query(
      `with changed as (${update} returning id) select id from changed`,
      values,
    )) as { id: string }[];
    return review?.id ?? null;
  }
}
