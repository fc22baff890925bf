import { alteredAnchorReader } from "../anchors/anchor-standing.reader.ts";
import { claimList, claimReader } from "../claims/claim.reader.ts";
import { deskReader } from "../identity/desk.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { may } from "../kernel/actor.ts";
import { filterBy, orderBy, related, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  derived,
  extendReader,
  id,
  instant,
  many,
  one,
  part,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { viewerParam, type Scope, type Sql } from "../platform/graphql/statement.ts";
import { contentJson, differences, type ReadContent } from "./claim-difference.ts";
import { decisionReader } from "./decision.reader.ts";
import { approvalsOf } from "./review-approval.ts";
import { reviewComments } from "./review-comment.reader.ts";
import { obstacleFor, obstacles, rolesOf, type ReviewStanding } from "./review.policy.ts";

/** More than the quorum of any policy, after a good many edits. */
const decisionsMax = 100;

/** Enough to decide by: a claim with more has lost its ground, whichever they are. */
const alteredAnchorsMax = 50;

const isOwn = (scope: Scope): string =>
  `exists (select from claim_revision_party p where p.revision_id = ${scope.alias}.revision_id and p.person_id = ${viewerParam(scope)} and p.part = 'CONTRIBUTOR')`;

const hasDecided = (scope: Scope): string =>
  `exists (select from decision d where d.review_id = ${scope.alias}.id and d.revision_id = ${scope.alias}.revision_id and d.reviewer_id = ${viewerParam(scope)})`;

const standing: { readonly [K in keyof ReviewStanding]: Sql } = {
  state: ({ alias }) => `${alias}.state`,
  isOwn,
  hasDecided,
  deciderRoles: ({ alias }) => `${alias}.decider_roles`,
};

const isOverdue: Sql = ({ alias }) =>
  `(${alias}.state = 'OPEN' and coalesce(${alias}.due_at < now(), false))`;

/** The rule of the policy once more, for the lists that are filtered by it: a test holds the two together. */
const isDecidable: Sql = (scope) => {
  const { viewer, alias, statement } = scope;
  if (!may(viewer, "REVIEW")) return "false";
  const roles = statement.param(rolesOf(viewer.roles), "text[]");
  return `(${alias}.state = 'OPEN' and ${alias}.decider_roles && ${roles} and not ${isOwn(scope)} and not ${hasDecided(scope)})`;
};

const content: Sql = ({ alias }) =>
  `(select ${contentJson("r")} from claim_revision r where r.id = ${alias}.revision_id)`;

/** Approved is what was published, and what reached its quorum, though an edit may have voided that since. */
const lastApproved: Sql = ({ alias }) =>
  `(select ${contentJson("r")} from claim_revision r where r.claim_id = ${alias}.claim_id
    and r.number < (select n.number from claim_revision n where n.id = ${alias}.revision_id)
    and (r.live_from is not null
      or (select count(distinct d.reviewer_id) from decision d where d.revision_id = r.id and d.decision = 'APPROVE') >= ${alias}.approvals_needed)
    order by r.number desc limit 1)`;

export const reviewReader: Reader = {
  type: "Review",
  idType: "Review",
  from: () => "review",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Review"),
    state: column("state"),
    occasion: column("occasion"),
    digest: column("digest"),
    alteredAnchors: many({
      reader: () => alteredAnchorReader,
      on: (review, anchor) => `${anchor.alias}.claim_revision_id = ${review.alias}.revision_id`,
      orderBy: ({ alias }) => `${alias}.article_id, ${alias}.anchor_id`,
      max: alteredAnchorsMax,
    }),
    anchorsDigest: value(({ alias }) => `altered_anchors_digest(${alias}.revision_id)`),
    policy: part({
      approvalsNeeded: column("approvals_needed"),
      deciderRoles: column("decider_roles"),
      publishesAutomatically: column("publishes_automatically"),
    }),
    claim: one(() => claimReader, byColumn("claim_id")),
    desk: one(() => deskReader, byColumn("desk_id")),
    decisions: many({
      reader: () => decisionReader,
      on: (review, decision) => `${decision.alias}.review_id = ${review.alias}.id`,
      orderBy: ({ alias }) => `${alias}.at, ${alias}.id`,
      max: decisionsMax,
    }),
    approvals: value(({ alias }) => approvalsOf(alias)),
    comments: reviewComments,
    assignee: one(() => personReader, byColumn("assignee_id")),
    dueAt: instant("due_at"),
    overdue: value(isOverdue),
    submittedAt: instant("submitted_at"),
    submittedBy: one(() => personReader, byColumn("submitted_by")),
    closedAt: instant("closed_at"),
    note: column("note"),
    viewerCanDecide: derived<ReviewStanding>(
      standing,
      (found, viewer) => obstacleFor(viewer, found) === null,
    ),
    whyNot: derived<ReviewStanding>(standing, (found, viewer) => {
      const obstacle = obstacleFor(viewer, found);
      return obstacle && obstacles[obstacle];
    }),
    whyNotCode: derived<ReviewStanding>(standing, (found, viewer) => obstacleFor(viewer, found)),
    changesSinceApproved: derived<{ before: ReadContent | null; after: ReadContent | null }>(
      { before: lastApproved, after: content },
      ({ before, after }) => differences(before, after),
    ),
  },
};

const base = {
  name: "reviews",
  reader: () => reviewReader,
  orders: {
    DUE_AT: {
      sql: ({ alias }: Scope) => `coalesce(${alias}.due_at, 'infinity')`,
      cast: "timestamptz" as const,
    },
    SUBMITTED_AT: orderBy("timestamptz", "submitted_at"),
  },
};

/** The queue: what is due first comes first, and among equals what has waited longest. */
export const reviewList: List = {
  ...base,
  defaultOrder: [
    { field: "DUE_AT", direction: "ASC" },
    { field: "SUBMITTED_AT", direction: "ASC" },
  ],
  filters: {
    state: filterBy("text", "state"),
    occasion: filterBy("text", "occasion"),
    assignedToMe: {
      kind: "flag",
      sql: (scope) => `coalesce(${scope.alias}.assignee_id = ${viewerParam(scope)}, false)`,
    },
    decidableByMe: { kind: "flag", sql: isDecidable },
    overdue: { kind: "flag", sql: isOverdue },
    deskId: filterBy("uuid", "desk_id", { idType: "Desk" }),
    assigneeId: filterBy("uuid", "assignee_id", { idType: "Person" }),
    submittedById: filterBy("uuid", "submitted_by", { idType: "Person" }),
    submittedAt: filterBy("timestamptz", "submitted_at"),
    dueAt: filterBy("timestamptz", "due_at"),
    closedAt: filterBy("timestamptz", "closed_at"),
    claim: related(
      () => claimList,
      (review, claim) => ({ tables: [], on: `${claim.alias}.id = ${review.alias}.claim_id` }),
    ),
  },
};

const claimReviewList: List = { ...base, defaultOrder: [{ field: "SUBMITTED_AT", direction: "DESC" }] };

extendReader(claimReader, {
  openReview: one(
    () => reviewReader,
    (claim, review) =>
      `${review.alias}.claim_id = ${claim.alias}.id and ${review.alias}.state = 'OPEN' and ${review.alias}.occasion = 'SUBMISSION'`,
    { access: "SEE_DESK" },
  ),
  reviews: connection(
    () => claimReviewList,
    (claim, review) => `${review.alias}.claim_id = ${claim.alias}.id`,
    { access: "SEE_DESK" },
  ),
});
