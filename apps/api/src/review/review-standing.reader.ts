import { may, rolesOf } from "../kernel/actor.ts";
import { viewerParam, type Scope, type Sql } from "../platform/graphql/statement.ts";
import type { AssignmentStanding, ReviewStanding } from "./review.policy.ts";

/** How reviews stand to whoever reads them, in SQL. */

const isOwn = (scope: Scope): string =>
  `exists (select from claim_revision_party p where p.revision_id = ${scope.alias}.revision_id and p.person_id = ${viewerParam(scope)} and p.part = 'CONTRIBUTOR')`;

const hasDecided = (scope: Scope): string =>
  `exists (select from decision d where d.review_id = ${scope.alias}.id and d.revision_id = ${scope.alias}.revision_id and d.reviewer_id = ${viewerParam(scope)})`;

export const standing: { readonly [K in keyof ReviewStanding]: Sql } = {
  state: ({ alias }) => `${alias}.state`,
  isOwn,
  hasDecided,
  deciderRoles: ({ alias }) => `${alias}.decider_roles`,
};

export const assignmentStanding: { readonly [K in keyof AssignmentStanding]: Sql } = {
  state: standing.state,
  isOwn,
  assigneeId: ({ alias }) => `${alias}.assignee_id`,
};

export const isOverdue: Sql = ({ alias }) =>
  `(${alias}.state = 'OPEN' and coalesce(${alias}.due_at < now(), false))`;

/** The rule of the policy once more, for the lists that are filtered by it: a test holds the two together. */
export const isDecidable: Sql = (scope) => {
  const { viewer, alias, statement } = scope;
  if (!may(viewer, "REVIEW")) return "false";
  const roles = statement.param(rolesOf(viewer.roles), "text[]");
  return `(${alias}.state = 'OPEN' and ${alias}.decider_roles && ${roles} and not ${isOwn(scope)} and not ${hasDecided(scope)})`;
};

/** Whoever decided on an earlier revision of the claim gets the newer one back. */
export const isReturned: Sql = (scope) =>
  `(${isDecidable(scope)} and ${scope.alias}.claim_id in (select v.claim_id from decision d join review v on v.id = d.review_id where d.reviewer_id = ${viewerParam(scope)}))`;

export const isDecidedByViewer: Sql = (scope) =>
  `${scope.alias}.id in (select d.review_id from decision d where d.reviewer_id = ${viewerParam(scope)})`;

/** The same rule for everybody but the viewer: whom a review can be handed to. */
export const isDecider = (review: Scope, person: Scope): string => {
  const [{ alias }, who] = [review, person.alias];
  const has = (roles: string) =>
    `exists (select from person_role r where r.person_id = ${who}.id and ${roles})`;
  return `${alias}.state = 'OPEN' and ${who}.deactivated_at is null and ${who}.id is distinct from ${viewerParam(person)}
    and (${has("r.role = 'ADMIN'")} or (${has("r.role = 'REVIEWER'")} and ${has(`r.role = any(${alias}.decider_roles)`)}))
    and not exists (select from claim_revision_party p where p.revision_id = ${alias}.revision_id and p.person_id = ${who}.id and p.part = 'CONTRIBUTOR')
    and not exists (select from decision d where d.review_id = ${alias}.id and d.revision_id = ${alias}.revision_id and d.reviewer_id = ${who}.id)`;
};
