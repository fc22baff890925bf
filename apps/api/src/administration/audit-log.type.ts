import { ID } from "type-graphql";
import { AuditRecordType } from "../audit/audit.type.ts";
import { ApiKey } from "../identity/api-key.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";

extendType(AuditRecordType, {
  key: {
    type: () => ApiKey,
    nullable: true,
    description: "The key by which it was done; null where a person did it themselves. For administrators.",
  },
  subjectType: { type: () => String, description: "The type of what it was done to, such as `Claim`." },
  subjectId: { type: () => ID, description: "Global id of what it was done to; it may be gone." },
  subjectName: {
    type: () => String,
    nullable: true,
    description:
      "What that is called now, 300 characters at the most; null where it is gone or has no name. For administrators.",
  },
});
