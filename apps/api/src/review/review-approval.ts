/**
 * How many approvals count for the row of `review` with this alias: one for each person who approved the content that
 * it now has, unless they have become a contributor to it by a later edit.
 */
export const approvalsOf = (review: string): string =>
  `((select count(distinct d.reviewer_id)::integer from decision d
    where d.review_id = ${review}.id and d.digest = ${review}.digest and d.decision = 'APPROVE'
      and not exists (select from claim_revision_party p where p.revision_id = ${review}.revision_id
        and p.person_id = d.reviewer_id and p.part = 'CONTRIBUTOR')) + ${expertApprovalsOf(review)})`;

/** Experts from outside are told apart by their addresses, and count where the policy says so. */
const expertApprovalsOf = (review: string): string =>
  `(select count(distinct i.email)::integer from decision d join expert_invitation i on i.id = d.expert_invitation_id
    where ${review}.counts_experts and d.review_id = ${review}.id and d.digest = ${review}.digest and d.decision = 'APPROVE')`;
