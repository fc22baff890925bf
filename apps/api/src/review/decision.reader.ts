import { personReader } from "../identity/person.reader.ts";
import { byColumn, column, id, instant, one, value, type Reader } from "../platform/graphql/reader.ts";
import { expertInvitationReader } from "./expert-invitation.reader.ts";

export const decisionReader: Reader = {
  type: "Decision",
  from: () => "decision",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Decision"),
    decision: column("decision"),
    reason: column("reason"),
    at: instant("at"),
    reviewer: one(() => personReader, byColumn("reviewer_id")),
    expertInvitation: one(() => expertInvitationReader, byColumn("expert_invitation_id")),
    digest: column("digest"),
    revisionNumber: value(
      ({ alias }) => `(select r.number from claim_revision r where r.id = ${alias}.revision_id)`,
    ),
    stale: value(
      ({ alias }) => `${alias}.digest <> (select v.digest from review v where v.id = ${alias}.review_id)`,
    ),
  },
};
