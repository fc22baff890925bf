import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  instant,
  one,
  type ConnectionField,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";

/** The log is the desk's own: it names people, and tells of what was never published. */
export const auditReader: Reader = {
  type: "AuditRecord",
  from: () => "audit_record",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("AuditRecord"),
    at: instant("at"),
    actor: one(() => personReader, byColumn("actor_id")),
    action: column("action"),
    before: column("before"),
    after: column("after"),
    reason: column("reason"),
  },
};

const auditList: List = {
  name: "audit",
  reader: () => auditReader,
  orders: { AT: orderBy("timestamptz", "at") },
  defaultOrder: [{ field: "AT", direction: "DESC" }],
};

/** The records about the thing whose UUID `subject` is, the newest first. */
export const auditOf = (subject: Sql): ConnectionField =>
  connection(
    () => auditList,
    (parent, record) => `${record.alias}.subject_id = ${subject(parent)}`,
    { access: "SEE_DESK" },
  );
