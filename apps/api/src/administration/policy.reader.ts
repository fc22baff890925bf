import { deskReader } from "../identity/desk.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import type { List } from "../platform/graphql/list.ts";
import { byColumn, column, extendReader, id, many, one, type Reader } from "../platform/graphql/reader.ts";

/** One for every kind, and one for each kind. */
const policiesMax = 6;
const membersMax = 500;

export const policyReader: Reader = {
  type: "Policy",
  idType: "Policy",
  from: () => "policy",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Policy"),
    desk: one(() => deskReader, byColumn("desk_id")),
    claimKind: column("claim_kind"),
    approvalsNeeded: column("approvals_needed"),
    deciderRoles: column("decider_roles"),
    publishesAutomatically: column("publishes_automatically"),
    countsExperts: column("counts_experts"),
    dueWithinHours: column("due_within_hours"),
    version: column("version"),
  },
};

extendReader(deskReader, {
  members: many({
    reader: () => personReader,
    on: (desk, person) =>
      `exists (select from desk_member m where m.desk_id = ${desk.alias}.id and m.person_id = ${person.alias}.id)`,
    orderBy: ({ alias }) => `name_key(${alias}.name)`,
    max: membersMax,
  }),
  policies: many({
    reader: () => policyReader,
    on: (desk, policy) => `${policy.alias}.desk_id = ${desk.alias}.id`,
    orderBy: ({ alias }) => `coalesce(${alias}.claim_kind, '')`,
    max: policiesMax,
  }),
  version: column("version"),
});

export const deskList: List = {
  name: "desks",
  reader: () => deskReader,
  orders: { NAME: { sql: ({ alias }) => `name_key(${alias}.name)`, cast: "text" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
};
