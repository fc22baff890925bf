import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { contentJson, type ReadContent } from "./claim-difference.ts";
import { approvalsOf } from "./review-approval.ts";
import type { LockedReview } from "./review.store.ts";

export interface NewDecision {
  readonly reviewerId: string;
  readonly decision: DecisionKind;
  readonly reason: string | null;
}

/** What a person has to do with the revision that a review is about. */
export interface OwnPart {
  readonly isOwn: boolean;
  readonly hasDecided: boolean;
}

/** Decisions, and what they depend on. */
export class DecisionStore {
  async ownPart(tx: EntityManager, review: LockedReview, personId: string): Promise<OwnPart> {
    const [row] = (await tx.query(
      `select exists (select from claim_revision_party p where p.revision_id = $1 and p.person_id = $2
           and p.part = 'CONTRIBUTOR') as "isOwn",
         exists (select from decision d where d.review_id = $3 and d.revision_id = $1 and d.reviewer_id = $2)
           as "hasDecided"`,
      [review.revisionId, personId, review.id],
    )) as OwnPart[];
    if (row === undefined) throw new Error("A select without a table answers one row");
    return row;
  }

  /** The same of many reviews, by their ids. */
  async ownParts(
    tx: EntityManager,
    reviews: readonly LockedReview[],
    personId: string,
  ): Promise<ReadonlyMap<string, OwnPart>> {
    const rows = (await tx.query(
      `select v.id, exists (select from claim_revision_party p where p.revision_id = v.revision_id
           and p.person_id = $2 and p.part = 'CONTRIBUTOR') as "isOwn",
         exists (select from decision d where d.review_id = v.id and d.revision_id = v.revision_id
           and d.reviewer_id = $2) as "hasDecided"
       from unnest($1::uuid[], $3::uuid[]) as v (id, revision_id)`,
      [reviews.map(({ id }) => id), personId, reviews.map(({ revisionId }) => revisionId)],
    )) as (OwnPart & { id: string })[];
    return new Map(rows.map(({ id, ...part }) => [id, part]));
  }

  /** Puts the reviewer on the judging side of the revision first: the decision refers to that row. */
  async insert(tx: EntityManager, review: LockedReview, { reviewerId, decision, reason }: NewDecision) {
    await tx.query(
      `insert into claim_revision_party (revision_id, person_id, part) values ($1, $2, 'REVIEWER')
       on conflict (revision_id, person_id) do nothing`,
      [review.revisionId, reviewerId],
    );
    await tx.query(
      `insert into decision (id, review_id, revision_id, digest, reviewer_id, decision, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newUuid(), review.id, review.revisionId, review.digest, reviewerId, decision, reason],
    );
  }

  async approvals(tx: EntityManager, reviewId: string): Promise<number> {
    const [row] = (await tx.query(`select ${approvalsOf("v")} as count from review v where v.id = $1`, [
      reviewId,
    ])) as { count: number }[];
    return row?.count ?? 0;
  }

  /** The content of the newest revision of the claim that has this digest. */
  async contentOf(tx: EntityManager, claimId: string, digest: string): Promise<ReadContent | null> {
    const [row] = (await tx.query(
      `select ${contentJson("r")} as content from claim_revision r
       where r.claim_id = $1 and r.digest = $2 order by r.number desc limit 1`,
      [claimId, digest],
    )) as { content: ReadContent }[];
    return row?.content ?? null;
  }
}
