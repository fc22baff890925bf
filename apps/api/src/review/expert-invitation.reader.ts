import { personReader } from "../identity/person.reader.ts";
import { byColumn, column, id, instant, many, one, value, type Reader } from "../platform/graphql/reader.ts";

/** More experts than are asked about any claim. */
const invitationsMax = 50;

export const expertInvitationReader: Reader = {
  type: "ExpertInvitation",
  idType: "ExpertInvitation",
  from: () => "expert_invitation",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("ExpertInvitation"),
    name: column("name"),
    email: column("email"),
    note: column("note"),
    state: value(
      ({
        alias,
      }) => `case when ${alias}.used_at is not null then 'USED' when ${alias}.revoked_at is not null then 'REVOKED'
        when ${alias}.expires_at <= now() then 'EXPIRED' else 'OPEN' end`,
    ),
    invitedBy: one(() => personReader, byColumn("invited_by")),
    createdAt: instant("created_at"),
    expiresAt: instant("expires_at"),
    openedAt: instant("opened_at"),
  },
};

export const expertInvitations = many({
  reader: () => expertInvitationReader,
  on: (review, invitation) => `${invitation.alias}.review_id = ${review.alias}.id`,
  orderBy: ({ alias }) => `${alias}.created_at, ${alias}.id`,
  max: invitationsMax,
});
