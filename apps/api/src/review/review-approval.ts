/**
 * How many approvals count for the row of `review` with this alias: one for each person who approved the content that
 * it now has, unless they have become a contributor to it by a later edit.
 */
export const approvalsOf = (review: string): string =>
  `(select count(distinct d.reviewer_id)::integer from decision d
    where d.review_id = ${review}.id and d.digest = ${review}.digest and d.decision = 'APPROVE'
      and not exists (select from claim_revision_party p where p.revision_id = ${review}.revision_id
        and p.person_id = d.reviewer_id and p.part = 'CONTRIBUTOR'))`;
