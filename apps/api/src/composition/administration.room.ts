import { auditLog } from "../administration/audit-log.reader.ts";
import { AuditLogResolver } from "../administration/audit-log.resolver.ts";
import type { Room } from "./room.ts";

export const administrationRoom = (): Room => ({
  resolvers: [new AuditLogResolver()],
  roots: {
    auditRecords: { kind: "connection", list: auditLog, access: "ADMINISTER" },
  },
  readers: [],
});
