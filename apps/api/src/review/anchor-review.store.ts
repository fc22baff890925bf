import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import { dueIn, type PolicyRow } from "./review.store.ts";

/** What a review of altered anchors is about: the revision that is public, and what of its anchors nobody took note of. */
export interface DoubtedClaim {
  readonly revisionId: string;
  readonly digest: string;
  readonly anchors: readonly DoubtedAnchor[];
}

export interface DoubtedAnchor {
  readonly bearer: string;
  readonly articleId: string;
  readonly class: string;
  readonly before: string;
  readonly after: string | null;
  readonly alterations: readonly string[];
}

interface OpenReview {
  readonly id: string;
  readonly revisionId: string;
}

interface NewAnchorReview {
  readonly deskId: string;
  readonly claimId: string;
  readonly revisionId: string;
  readonly digest: string;
  readonly policy: PolicyRow;
  readonly personId: string | null;
}

/** Every read and write of reviews that a changed article calls for. */
export class AnchorReviewStore {
  /** Claims that may need such a review, or no longer need the one that they have. */
  async claimsOf(tx: EntityManager, articleId: string): Promise<string[]> {
    const rows = (await tx.query(
      `select s.claim_id as id from anchor_standing s
       where s.article_id = $1 and (s.class in ('ALTERED', 'GONE')
         or exists (select from review v where v.claim_id = s.claim_id and v.state = 'OPEN' and v.occasion = 'ARTICLE_CHANGED'))
       group by s.claim_id order by s.claim_id`,
      [articleId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Null where nothing is public. */
  async doubts(tx: EntityManager, claimId: string): Promise<DoubtedClaim | null> {
    const [row] = (await tx.query(
      `select r.id as "revisionId", r.digest, coalesce((select json_agg(json_build_object('bearer', t.bearer,
           'articleId', t.article_id, 'class', t.class, 'before', t.exact, 'after', t.words,
           'alterations', t.alterations) order by t.anchor_id)
         from altered_anchor t where t.claim_revision_id = r.id and t.settled_by is null
           and t.judged_at > coalesce((select max(d.at) from decision d join review v on v.id = d.review_id
             where d.revision_id = r.id and d.decision = 'APPROVE' and v.occasion = 'SUBMISSION'
               and (d.reviewer_id is not null or v.counts_experts)), '-infinity')), '[]') as anchors
       from claim_revision r where r.claim_id = $1 and r.live_to = 'infinity'`,
      [claimId],
    )) as DoubtedClaim[];
    return row ?? null;
  }

  async openOne(tx: EntityManager, claimId: string): Promise<OpenReview | null> {
    const [row] = (await tx.query(
      `select id, revision_id as "revisionId" from review
       where claim_id = $1 and state = 'OPEN' and occasion = 'ARTICLE_CHANGED' for update`,
      [claimId],
    )) as OpenReview[];
    return row ?? null;
  }

  /** One decision is enough: whoever takes note of a change does not approve a claim. */
  async open(tx: EntityManager, { policy, ...review }: NewAnchorReview): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into review (id, desk_id, claim_id, revision_id, digest, state, occasion, approvals_needed, decider_roles,
         publishes_automatically, due_at, submitted_by)
       values ($1, $2, $3, $4, $5, 'OPEN', 'ARTICLE_CHANGED', 1, $6, false, ${dueIn("$7")}, $8)`,
      [
        id,
        review.deskId,
        review.claimId,
        review.revisionId,
        review.digest,
        policy.deciderRoles,
        policy.dueWithinHours,
        review.personId,
      ],
    );
    return id;
  }

  /** As somebody sees them now; held, so that what is decided on is what is taken note of. */
  async digestOf(tx: EntityManager, revisionId: string): Promise<string | null> {
    await tx.query(
      `select from anchor_standing where anchor_id in
         (select anchor_id from altered_anchor where claim_revision_id = $1) order by anchor_id for update`,
      [revisionId],
    );
    const [row] = (await tx.query("select altered_anchors_digest($1) as digest", [revisionId])) as {
      digest: string | null;
    }[];
    return row?.digest ?? null;
  }

  async settle(tx: EntityManager, revisionId: string, reviewId: string): Promise<void> {
    await tx.query(
      `update anchor_standing set settled_by = $2 where anchor_id in
         (select anchor_id from altered_anchor where claim_revision_id = $1)`,
      [revisionId, reviewId],
    );
  }
}
