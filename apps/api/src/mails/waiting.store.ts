import type { Role } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { rolesOf } from "../kernel/actor.ts";

/** What waits for somebody, in the order that it is told in. */
export const waitingKinds = ["awaiting", "mine", "overdue", "returned", "sentBack"] as const;
export type WaitingKind = (typeof waitingKinds)[number];
export type Waiting = Readonly<Record<WaitingKind, number>>;

/**
 * The same numbers as the tabs of their queue, for a person who does not ask: a test holds the two together. Overdue
 * are of those that they can decide on.
 */
const waiting = `
with decidable as (
  select v.claim_id, v.due_at from review v
  where $3 and v.state = 'OPEN' and v.decider_roles && $2::text[]
    and not exists (select from claim_revision_party p
      where p.revision_id = v.revision_id and p.person_id = $1 and p.part = 'CONTRIBUTOR')
    and not exists (select from decision d
      where d.review_id = v.id and d.revision_id = v.revision_id and d.reviewer_id = $1)
)
select (select count(*)::integer from decidable) as awaiting,
  (select count(*)::integer from review v where v.assignee_id = $1 and v.state = 'OPEN') as mine,
  (select count(*)::integer from decidable where due_at < now()) as overdue,
  (select count(*)::integer from decidable where claim_id in (
    select v.claim_id from decision d join review v on v.id = d.review_id where d.reviewer_id = $1)) as returned,
  (select count(*)::integer from claim c
    where c.created_by = $1 and c.state = 'CHANGES_REQUESTED') as "sentBack"`;

export class WaitingStore {
  async of(tx: EntityManager, personId: string): Promise<Waiting> {
    const rows = (await tx.query("select role from person_role where person_id = $1", [personId])) as {
      role: Role;
    }[];
    const roles = rolesOf(rows.map(({ role }) => role));
    const [found] = (await tx.query(waiting, [personId, roles, roles.includes("REVIEWER")])) as [Waiting];
    return found;
  }
}
