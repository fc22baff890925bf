import { alteredAnchorReader } from "../anchors/anchor-standing.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { deskReader } from "../identity/desk.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import {
  byColumn,
  column,
  derived,
  id,
  instant,
  many,
  one,
  part,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";
import { contentJson, differences, type ReadContent } from "./claim-difference.ts";
import { decisionReader } from "./decision.reader.ts";
import { approvalsOf } from "./review-approval.ts";
import { expertInvitations } from "./expert-invitation.reader.ts";
import { reviewComments } from "./review-comment.reader.ts";
import {
  dueDateObstacle,
  handOverObstacle,
  obstacleFor,
  obstacles,
  type AssignmentStanding,
  type ReviewStanding,
} from "./review.policy.ts";
import { assignmentStanding, isDecider, isOverdue, standing } from "./review-standing.reader.ts";

/** More than the quorum of any policy, after a good many edits. */
const decisionsMax = 100;

/** More reviewers than one desk has; they are chosen from by name. */
const possibleDecidersMax = 100;

/** Enough to decide by: a claim with more has lost its ground, whichever they are. */
const alteredAnchorsMax = 50;

const content: Sql = ({ alias }) =>
  `(select ${contentJson("r")} from claim_revision r where r.id = ${alias}.revision_id)`;

/** Approved is what was published, and what reached its quorum, though an edit may have voided that since. */
const lastApproved: Sql = ({ alias }) =>
  `(select ${contentJson("r")} from claim_revision r where r.claim_id = ${alias}.claim_id
    and r.number < (select n.number from claim_revision n where n.id = ${alias}.revision_id)
    and (r.live_from is not null
      or (select count(distinct coalesce(d.reviewer_id, case when ${alias}.counts_experts then d.expert_invitation_id end)) from decision d where d.revision_id = r.id and d.decision = 'APPROVE') >= ${alias}.approvals_needed)
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
      countsExperts: column("counts_experts"),
    }),
    claim: one(() => claimReader, byColumn("claim_id")),
    desk: one(() => deskReader, byColumn("desk_id")),
    decisions: many({
      reader: () => decisionReader,
      on: (review, decision) => `${decision.alias}.review_id = ${review.alias}.id`,
      orderBy: ({ alias }) => `${alias}.at, ${alias}.id`,
      max: decisionsMax,
    }),
    expertInvitations,
    approvals: value(({ alias }) => approvalsOf(alias)),
    comments: reviewComments,
    assignee: one(() => personReader, byColumn("assignee_id")),
    assignedBy: one(() => personReader, byColumn("assigned_by")),
    assignedAt: instant("assigned_at"),
    handOverNote: column("hand_over_note"),
    possibleDeciders: many({
      reader: () => personReader,
      on: isDecider,
      orderBy: ({ alias }) => `name_key(${alias}.name), ${alias}.id`,
      max: possibleDecidersMax,
    }),
    viewerCanHandOver: derived<AssignmentStanding>(
      assignmentStanding,
      (found, viewer) => handOverObstacle(viewer, found) === null,
    ),
    viewerCanSetDueDate: derived<Pick<AssignmentStanding, "state" | "isOwn">>(
      { state: assignmentStanding.state, isOwn: assignmentStanding.isOwn },
      (found, viewer) => dueDateObstacle(viewer, found) === null,
    ),
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
